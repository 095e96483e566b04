import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { boardAlignment } from '../../../shared/method/alignment'
import {
  baselineReading,
  benchmarkOf,
  METHOD_VERSION,
  type Settings,
  sameSettings,
  settingsDifference,
  settingsOf,
  targetOf,
} from '../../../shared/method/benchmark'
import { boardOf, type Doc, docOf, framesOf } from '../../../shared/model/doc'
import { idFrom } from '../../../shared/model/id'
import type { Reading } from '../../../shared/model/scoring'
import { DIMENSIONS, type Dimension } from '../../../shared/model/vocabulary'

const SETTINGS: Settings = { method: METHOD_VERSION, weights: weights(1), motMultiplier: 2 }

describe('a target', () => {
  test('of the stage counts before that of the board', () => {
    const doc = docFromJson({
      target: 75,
      stageTargets: { use: 0 },
      frames: [{ id: 'a', stage: 'use' }, { id: 'b' }],
    })
    expect(framesOf(doc).map((frame) => targetOf(doc, frame))).toEqual([0, 75])
  })

  test('of nothing is nothing to attain', () => {
    const doc = docFromJson({ target: 0, frames: [{ id: 'a', scores: { r: weights(3) } }] })
    expect(benchmarkOf(doc)).toMatchObject({ distance: 50, attainment: null, onTarget: 100 })
  })

  test('that is met exactly by thirds is met', () => {
    const levels = { promise: 4, substance: 4, understanding: 4, feeling: 3, ease: 3, ownership: 4 }
    const thirds = { frames: [{ id: 'a', scores: { r: levels, s: levels, t: levels } }], target: 75 - 25 / 3 }
    expect(benchmarkOf(docFromJson(thirds)).onTarget).toBe(100)
  })
})

describe('settings', () => {
  test('are the same when all weights are scaled alike', () => {
    for (const by of [0.1, 3, 1e5])
      expect(sameSettings({ ...SETTINGS, weights: weights(by) }, SETTINGS)).toBe(true)
    expect(sameSettings({ ...SETTINGS, weights: weights(0) }, { ...SETTINGS, weights: weights(0) })).toBe(
      true,
    )
  })

  test('say in what they differ', () => {
    const emotionLed = { ...SETTINGS, weights: { ...weights(1), feeling: 2 } }
    expect(settingsDifference(emotionLed, SETTINGS)).toEqual(['weights'])
    expect(settingsDifference({ ...SETTINGS, weights: weights(0) }, SETTINGS)).toEqual(['weights'])
    expect(settingsDifference({ ...emotionLed, motMultiplier: 3, method: '2.0' }, SETTINGS)).toEqual([
      'weights',
      'motMultiplier',
      'method',
    ])
  })
})

describe('the baseline', () => {
  const doc = docFromJson({ frames: [{ id: 'a', scores: { r: weights(4) } }, { id: 'b' }], baseline: 75 })

  test('that came as a number has no reading', () => {
    expect(baselineReading(doc)).toBeNull()
    expect(benchmarkOf(docFromJson({ frames: [], baseline: 75 })).change).toBeNull()
  })

  test('is the last reading with its number, in all the records it fills', () => {
    const [first, second] = framesOf(doc).map(({ id }) => id)
    const old = reading(doc, 1, '2026-01-01T00:00:00.000Z', { [first ?? '']: 75 })
    const one = reading(doc, 2, '2026-02-01T00:00:00.000Z', { [first ?? '']: 75 })
    const two = reading(doc, 3, '2026-02-01T00:00:00.000Z', { [second ?? '']: null })
    const found = baselineReading(docOf([...doc.values(), two, old, one]))
    expect(found?.reading).toBe(one)
    expect([...(found?.frames ?? [])]).toEqual([
      [first, 75],
      [second, null],
    ])
  })

  test('is not one taken with other settings, nor with another number', () => {
    const other = { ...reading(doc, 1, '2026-01-01T00:00:00.000Z', {}), motMultiplier: 3 }
    const low = reading(doc, 2, '2026-01-02T00:00:00.000Z', {})
    const lower = { ...low, board: { ...low.board, alignment: 60 } }
    const start = { ...reading(doc, 3, '2026-01-03T00:00:00.000Z', {}), place: 'start' as const }
    expect(baselineReading(docOf([...doc.values(), other, lower, start]))).toBeNull()
  })
})

function reading(doc: Doc, at: number, takenAt: string, points: Record<string, number | null>): Reading {
  const { alignment, low, high, completeness } = boardAlignment(doc)
  const mark = { what: 'a', who: 'b', how: 'c' }
  return {
    id: idFrom('reading', Uint8Array.of(at, ...Array.from({ length: 15 }, () => 0))),
    kind: 'reading',
    parent: boardOf(doc).id,
    order: `a${at}`,
    extra: {},
    place: 'baseline',
    takenAt,
    ...settingsOf(boardOf(doc)),
    board: { alignment, low, high, completeness },
    frames: Object.fromEntries(
      Object.entries(points).map(([id, value]) => [id, { points: value, seen: mark }]),
    ),
  }
}

function weights(value: number): Record<Dimension, number> {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, value])) as Record<Dimension, number>
}
