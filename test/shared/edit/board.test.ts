import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saveBaseline } from '../../../shared/edit/baseline'
import {
  EMOTION_LED,
  EQUAL,
  editBoard,
  putStageIn,
  putStageOut,
  setMultiplier,
  setScopeReason,
  setStageTarget,
  setWeights,
  type Weights,
} from '../../../shared/edit/board'
import { boardAlignment } from '../../../shared/method/alignment'
import { apply } from '../../../shared/model/change'
import { boardOf, framesOf, readingsOf } from '../../../shared/model/doc'
import { DIMENSIONS, STAGES } from '../../../shared/model/vocabulary'
import { templateDoc } from '../../boards'

const park = templateDoc('park')
const saved = apply(park, saveBaseline(park, '2026-11-22T10:00:00.000Z'))

describe('the board', () => {
  test('its facts are changed one by one', () => {
    const doc = apply(park, editBoard(park, { promise: 'Ours', target: null }))
    expect(boardOf(doc)).toMatchObject({ promise: 'Ours', target: null, intent: boardOf(park).intent })
    const asked = apply(doc, editBoard(doc, { checks: { extended: true, english: false } }))
    expect(boardOf(asked).checks).toEqual({ extended: true, english: false })
  })

  test('a stage gets a target of its own, and loses it', () => {
    const doc = apply(park, setStageTarget(park, 'use', 90))
    expect(boardOf(doc).stageTargets.use).toBe(90)
    expect(boardOf(apply(doc, setStageTarget(doc, 'use', null))).stageTargets).not.toHaveProperty('use')
    expect(setStageTarget(doc, 'use', 90).size).toBe(0)
  })

  test('a stage is put out of scope with its reason and in again without, and its frames stay', () => {
    const out = apply(park, putStageOut(park, 'purchase', 'Sold by partners'))
    expect(boardOf(out).stagesInScope).toEqual(
      boardOf(park).stagesInScope.filter((stage) => stage !== 'purchase'),
    )
    expect(boardOf(out).outOfScopeReasons).toMatchObject({ purchase: 'Sold by partners' })
    expect(framesOf(out)).toEqual(framesOf(park))
    const reworded = apply(out, setScopeReason(out, 'purchase', ''))
    expect(boardOf(reworded).outOfScopeReasons).not.toHaveProperty('purchase')
    const back = apply(out, putStageIn(out, 'purchase'))
    expect(boardOf(back).stagesInScope).toEqual([...STAGES])
    expect(boardOf(back).outOfScopeReasons).not.toHaveProperty('purchase')
    expect(setScopeReason(back, 'purchase', 'No need').size).toBe(0)
  })

  test('emotion-led weights are the equal ones with Feeling twice', () => {
    expect(EMOTION_LED).toEqual({ ...EQUAL, feeling: 2 })
  })
})

describe('what numbers rest on', () => {
  test('other weights end the baseline, and its reading is kept', () => {
    const doc = apply(saved, setWeights(saved, EMOTION_LED))
    expect(boardOf(doc)).toMatchObject({ baseline: null, weights: EMOTION_LED })
    expect(readingsOf(doc, boardOf(doc).id)).toHaveLength(1)
  })

  test('so does another weight of moments of truth', () => {
    expect(boardOf(apply(saved, setMultiplier(saved, 3))).baseline).toBeNull()
    expect(setMultiplier(saved, boardOf(saved).motMultiplier).size).toBe(0)
  })

  test('scaling all weights changes neither the baseline nor a number', () => {
    const weight = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)
    const weights = fc.record(
      Object.fromEntries(DIMENSIONS.map((d) => [d, weight])) as Record<keyof Weights, typeof weight>,
    )
    fc.assert(
      fc.property(weights, fc.double({ min: 0.01, max: 1000, noNaN: true }), (chosen, factor) => {
        const doc = apply(park, setWeights(park, chosen))
        const based = apply(doc, saveBaseline(doc, '2026-11-22T10:00:00.000Z'))
        const scaled = Object.fromEntries(DIMENSIONS.map((d) => [d, chosen[d] * factor])) as Weights
        const after = apply(based, setWeights(based, scaled))
        expect(boardOf(after).baseline).toBe(boardOf(based).baseline)
        const [before, now] = [boardAlignment(based).alignment, boardAlignment(after).alignment]
        if (before === null) expect(now).toBeNull()
        else expect(now).toBeCloseTo(before, 8)
      }),
      { numRuns: 50 },
    )
  })
})
