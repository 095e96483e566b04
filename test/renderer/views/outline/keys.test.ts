import { describe, expect, test } from 'vitest'
import { deedFor, type Press, type Table } from '../../../../renderer/views/outline/keys'

const table: Table = { rows: 14, columns: 5, page: 6, at: { row: 3, column: 2 }, leaving: false }
const press = (chord: string): Press => {
  const parts = chord.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  }
}
const deed = (chord: string, over: Partial<Table> = {}) => deedFor(press(chord), { ...table, ...over })
const place = (chord: string, over: Partial<Table> = {}) => {
  const found = deed(chord, over)
  return found?.deed === 'go' ? [found.to.row, found.to.column, found.way] : found?.deed
}

describe('keys in the table', () => {
  test.each([
    ['ArrowDown', [4, 2, 'alone']],
    ['ArrowUp', [2, 2, 'alone']],
    ['ArrowLeft', [3, 1, 'alone']],
    ['Shift+ArrowRight', [3, 3, 'extend']],
    ['Home', [3, 0, 'alone']],
    ['End', [3, 4, 'alone']],
    ['Ctrl+Home', [0, 0, 'alone']],
    ['Ctrl+End', [12, 4, 'alone']],
    ['Ctrl+ArrowDown', [12, 2, 'alone']],
    ['Ctrl+Shift+ArrowUp', [0, 2, 'extend']],
    ['PageDown', [9, 2, 'alone']],
    ['PageUp', [0, 2, 'alone']],
    ['Shift+Enter', [2, 2, 'alone']],
  ])('%s moves', (chord, to) => {
    expect(place(chord)).toEqual(to)
  })

  test('at an end the keys stay', () => {
    expect(place('ArrowDown', { at: { row: 13, column: 4 } })).toEqual([13, 4, 'alone'])
    expect(place('ArrowLeft', { at: { row: 0, column: 0 } })).toEqual([0, 0, 'alone'])
  })

  test('Tab goes on in the next row, and leaves at the ends and after Escape', () => {
    expect(place('Tab')).toEqual([3, 3, 'alone'])
    expect(place('Tab', { at: { row: 3, column: 4 } })).toEqual([4, 0, 'alone'])
    expect(place('Shift+Tab', { at: { row: 3, column: 0 } })).toEqual([2, 4, 'alone'])
    expect(place('Shift+Tab', { at: { row: 0, column: 0 } })).toBe('leave')
    expect(place('Tab', { at: { row: 13, column: 4 } })).toBe('leave')
    expect(place('Tab', { leaving: true })).toBe('leave')
  })

  test.each([
    ['Enter', 'edit'],
    ['F2', 'edit'],
    ['Delete', 'clear'],
    ['Backspace', 'clear'],
    ['Insert', 'add'],
    ['Ctrl+Enter', 'add'],
    ['Meta+Enter', 'add'],
    ['Ctrl+Delete', 'remove'],
    ['Ctrl+d', 'duplicate'],
    ['Ctrl+A', 'all'],
    ['Alt+ArrowUp', 'earlier'],
    ['Alt+ArrowDown', 'later'],
    ['Escape', 'single'],
  ])('%s does it', (chord, what) => {
    expect(deed(chord)?.deed).toBe(what)
  })

  test('letters begin to write, also accents and letters beyond the first plane', () => {
    for (const key of ['a', 'Ä', '7', ' ', '𝒳', 'Dead']) expect(deed(key)).toEqual({ deed: 'type', key })
  })

  test('what belongs to the window is left to it', () => {
    for (const chord of [
      'Ctrl+z',
      'Ctrl+Shift+z',
      'Ctrl+c',
      'Ctrl+5',
      'Alt+x',
      'F1',
      'Shift',
      'Ctrl+Shift+E',
    ])
      expect(deed(chord)).toBeNull()
  })
})
