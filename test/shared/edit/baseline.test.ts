import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clearBaseline, saveBaseline, takeReading } from '../../../shared/edit/baseline'
import { setLevel } from '../../../shared/edit/scores'
import { checkRecord, utf8Length } from '../../../shared/exchange/recordCheck'
import { validateRecords } from '../../../shared/exchange/validate'
import { boardAlignment, countingFrames, frameAlignment } from '../../../shared/method/alignment'
import { baselineReading, benchmarkOf } from '../../../shared/method/benchmark'
import { seenOf } from '../../../shared/method/fingerprint'
import { apply, invert } from '../../../shared/model/change'
import { boardOf, docOf, ratersOf, readingsOf } from '../../../shared/model/doc'
import { anyDoc } from '../../arbitraries/doc'
import { plannedBoard } from '../../bench/boards'
import { frameAt, templateDoc } from '../../boards'

const NOW = '2026-11-22T10:00:00.000Z'
const LATER = '2026-11-23T10:00:00.000Z'
const park = templateDoc('park')

describe('the baseline', () => {
  test('holds what the board and each frame are worth today, with the settings and marks behind it', () => {
    const doc = apply(park, saveBaseline(park, NOW))
    const { alignment, low, high, completeness } = boardAlignment(park)
    const { weights, motMultiplier } = boardOf(park)
    expect(boardOf(doc).baseline).toBe(alignment)
    const [reading] = readingsOf(doc, boardOf(doc).id)
    expect(reading).toMatchObject({
      place: 'baseline',
      takenAt: NOW,
      weights,
      motMultiplier,
      board: { alignment, low, high, completeness },
    })
    for (const { id } of countingFrames(park)) {
      expect(reading?.frames[id]).toEqual({
        points: frameAlignment(park, id).alignment,
        seen: seenOf(park, id),
      })
    }
    expect(benchmarkOf(doc).change).toBe(0)
  })

  test('a later one takes its place, and the earlier is kept behind it', () => {
    let doc = apply(park, saveBaseline(park, NOW))
    const [rater] = ratersOf(doc)
    doc = apply(doc, setLevel(doc, frameAt(doc, 0).id, rater?.id ?? '', 'ease', 1, LATER))
    const saved = saveBaseline(doc, LATER)
    const after = apply(doc, saved)
    expect(readingsOf(after, boardOf(after).id).map(({ takenAt }) => takenAt)).toEqual([NOW, LATER])
    expect(baselineReading(after)?.reading.takenAt).toBe(LATER)
    expect(boardOf(after).baseline).not.toBe(boardOf(doc).baseline)
    expect(apply(after, invert(saved))).toEqual(doc)
  })

  test('taken away, its reading stays', () => {
    const doc = apply(park, saveBaseline(park, NOW))
    const after = apply(doc, clearBaseline(doc))
    expect(boardOf(after).baseline).toBeNull()
    expect(baselineReading(after)).toBeNull()
    expect(readingsOf(after, boardOf(after).id)).toHaveLength(1)
  })

  test('a board without an alignment has none to save, and a reading of it says so', () => {
    const bare = docOf([...park.values()].filter(({ kind }) => kind !== 'score'))
    expect(saveBaseline(bare, NOW).size).toBe(0)
    const [reading] = takeReading(bare, 'start', boardOf(bare).id, NOW)
    expect(reading?.board).toMatchObject({ alignment: null, completeness: 0 })
    const empty = docOf([boardOf(park)])
    expect(takeReading(empty, 'start', boardOf(empty).id, NOW)).toMatchObject([{ frames: {} }])
  })

  test('a thousand frames fit the records they are kept in, and all of them are there', () => {
    const large = docOf(plannedBoard({ title: 'Large', frames: 1000, elementsEach: 0 }))
    const doc = apply(large, saveBaseline(large, NOW))
    const readings = readingsOf(doc, boardOf(doc).id)
    expect(readings).toHaveLength(3)
    for (const reading of readings) {
      expect(checkRecord(reading)).toEqual({ record: reading })
      expect(utf8Length(JSON.stringify(reading))).toBeLessThan(64 * 1024)
    }
    expect(baselineReading(doc)?.frames.size).toBe(1000)
  })

  test('of any board it is sound, lies in its range and can be taken back', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        const saved = saveBaseline(doc, NOW)
        const after = apply(doc, saved)
        expect(validateRecords([...after.values()])).toHaveLength(after.size)
        expect(apply(after, invert(saved))).toEqual(doc)
        if (saved.size === 0) return
        expect(boardOf(after).baseline).toBeCloseTo(boardAlignment(doc).alignment ?? Number.NaN, 9)
        expect(baselineReading(after)?.frames.size).toBe(countingFrames(doc).length)
      }),
      { numRuns: 25 },
    )
  })
})
