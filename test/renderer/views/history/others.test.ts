import { expect, test } from 'vitest'
import { othersMoved, sumOf } from '../../../../renderer/views/history/compare/others'
import { removeFrames } from '../../../../shared/edit/frames'
import { differenceOf } from '../../../../shared/exchange/difference'
import { apply } from '../../../../shared/model/change'
import { boardOf, type Doc, guestsOf } from '../../../../shared/model/doc'
import { newId } from '../../../../shared/model/id'
import type { Rec } from '../../../../shared/model/record'
import { frameAt, templateDoc } from '../../../boards'

const doc = templateDoc('sports')
const frame = frameAt(doc, 3)

function withAll(...records: readonly Rec[]): Doc {
  return new Map([...doc, ...records.map((record) => [record.id, record] as const)])
}

function told(after: Doc, scores: 'shown' | 'hidden' = 'shown') {
  return othersMoved(doc, after, differenceOf(doc, after), scores).map(({ other, count }) => [other, count])
}

test('settings of the board are named', () => {
  const board = boardOf(doc)
  const after = withAll({ ...board, target: 81, motMultiplier: 3, checks: { extended: true, english: true } })
  expect(told(after)).toEqual([
    ['targets', 1],
    ['weights', 1],
    ['checks', 1],
  ])
})

test('links, guests’ looks and reasons are named, and words of guests are not told twice', () => {
  const link: Rec = {
    id: newId('link'),
    kind: 'link',
    parent: frame.id,
    order: 'a0',
    extra: {},
    from: 'what',
    item: 'A promise',
    to: 'action',
  }
  const [guest] = guestsOf(doc)
  const score = [...doc.values()].find((record) => record.kind === 'score')
  if (!guest || score?.kind !== 'score') throw new Error('the template lacks something')
  const after = withAll(
    link,
    { ...guest, name: 'Somebody', arriving: { emotion: 'joy', valence: 3 } },
    { ...score, reasons: { promise: 'Because.' } },
  )
  expect(told(after)).toEqual([
    ['arriving', 1],
    ['reasons', 1],
    ['links', 1],
  ])
  expect(told(after, 'hidden').map(([other]) => other)).not.toContain('reasons')
})

test('an order that moves nothing is named all the same, and a moved frame is not', () => {
  expect(told(withAll({ ...frame, order: `${frame.order}V` }))).toEqual([['rest', 1]])
  const last = frameAt(doc, 12)
  expect(told(withAll({ ...frame, order: `${last.order}V` }))).toEqual([])
})

test('what goes with its frame is told with it', () => {
  expect(told(apply(doc, removeFrames(doc, [frame.id]).change))).toEqual([])
})

test('the count on top is the sum of the lines', () => {
  const board = boardOf(doc)
  const after = withAll({ ...board, target: 81, baseline: 12 })
  expect(sumOf(othersMoved(doc, after, differenceOf(doc, after), 'shown'))).toBe(2)
})
