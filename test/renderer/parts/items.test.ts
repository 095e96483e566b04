import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  joined,
  type Lines,
  moved,
  pasted,
  type Row,
  removed,
  rewritten,
  rowsOf,
  split,
  stepped,
} from '../../../renderer/parts/items'

const lines = (items: readonly string[], gap: number | null = null): Lines => ({ items, gap })

describe('a list of items, one line each', () => {
  test('an empty line waits at the end, and where Enter made one', () => {
    expect(rowsOf(['a', 'b'], null)).toEqual(['a', 'b', ''])
    expect(rowsOf(['a', 'b'], 1)).toEqual(['a', '', 'b', ''])
    expect(rowsOf(['a', 'b'], 2)).toEqual(['a', 'b', ''])
    expect(rowsOf([], null)).toEqual([''])
  })

  test('writing on the last line adds an item, writing on the line between adds it there', () => {
    expect(rewritten(lines(['a']), 1, 'b').items).toEqual(['a', 'b'])
    expect(rewritten(lines(['a', 'c'], 1), 1, 'b')).toEqual({
      items: ['a', 'b', 'c'],
      gap: null,
      caret: null,
    })
    expect(rewritten(lines(['a', 'c'], 1), 2, 'd').items).toEqual(['a', 'd'])
  })

  test('an item that is emptied is no item any more, and its line stays for other words', () => {
    expect(rewritten(lines(['a', 'b']), 0, ' ')).toEqual({ items: ['b'], gap: 0, caret: null })
  })

  test('Enter at the end of a line starts the next one', () => {
    expect(split(lines(['ab', 'c']), 0, 2, 2)).toEqual({
      items: ['ab', 'c'],
      gap: 1,
      caret: { row: 1, at: 0 },
    })
  })

  test('Enter in the middle takes what stands behind the caret along', () => {
    expect(split(lines(['one two']), 0, 3, 4)).toEqual({
      items: ['one', 'two'],
      gap: null,
      caret: { row: 1, at: 0 },
    })
  })

  test('Enter at the start makes room above', () => {
    expect(split(lines(['a']), 0, 0, 0)).toEqual({ items: ['a'], gap: 0, caret: { row: 0, at: 0 } })
  })

  test('Enter on the last, empty line does nothing', () => {
    expect(split(lines(['a']), 1, 0, 0)).toBeNull()
  })

  test('Backspace on an empty line removes it, and the caret goes to the end of the line before', () => {
    expect(joined(lines(['ab', 'c'], 1), 1)).toEqual({
      items: ['ab', 'c'],
      gap: null,
      caret: { row: 0, at: 2 },
    })
    expect(joined(lines(['ab']), 1)?.caret).toEqual({ row: 0, at: 2 })
    expect(joined(lines(['ab']), 0)).toBeNull()
  })

  test('Backspace at the start joins two lines', () => {
    expect(joined(lines(['ab', 'cd']), 1)).toEqual({ items: ['abcd'], gap: null, caret: { row: 0, at: 2 } })
  })

  test('Alt with arrows moves a line, and stays at the ends', () => {
    expect(moved(lines(['a', 'b', 'c']), 0, 1)?.items).toEqual(['b', 'a', 'c'])
    expect(moved(lines(['a', 'b', 'c']), 2, -1)?.items).toEqual(['a', 'c', 'b'])
    expect(moved(lines(['a', 'b']), 1, 1)).toBeNull()
    expect(moved(lines(['a', 'b']), 0, -1)).toBeNull()
    expect(moved(lines(['a', 'b']), 2, -1)).toBeNull()
  })

  test('several pasted lines are several items, without the bullets of where they come from', () => {
    expect(pasted(lines(['a']), 1, 0, 0, '• one\n  2. two\r\n\n- three\n', 100)?.items).toEqual([
      'a',
      'one',
      'two',
      'three',
    ])
    expect(pasted(lines(['ab']), 0, 1, 1, 'x\ny', 100)).toEqual({
      items: ['a', 'x', 'y', 'b'],
      gap: null,
      caret: { row: 2, at: 1 },
    })
  })

  test('one pasted line is left to the text, and a line longer than an item is cut', () => {
    expect(pasted(lines([]), 0, 0, 0, 'just this\n', 100)).toBeNull()
    expect(pasted(lines([]), 0, 0, 0, 'abcdef\ng', 3)?.items).toEqual(['abc', 'g'])
  })

  test('the arrows leave an empty line behind for good', () => {
    expect(stepped(lines(['a', 'b'], 1), 1, 1)).toEqual({
      items: ['a', 'b'],
      gap: null,
      caret: { row: 1, at: 0 },
    })
    expect(stepped(lines(['ab', 'c'], 1), 1, -1)).toEqual({
      items: ['ab', 'c'],
      gap: null,
      caret: { row: 0, at: 2 },
    })
    expect(stepped(lines(['a']), 1, 1)).toBeNull()
    expect(stepped(lines(['a']), 0, -1)).toBeNull()
  })

  test('whatever keys come, no blank item is kept and the caret stands on a line that is there', () => {
    const text = fc.constantFrom('', ' ', 'a', 'b c', 'x\ny', '- one\n- two')
    const key = fc.tuple(fc.nat(6), fc.nat(8), fc.nat(3), text)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 4 }),
        fc.array(key),
        (start, keys) => {
          let state: Lines = lines(start)
          for (const [deed, place, caret, words] of keys) {
            const rows = rowsOf(state.items, state.gap)
            const row = place % rows.length
            const from = Math.min(caret, rows[row]?.length ?? 0)
            const next = press(deed, state, row, from, words)
            if (!next) continue
            state = next
            const after = rowsOf(state.items, state.gap)
            expect(state.items.every((item) => item.trim() !== '')).toBe(true)
            expect(next.caret === null || next.caret.row < after.length).toBe(true)
            expect(next.caret === null || next.caret.at <= (after[next.caret.row]?.length ?? -1)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

function press(deed: number, state: Lines, row: number, from: number, words: string): Row | null {
  if (deed === 0) return rewritten(state, row, words.replaceAll('\n', ' '))
  if (deed === 1) return split(state, row, from, from)
  if (deed === 2) return joined(state, row)
  if (deed === 3) return moved(state, row, 1)
  if (deed === 4) return moved(state, row, -1)
  return deed === 5 ? removed(state, row) : pasted(state, row, from, from, words, 20)
}
