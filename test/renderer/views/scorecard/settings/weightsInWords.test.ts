import { expect, test } from 'vitest'
import { weightsInWords } from '../../../../../renderer/views/scorecard/settings/weightsInWords'
import { EMOTION_LED, EQUAL } from '../../../../../shared/edit/board'

test('weights have the name of a preset, whatever they are scaled by', () => {
  const tenfold = Object.fromEntries(Object.entries(EQUAL).map(([d, w]) => [d, 10 * w])) as typeof EQUAL
  expect(weightsInWords(EQUAL)).toBe('Equal weights')
  expect(weightsInWords(tenfold)).toBe('Equal weights')
  expect(weightsInWords(EMOTION_LED)).toBe('Emotion-led weights')
})

test('a board’s own weights are said one by one', () => {
  expect(weightsInWords({ ...EQUAL, ease: 3 })).toBe(
    'Weights Promise 1, Substance 1, Understanding 1, Feeling 1, Ease 3, Ownership 1',
  )
})
