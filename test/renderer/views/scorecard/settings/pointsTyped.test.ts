import { expect, test } from 'vitest'
import { pointsTyped } from '../../../../../renderer/views/scorecard/settings/pointsTyped'

test('points count from 0 to 100, with a point or a comma', () => {
  expect(['0', '75', ' 100 ', '72.5', '72,5', '7.'].map(pointsTyped)).toEqual([0, 75, 100, 72.5, 72.5, 7])
})

test('points may be left out', () => {
  expect(['', '   '].map(pointsTyped)).toEqual([null, null])
})

test('what is no points is not taken', () => {
  const wrong = ['101', '-1', '1e2', 'seventy', '7 5', '0x10', '72.555', '١٢']
  expect(wrong.map(pointsTyped)).toEqual(wrong.map(() => undefined))
})
