import { expect, test } from 'vitest'
import { shareWords } from '../../../shared/words/share'

test('one is one, and several are several', () => {
  expect(shareWords.holdsAll(1, 1, 1)).toBe('1 frame, 1 guest, 1 picture')
  expect(shareWords.holdsAll(13, 3, 0)).toBe('13 frames, 3 guests, no pictures')
  expect(shareWords.holds.scores(1)).toBe('1 score')
})
