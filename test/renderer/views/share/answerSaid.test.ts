import { describe, expect, test } from 'vitest'
import { besideOf, headOf, wordsOf } from '../../../../renderer/views/share/answer/answerSaid'
import { byFrame, ratersIn } from '../../../../renderer/views/share/answer/byFrame'
import { addComment } from '../../../../shared/edit/comments'
import { removeElements } from '../../../../shared/edit/elements'
import { removeFrames } from '../../../../shared/edit/frames'
import { acceptAnswer, answerItems, answerOf, reviewCopyOf } from '../../../../shared/edit/review'
import { suggestLevel } from '../../../../shared/edit/suggestions'
import { apply, type Change } from '../../../../shared/model/change'
import { type Doc, docOf, elementsOf } from '../../../../shared/model/doc'
import type { Level } from '../../../../shared/model/vocabulary'
import { frameAt, templateDoc } from '../../../boards'

const AT = '2026-11-21T10:00:00.000Z'
const letter = { from: 'Tom', note: '', at: AT }
const board = templateDoc('sports')
const [one, two] = [frameAt(board, 0), frameAt(board, 1)]
const stamp = elementsOf(board, one.id).find(({ shape }) => shape === 'stamp')?.id ?? ''
const question = addComment(
  board,
  { parent: two.id, on: null },
  { author: 'Maria', text: 'Is it so?', at: AT },
)
const mine = apply(board, question.change)
const copy = docOf(reviewCopyOf(mine, null, letter))

function reviewed(...deeds: readonly ((doc: Doc) => Change)[]): Doc {
  const said = deeds.reduce((doc, deed) => apply(doc, deed(doc)), copy)
  return docOf(answerOf(said, letter, copy))
}

function level(frame: string, value: Level, reason = '', author = 'Tom'): (doc: Doc) => Change {
  return (doc) => suggestLevel(doc, frame, { author, dimension: 'promise', level: value, reason, at: AT })
}

function comment(parent: string, text: string, on: string | null = null): (doc: Doc) => Change {
  return (doc) => addComment(doc, { parent, on }, { author: 'Tom', text, at: AT }).change
}

describe('what came back of a review', () => {
  test('is told frame by frame, in the order of the story', () => {
    const answer = reviewed(comment(two.id, 'b'), comment(one.id, 'a'), level(one.id, 2))
    const frames = byFrame(answerItems(mine, answer))
    expect(frames.map(({ frame, items }) => [frame, items.length])).toEqual([
      [one.id, 2],
      [two.id, 1],
    ])
  })

  test('a comment says on what: an element by its name, one that is gone, what it answers', () => {
    const answer = reviewed(comment(one.id, 'Too large', stamp), comment(question.comment ?? '', 'It is.'))
    const [pinned, answered] = answerItems(mine, answer)
    expect(pinned && [headOf(pinned.record), besideOf(mine, answer, pinned), wordsOf(pinned.record)]).toEqual(
      ['Tom', expect.stringMatching(/^on Stamp: /), 'Too large'],
    )
    expect(answered && besideOf(mine, answer, answered)).toBe('In answer to “Is it so?”')
    const without = apply(mine, removeElements(mine, [stamp]))
    expect(pinned && besideOf(without, answer, pinned)).toBe('on an element that is gone')
  })

  test('a suggestion says its level beside the team’s, or that there is none', () => {
    const answer = reviewed(level(one.id, 2, 'Nobody told her.'))
    const [said] = answerItems(mine, answer)
    expect(said && headOf(said.record)).toBe('Promise: 2')
    expect(said && wordsOf(said.record)).toBe('Nobody told her.')
    expect(said && besideOf(mine, answer, said)).toMatch(/^instead of your team’s \d/)
    const empty = docOf([...mine.values()].filter(({ kind }) => kind !== 'score'))
    expect(said && besideOf(empty, answer, said)).toBe('not scored by your team yet')
  })

  test('a suggestion that counts already is not set against a team it belongs to', () => {
    const answer = reviewed(level(one.id, 2))
    const [first] = answerItems(mine, answer)
    const taken = apply(mine, acceptAnswer(mine, answer, [first?.record.id ?? '']))
    const [again] = answerItems(taken, answer)
    expect(again && [again.state, besideOf(taken, answer, again)]).toEqual(['here', ''])
  })

  test('what was said of a frame that is gone is listed and cannot be taken', () => {
    const answer = reviewed(comment(one.id, 'a'))
    const without = apply(mine, removeFrames(mine, [one.id]).change)
    expect(answerItems(without, answer).map(({ state }) => state)).toEqual(['frame-gone'])
  })

  test('names in which scores will count come once each', () => {
    const answer = reviewed(
      level(one.id, 2),
      level(two.id, 3),
      level(two.id, 4, '', 'Ada'),
      comment(one.id, 'a'),
    )
    expect(ratersIn(answerItems(mine, answer), 'Tom')).toEqual(['Tom', 'Ada'])
    expect(ratersIn([], 'Tom')).toEqual([])
  })
})
