import { expect, test } from 'vitest'
import { addComment } from '../../../shared/edit/comments'
import { editFrame, removeFrames } from '../../../shared/edit/frames'
import { reviewCopyOf } from '../../../shared/edit/review'
import { isReviewCopy, isSaying } from '../../../shared/edit/reviewing'
import { sliceOf } from '../../../shared/edit/slice'
import { apply, nothing, squash } from '../../../shared/model/change'
import { docOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const LETTER = { from: '', note: '', at: '2026-11-22T10:00:00.000Z' }
const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id

test('a review copy is one, a board and a slice are not', () => {
  expect(isReviewCopy(docOf(reviewCopyOf(sports, null, LETTER)))).toBe(true)
  expect(isReviewCopy(docOf(sliceOf(sports, [frame], LETTER)))).toBe(false)
  expect(isReviewCopy(sports)).toBe(false)
})

test('comments are said; whatever changes anything else too is an edit, also what removes it', () => {
  const said = { author: 'Ben', text: 'Hm.', at: LETTER.at }
  const { change } = addComment(sports, { parent: frame, on: null }, said)
  expect(isSaying(change)).toBe(true)
  expect(isSaying(nothing)).toBe(true)
  expect(isSaying(squash(change, editFrame(sports, frame, { what: 'Other' })))).toBe(false)
  const there = apply(sports, change)
  expect(isSaying(removeFrames(there, [frame]).change)).toBe(false)
})
