import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { SCHEMA } from '../../../shared/exchange/boardFile'
import { lifted, liftedEdits } from '../../../shared/exchange/lifted'
import { Rec } from '../../../shared/model/record'
import { arbBoard } from '../../arbitraries/board'
import { anyElement } from '../../arbitraries/elements'

const NEW_IN_2 = {
  stamp: { locked: false, hidden: false, opacity: 1, mirrored: false, tint: null },
  text: { locked: false, hidden: false, opacity: 1, underline: false },
  stroke: { locked: false, hidden: false, opacity: 1 },
  figure: { locked: false, hidden: false, opacity: 1, wears: 'intended' },
} as const

test.each(Object.entries(NEW_IN_2))('a %s of version 1 is what it was, and sound in ours', (shape, added) => {
  fc.assert(
    fc.property(anyElement([shape as keyof typeof NEW_IN_2]), (element) => {
      const old = Object.fromEntries(Object.entries(element).filter(([field]) => !(field in added)))
      expect(lifted(old)).toEqual({ ...old, ...added })
      expect(Rec.safeParse(lifted(old)).success).toBe(true)
      expect(Rec.safeParse(old).success).toBe(false)
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['score', { seen: {}, reasons: {}, at: null }],
  ['board', { checks: { extended: false, english: true } }],
] as const)('a %s of version 2 is what it was, and sound in ours', (kind, added) => {
  fc.assert(
    fc.property(arbBoard({ frames: 2, least: 1 }), (records) => {
      for (const record of records.filter((each) => each.kind === kind)) {
        const old = Object.fromEntries(Object.entries(record).filter(([field]) => !(field in added)))
        expect(lifted(old)).toEqual({ ...old, ...added })
        expect(lifted(old, { from: 2 })).toEqual(lifted(old))
        expect(Rec.safeParse(lifted(old)).success).toBe(true)
        expect(Rec.safeParse(old).success).toBe(false)
        expect(lifted(old, { to: 2 })).toBe(old)
        expect(lifted(old, { from: 3 })).toBe(old)
      }
    }),
    { numRuns: 20 },
  )
})

test('whatever is in our words already stays the very same', () => {
  fc.assert(
    fc.property(arbBoard({ frames: 2 }), (records) => {
      for (const record of records) expect(lifted(record)).toBe(record)
    }),
    { numRuns: 30 },
  )
})

test('any junk comes back as it is, and lifting twice is lifting once', () => {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.record({
      kind: fc.constantFrom('element', 'score', 'board', 'constructor', 'toString'),
      shape: fc.oneof(fc.string(), fc.constantFrom('text', '__proto__', 'toString')),
    }),
  )
  fc.assert(
    fc.property(junk, (value) => {
      expect(lifted(lifted(value))).toEqual(lifted(value))
      expect(liftedEdits(liftedEdits([value]))).toEqual(liftedEdits([value]))
      const { kind, shape } = (value ?? {}) as { kind?: unknown; shape?: unknown }
      const known = Object.hasOwn(NEW_IN_2, String(shape)) || kind === 'board' || kind === 'score'
      if (!known) expect(lifted(value)).toBe(value)
    }),
  )
})

test('a key that reaches prototypes is still there to be refused', () => {
  const old = JSON.parse('{"kind":"element","shape":"text","__proto__":{"polluted":1}}')
  expect(Object.hasOwn(lifted(old) as object, '__proto__')).toBe(true)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('both sides of an edit are lifted, and nothing is put where nothing was', () => {
  const old = { kind: 'element', shape: 'stroke' }
  expect(
    liftedEdits([
      { id: 'a', before: null, after: old },
      { id: 'b', before: old, after: { kind: 'frame' } },
    ]),
  ).toEqual([
    { id: 'a', before: null, after: lifted(old) },
    { id: 'b', before: lifted(old), after: { kind: 'frame' } },
  ])
})

test('one number counts the steps of the library and of the file', () => {
  expect(MIGRATIONS).toHaveLength(SCHEMA)
})
