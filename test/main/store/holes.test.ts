import { expect, test } from 'vitest'
import type { Deed, Entry } from '../../../main/store/deed'
import { hasHole } from '../../../main/store/holes'
import { boardRecord, numberedId, textRecord } from './board'

test('a journal in which every number follows the one before has no hole', () => {
  expect(hasHole([])).toBe(false)
  expect(hasHole([set(1), set(2), set(3)])).toBe(false)
})

test('a deed that is missing at the beginning or in the middle is a hole', () => {
  expect(hasHole([set(2)])).toBe(true)
  expect(hasHole([set(1), set(3)])).toBe(true)
})

test('what stands for many deeds fills the place of all of them', () => {
  const state = at(7, { deed: 'state', after: 2, boards: [], settings: {} })
  expect(hasHole([set(1), set(2), state, set(8)])).toBe(false)
  expect(hasHole([set(1), state])).toBe(true)
})

test('a board of which a part is missing is a hole, one that never landed is none', () => {
  const board = numberedId('board', 1)
  const parts = [
    at(1, { deed: 'expect', board }),
    at(1, { deed: 'arrive', board, records: [boardRecord(board)] }),
    at(1, { deed: 'arrive', board, records: [textRecord(1, 'a'), textRecord(2, 'b')] }),
  ]
  const land = at(2, { deed: 'land', board, count: 3, lineage: [], packed: null })
  expect(hasHole([set(1), ...parts, land])).toBe(false)
  expect(hasHole([set(1), ...parts.slice(0, 2), land])).toBe(true)
  expect(hasHole([set(1), ...parts.slice(0, 2), set(2)])).toBe(false)
})

function set(seq: number): Entry {
  return at(seq, { deed: 'set', key: 'theme', value: seq })
}

function at(seq: number, deed: Deed): Entry {
  return { seq, version: 5, at: '2026-01-01T00:00:00.000Z', ...deed }
}
