import { expect, test } from 'vitest'
import { baselinesOf } from '../../../../../renderer/views/scorecard/settings/baselines'
import { clearBaseline, saveBaseline } from '../../../../../shared/edit/baseline'
import { EMOTION_LED, editBoard, setWeights } from '../../../../../shared/edit/board'
import { setLevel } from '../../../../../shared/edit/scores'
import { apply, type Change } from '../../../../../shared/model/change'
import { boardOf, type Doc, framesOf, ratersOf } from '../../../../../shared/model/doc'
import { frameAt, templateDoc } from '../../../../boards'

const MONDAY = '2026-11-23T09:00:00.000Z'
const TUESDAY = '2026-11-24T09:00:00.000Z'

test('a board without a baseline has none to show', () => {
  expect(baselinesOf(templateDoc('sports'))).toEqual([])
})

test('the baseline that was saved holds, and knows every frame that counts', () => {
  const doc = changed(templateDoc('sports'), (doc) => saveBaseline(doc, MONDAY))
  expect(baselinesOf(doc)).toMatchObject([{ holds: true, comparable: true, frames: framesOf(doc).length }])
})

test('a later one takes its place; both are shown, the last one first', () => {
  const first = changed(templateDoc('sports'), (doc) => saveBaseline(doc, MONDAY))
  const moved = changed(first, (doc) =>
    setLevel(doc, frameAt(doc, 9).id, raterOf(doc), 'ease', 5, '2026-11-23T10:00:00.000Z'),
  )
  const second = changed(moved, (doc) => saveBaseline(doc, TUESDAY))
  expect(baselinesOf(second).map(({ reading, holds }) => [reading.takenAt, holds])).toEqual([
    [TUESDAY, true],
    [MONDAY, false],
  ])
})

test('other weights end it: it stays on the list, and can no longer be compared', () => {
  const saved = changed(templateDoc('sports'), (doc) => saveBaseline(doc, MONDAY))
  const weighed = changed(saved, (doc) => setWeights(doc, EMOTION_LED))
  expect(baselinesOf(weighed)).toMatchObject([{ holds: false, comparable: false }])
})

test('one that was let go stays on the list and holds no longer', () => {
  const saved = changed(templateDoc('sports'), (doc) => saveBaseline(doc, MONDAY))
  expect(baselinesOf(changed(saved, clearBaseline))).toMatchObject([{ holds: false, comparable: true }])
})

test('a change that makes no number leaves it as it is', () => {
  const saved = changed(templateDoc('sports'), (doc) => saveBaseline(doc, MONDAY))
  const told = changed(saved, (doc) => editBoard(doc, { intent: 'Every guest leaves as a fan' }))
  expect(baselinesOf(told)).toEqual(baselinesOf(saved))
  expect(boardOf(told).baseline).toBe(boardOf(saved).baseline)
})

function changed(doc: Doc, deed: (doc: Doc) => Change): Doc {
  return apply(doc, deed(doc))
}

function raterOf(doc: Doc): string {
  return ratersOf(doc)[0]?.id ?? ''
}
