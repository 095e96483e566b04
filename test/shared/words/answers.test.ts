import { expect, test } from 'vitest'
import { answerWords } from '../../../shared/words/answers'

const none = { what: 0, needs: 0, desires: 0, situation: 0 }

test('what is not answered yet is one sentence, the situation is part of it', () => {
  expect(answerWords.open({ ...none, needs: 2, desires: 2 })).toBe(
    '2 needs of this guest and 2 desires are not answered here.',
  )
  expect(answerWords.open({ what: 1, needs: 1, desires: 1, situation: 1 })).toBe(
    '1 promise of What, 1 need of this guest, 1 desire and 1 fact of the situation are not answered here.',
  )
  expect(answerWords.open({ ...none, situation: 1 })).toBe('1 fact of the situation is not answered here.')
  expect(answerWords.open(none)).toBe('Everything here is answered.')
})
