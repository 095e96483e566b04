import { describe, expect, test } from 'vitest'
import type { Trouble } from '../../../shared/errors'
import { deedWords, savingWords } from '../../../shared/words/environment'
import { troubleWords } from '../../../shared/words/troubles'

const ENVIRONMENT: readonly Trouble[] = [
  { code: 'store-full' },
  { code: 'store-readonly' },
  { code: 'store-busy' },
  { code: 'store-unreachable' },
  { code: 'store-io' },
]

describe('while something cannot be saved', () => {
  test.each(ENVIRONMENT)('$code says why, what to do, and that nothing is lost', (trouble) => {
    const { lead, text } = savingWords(trouble)
    expect(lead).toBe('Not saving:')
    expect(text).toMatch(/^[a-zC].+\. Your latest changes are safe in memory while the app stays open\.$/)
  })

  test('a full disk is told in the words that were promised', () => {
    const { lead, text } = savingWords({ code: 'store-full' })
    expect(`${lead} ${text}`).toBe(troubleWords({ code: 'store-full' }).text)
  })
})

describe('where something was asked for and not done', () => {
  test.each(ENVIRONMENT)('$code does not promise that it will be done by itself', (trouble) => {
    const { title, text } = deedWords(trouble)
    expect(title).not.toBe('')
    expect(text).toContain('so this was not done')
    expect(text).not.toMatch(/by itself|press Retry/)
  })
})

test('any other trouble is said as everywhere', () => {
  const trouble: Trouble = { code: 'board-gone' }
  const { title, text } = troubleWords(trouble)
  expect(savingWords(trouble)).toEqual({ lead: title, text })
  expect(deedWords(trouble)).toEqual({ title, text })
})
