import { expect, test } from 'vitest'
import { PALETTE } from '../../../shared/scene/palette'
import { contrast } from '../../contrast'

test.each([
  ['ink', 'paper'],
  ['ink2', 'paper'],
  ['ink2', 'whatTint'],
  ['ink2', 'whoTint'],
  ['what', 'whatTint'],
  ['what', 'paper'],
  ['who', 'whoTint'],
  ['who', 'paper'],
  ['how', 'howTint'],
  ['how', 'paper'],
] as const)('on sheets and in decks %s reads on %s', (text, ground) => {
  expect(contrast(PALETTE[text], PALETTE[ground])).toBeGreaterThanOrEqual(4.5)
})

test('the palest ink is good for large letters', () => {
  expect(contrast(PALETTE.ink3, PALETTE.paper)).toBeGreaterThanOrEqual(3)
})
