import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WordRun, wordDiff } from '../../../shared/edit/wordDiff'

describe('what changed in a text, word by word', () => {
  test('one word for another is one out and one in', () => {
    expect(wordDiff('The queue is short.', 'The queue is long.')).toEqual([
      { run: 'same', text: 'The queue is ' },
      { run: 'gone', text: 'short' },
      { run: 'come', text: 'long' },
      { run: 'same', text: '.' },
    ])
  })

  test('words put in stand where they were put', () => {
    expect(wordDiff('He waits.', 'He waits at the counter.')).toEqual([
      { run: 'same', text: 'He waits' },
      { run: 'come', text: ' at the counter' },
      { run: 'same', text: '.' },
    ])
  })

  test('neighbouring words that changed read as one change', () => {
    expect(wordDiff('a red door opens', 'a green gate opens')).toEqual([
      { run: 'same', text: 'a ' },
      { run: 'gone', text: 'red door' },
      { run: 'come', text: 'green gate' },
      { run: 'same', text: ' opens' },
    ])
  })

  test('the space behind a change is no part of it', () => {
    expect(wordDiff('A post that names what is new', 'Only what is new')).toEqual([
      { run: 'gone', text: 'A post that names' },
      { run: 'come', text: 'Only' },
      { run: 'same', text: ' what is new' },
    ])
  })

  test('a text that came, and one that is gone', () => {
    expect(wordDiff('', 'Hello')).toEqual([{ run: 'come', text: 'Hello' }])
    expect(wordDiff('Hello', '')).toEqual([{ run: 'gone', text: 'Hello' }])
    expect(wordDiff('', '')).toEqual([])
  })

  test('words of scripts without spaces are told apart', () => {
    const runs = wordDiff('私は駅で待つ', '私は店で待つ')
    expect(runs.filter(({ run }) => run !== 'same')).toEqual([
      { run: 'gone', text: '駅' },
      { run: 'come', text: '店' },
    ])
  })

  const text = fc
    .array(fc.constantFrom('a', 'b', 'guest', ' ', '  ', '.', '\n', 'é', '👩‍👩‍👧', 'שלום'), { maxLength: 60 })
    .map((words) => words.join(' '))

  test('both texts can be read back out of it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after)
        expect(said(runs, 'come')).toBe(before)
        expect(said(runs, 'gone')).toBe(after)
        expect(runs.every((run) => run.text !== '')).toBe(true)
      }),
    )
  })

  test('a text beside itself has no change', () => {
    fc.assert(fc.property(text, (one) => wordDiff(one, one).every(({ run }) => run === 'same')))
  })

  test('texts of 20,000 letters without a word in common are two texts', () => {
    const before = Array.from({ length: 4000 }, (_, i) => `a${i}`).join(' ')
    const after = Array.from({ length: 4000 }, (_, i) => `b${i}`).join('-')
    const runs = wordDiff(before, after)
    expect(runs.map(({ run }) => run)).toEqual(['gone', 'come'])
  })
})

function said(runs: readonly WordRun[], but: WordRun['run']): string {
  return runs
    .filter(({ run }) => run !== but)
    .map((run) => run.text)
    .join('')
}
