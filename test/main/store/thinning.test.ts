import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Kept } from '../../../main/store/backup/catalogue'
import { keptOf } from '../../../main/store/backup/thinning'

const MINUTE = 60_000
const YEAR = 365.25 * 24 * 60 * MINUTE
const PLENTY = { schema: 5, bytes: 2 * 1024 ** 3 }

function backup(number: number, milliseconds: number, more: Partial<Kept> = {}): Kept {
  const at = new Date(milliseconds).toISOString()
  const id = `store-${number}-time`
  const facts = { seq: number, schema: 5, boards: 1, bytes: 1000, sha256: 'a'.repeat(64) }
  return { id, number, reason: 'time', at, ...facts, ...more }
}

/** What is left when a backup is made at each of these moments, one after the other. */
function lived(moments: readonly number[]): readonly Kept[] {
  let kept: readonly Kept[] = []
  for (const [index, moment] of moments.entries()) {
    kept = keptOf([backup(index + 1, moment), ...kept], PLENTY)
  }
  return kept
}

test('after a year of working days there are the last hour, hours, days and weeks, and no more', () => {
  const start = Date.UTC(2026, 0, 5, 9)
  const moments = Array.from({ length: 52 * 5 }, (_, day) =>
    Array.from({ length: 32 }, (_, quarter) => {
      const night = Math.floor(day / 5) * 7 + (day % 5)
      return start + (night * 24 * 60 + quarter * 15) * MINUTE
    }),
  ).flat()
  const kept = lived(moments)
  const newest = moments.at(-1) ?? 0
  expect(kept.length).toBeGreaterThanOrEqual(4 + 6)
  expect(kept.length).toBeLessThanOrEqual(4 + 8 + 7 + 4)
  expect(kept.slice(0, 4).map(({ number }) => moments.length - number)).toEqual([0, 1, 2, 3])
  const age = newest - Date.parse(kept.at(-1)?.at ?? '')
  expect(age).toBeGreaterThan(14 * 24 * 60 * MINUTE)
})

test('whatever the clock says, the newest backups stay', () => {
  const moment = fc.oneof(
    fc.integer({ min: -10, max: 50 }).map((years) => Date.UTC(2026, 10, 22) + years * YEAR),
    fc.integer({ min: 0, max: 100 * YEAR }),
    fc.constant(0),
  )
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 60 }), (moments) => {
      const kept = lived(moments)
      const newest = moments.map((_, index) => moments.length - index).slice(0, 4)
      expect(kept.slice(0, newest.length).map(({ number }) => number)).toEqual(newest)
      expect(kept.length).toBeLessThanOrEqual(4 + 8 + 7 + 4)
    }),
  )
})

test('a clock that stands still keeps the four newest and no more', () => {
  expect(lived(Array.from({ length: 40 }, () => 0)).map(({ number }) => number)).toEqual([40, 39, 38, 37])
})

test('large ones make room from the oldest on, but two are always left', () => {
  const heavy = [5, 4, 3, 2, 1].map((number) => backup(number, number * 60 * MINUTE, { bytes: 900 }))
  expect(keptOf(heavy, { schema: 5, bytes: 2000 }).map(({ number }) => number)).toEqual([5, 4])
  expect(keptOf(heavy, { schema: 5, bytes: 10 }).map(({ number }) => number)).toEqual([5, 4])
  expect(keptOf(heavy, { schema: 5, bytes: 2700 }).map(({ number }) => number)).toEqual([5, 4, 3])
})

test('what was there before the last two migrations is kept beyond its time', () => {
  const before = [3, 4].map((schema) => backup(schema, schema, { reason: 'migration', schema }))
  const old = backup(2, 2, { reason: 'migration', schema: 2 })
  const later = Array.from({ length: 60 }, (_, n) => backup(100 - n, Date.UTC(2026, 0, 1 + n)))
  const kept = keptOf([...later, ...before, old], PLENTY)
  expect(kept.filter(({ reason }) => reason === 'migration')).toEqual(before)
})
