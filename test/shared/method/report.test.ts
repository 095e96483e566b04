import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dimensionAgreement, frameAgreement, quadraticKappa } from '../../../shared/method/agreement'
import {
  boardAlignment,
  countingFrames,
  dimensionAlignment,
  frameAlignment,
  phaseAlignment,
  round2,
} from '../../../shared/method/alignment'
import { sameSettings, settingsOf } from '../../../shared/method/benchmark'
import { positionOf } from '../../../shared/method/fixes'
import { brokenPromises, gapClass, gapOf } from '../../../shared/method/gap'
import { predictedMemory } from '../../../shared/method/memory'
import { type KappaReport, reportOf } from '../../../shared/method/report'
import { journeyBreakers } from '../../../shared/method/weakest'
import { boardOf, type Doc, docOf, framesOf, ratersOf, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Board, Frame, Rec } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension, PHASES } from '../../../shared/model/vocabulary'
import { anyDoc } from '../../arbitraries/doc'
import { exactDetails, exactReport } from './exact'
import { exactAgreement, exactFrameAgreement } from './exactAgreement'
import { anyScoredDoc } from './scoredDoc'

describe('any board', () => {
  test('is reported as exact fractions say', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        expect(reportOf(doc)).toEqual(exactReport(doc))
      }),
      { numRuns: 2000 },
    )
  })

  test('is read in every detail as exact fractions say', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        expect(detailsOf(doc)).toEqual(exactDetails(doc))
      }),
      { numRuns: 500 },
    )
  })

  test('has the spread between its raters exact fractions have', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        for (const frame of countingFrames(doc)) {
          expect(rounded(frameAgreement(doc, frame.id))).toEqual(exactFrameAgreement(doc, frame))
          for (const d of DIMENSIONS) {
            const {
              exactly: _,
              sd,
              ...spread
            } = { exactly: null, ...exactAgreement(ratings(doc, frame.id, d)) }
            const { sd: ours, ...rest } = dimensionAgreement(doc, frame.id, d)
            expect(rounded(rest)).toEqual(spread)
            if (sd === null) expect(ours).toBeNull()
            else expect(ours).toBeCloseTo(sd, 9)
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  test('of any shape the app can make is reported as exact fractions say', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        // Two may have come under one name
        const nameless = docOf(
          [...doc.values()].map((record) => ('source' in record ? { ...record, source: null } : record)),
        )
        expect(reportOf(nameless)).toEqual(exactReport(nameless))
      }),
      { numRuns: 80 },
    )
  })

  test('has every published number in its range', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        const report = reportOf(doc)
        const { board, balance, gap, weakest, benchmark, coverage, memoryFelt, memoryIntended } = report
        within(board.low ?? 0, board.alignment, board.high ?? 100)
        within(0, board.low, board.high ?? 0)
        within(board.low ?? 0, board.high, 100)
        for (const group of [
          ...PHASES.map((p) => phaseAlignment(doc, p)),
          ...DIMENSIONS.map((d) => dimensionAlignment(doc, d)),
        ]) {
          within((group.low ?? 0) - NOISE, group.alignment, (group.high ?? 100) + NOISE)
        }
        for (const { alignment } of Object.values(report.frames)) within(0, alignment, 100)
        for (const percent of [
          balance.what,
          balance.who,
          balance.how,
          balance.outcomeShare,
          balance.outsideService,
          gap.kept,
          benchmark.onTarget,
          coverage.stages,
          coverage.scoredStages,
          coverage.phases,
          coverage.personas,
          weakest.lift,
        ]) {
          within(0, percent, 100)
        }
        for (const points of [balance.residual, balance.lean, weakest.drag]) within(-100, points, 100)
        within(-4, gap.netGap, 4)
        within(0, gap.shortfall, 4)
        within(-1e9, report.kappa.kappa, 1)
        for (const memory of [memoryFelt, memoryIntended]) {
          within(memory.low100 ?? 0, memory.memory100, memory.high100 ?? 100)
          within(0, memory.low100, 100)
          within(0, memory.high100, 100)
          within(memory.trough ?? -3, memory.mean, 3)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('counts a frame with nothing scored as nothing, never as zero', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        const unscored = docOf([...doc.values()].filter(({ kind }) => kind !== 'score'))
        const { board, frames, weakest, balance, benchmark, band } = reportOf(unscored)
        expect([
          board.alignment,
          band,
          weakest.frame,
          balance.what,
          benchmark.distance,
          benchmark.onTarget,
        ]).toEqual([null, null, null, null, null, null])
        expect(Object.values(frames).every(({ alignment }) => alignment === null)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('nothing changes', () => {
  test('when parked frames go', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        const gone = new Set(framesOf(doc).flatMap(({ id, status }) => (status === 'parked' ? [id] : [])))
        const left = [...doc.values()].filter(({ id, parent }) => !gone.has(id) && !gone.has(parent ?? ''))
        expect(reportOf(docOf(left))).toEqual(reportOf(doc))
        expect(detailsOf(docOf(left))).toEqual(detailsOf(doc))
      }),
      { numRuns: 300 },
    )
  })

  test('when the raters stand in another order', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        const orders = ratersOf(doc).map(({ order }) => order)
        const turned = new Map(ratersOf(doc).map(({ id }, i) => [id, orders.at(-1 - i) ?? 'a0']))
        const other = docOf(
          [...doc.values()].map((record): Rec => {
            const order = turned.get(record.kind === 'score' ? record.rater : record.id)
            return order === undefined ? record : { ...record, order }
          }),
        )
        const { kappa: before, ...rest } = reportOf(doc)
        const { kappa: after, ...same } = reportOf(other)
        expect(same).toEqual(rest)
        expect(after.kappa).toBe(before.kappa)
        expect(asSets(after)).toEqual(asSets(before))
      }),
      { numRuns: 300 },
    )
  })

  test('when all weights are scaled alike', () => {
    fc.assert(
      fc.property(anyScoredDoc(), fc.constantFrom(2, 3, 0.1, 1000), (doc, by) => {
        const board = boardOf(doc)
        const weights = Object.fromEntries(
          DIMENSIONS.map((d) => [d, board.weights[d] * by]),
        ) as Board['weights']
        const scaled = docOf(
          [...doc.values()].map((record) => (record === board ? { ...board, weights } : record)),
        )
        expect(reportOf(scaled)).toEqual(reportOf(doc))
        expect(sameSettings(settingsOf(boardOf(scaled)), settingsOf(board))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('in completeness for the worse when somebody rates one dimension more', () => {
    fc.assert(
      fc.property(anyScoredDoc(), fc.nat(), fc.constantFrom(...DIMENSIONS), (doc, pick, d) => {
        const scores = [...doc.values()].filter((record) => record.kind === 'score')
        const score = scores[pick % Math.max(1, scores.length)]
        fc.pre(score !== undefined && score.levels[d] === null)
        const more = docOf(
          [...doc.values()].map((r) => (r === score ? { ...score, levels: { ...score.levels, [d]: 3 } } : r)),
        )
        const groups = (of: Doc) => [
          boardAlignment(of),
          ...PHASES.map((phase) => phaseAlignment(of, phase)),
          frameAlignment(of, score.parent),
        ]
        groups(more).forEach((group, i) => {
          expect((group.completeness ?? 0) + NOISE).toBeGreaterThanOrEqual(groups(doc)[i]?.completeness ?? 0)
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('rounding and kappa', () => {
  test('a rounded number is its own rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(round2(round2(value))).toBe(round2(value))
      }),
    )
  })

  test('kappa is the same from either side, and 1 at most', () => {
    const levels = fc.array(fc.tuple(anyLevel(), anyLevel()), { maxLength: 40 })
    fc.assert(
      fc.property(levels, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        const kappa = quadraticKappa(a, b)
        expect(quadraticKappa(b, a)).toBe(kappa)
        expect(kappa ?? 1).toBeLessThanOrEqual(1)
        expect(quadraticKappa(a, a) ?? 1).toBe(1)
      }),
    )
  })
})

const NOISE = 1e-9

function anyLevel() {
  return fc.option(fc.integer({ min: 1, max: 5 }))
}

function within(low: number, value: number | null, high: number): void {
  if (value === null) return
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}

function asSets({ pairs, skipped }: KappaReport) {
  return new Set([...pairs, ...skipped].map(([a, b, ...rest]) => [...[a, b].sort(), ...rest].join(' ')))
}

function detailsOf(doc: Doc) {
  const name = ({ id }: Frame) => id
  return {
    phases: PHASES.map((phase) => rounded(phaseAlignment(doc, phase))),
    dimensions: DIMENSIONS.map((d) => rounded(dimensionAlignment(doc, d))),
    memories: PHASES.map((phase) => {
      const { endFrame: _, ...memory } = predictedMemory(doc, 'felt', phase)
      return rounded(memory)
    }),
    breakers: journeyBreakers(doc).map(({ frame }) => name(frame)),
    broken: brokenPromises(doc).map(name),
    positions: countingFrames(doc).map((frame) => positionOf(doc, frame)),
    gaps: countingFrames(doc).map((frame) => gapClass(gapOf(frame))),
  }
}

function ratings(doc: Doc, frame: Id, dimension: Dimension): readonly (number | null)[] {
  return scoresOf(doc, frame).map(({ levels }) => levels[dimension])
}

function rounded(reading: object): unknown {
  return Object.fromEntries(
    Object.entries(reading).map(([key, value]) => [key, typeof value === 'number' ? round2(value) : value]),
  )
}
