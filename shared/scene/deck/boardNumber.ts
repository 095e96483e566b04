import { boardAlignment, countingFrames } from '../../method/alignment'
import { baselineReading, benchmarkOf } from '../../method/benchmark'
import { boardOf } from '../../model/doc'
import type { Board } from '../../model/record'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { scorecardWords } from '../../words/scorecard'
import { signedExact } from '../charts/setting'
import { PALETTE } from '../palette'
import { scoreRing } from '../ring'
import { caveatsOf } from './caveats'
import { bandWords, completenessWords, type Figures, groupWords, rangeWords, stateWords } from './figures'
import { bar, drawn, type Piece, row, stack, words } from './piece'
import type { Setup } from './setup'
import { SMALL, SMALL_STRONG } from './styles'
import { set } from './typeset'

/** F5 and F10 of the board: the ring large, its words, what the number rests on and what it is held to. */
export function boardNumber(setup: Setup, w: number, ringStands: 'above' | 'beside'): Piece {
  const { doc, figures } = setup
  const reading = boardAlignment(doc)
  const caveats = caveatsOf(doc, countingFrames(doc))
  const text = groupWords(reading, figures, caveats)
  const ring = drawn(scoreRing(reading, RING), { w: RING, h: RING }, RING, { alt: deckWords.ringAlt(text) })
  const width = ringStands === 'above' ? w : w - RING - GUTTER
  const facts = [
    [deckWords.facts.band, bandWords(reading.alignment) ?? deckWords.none],
    [deckWords.facts.state, stateWords(reading, caveats)],
    [deckWords.facts.range, rangeWords(reading, figures)],
    [deckWords.facts.completeness, completenessWords(reading, figures)],
    ...targetFacts(setup),
    ...baselineFacts(setup),
  ] as const
  const list = stack(
    5,
    facts.map(([name, value]) => fact(name, value, width)),
  )
  return ringStands === 'above' ? stack(14, [ring, list]) : row(GUTTER, [ring, list])
}

type Fact = readonly [name: string, value: string]

function targetFacts({ doc, figures }: Setup): readonly Fact[] {
  const { target } = boardOf(doc)
  if (target === null) return [[deckWords.facts.target, deckWords.noTarget]]
  const { distance, attainment, onTarget } = benchmarkOf(doc)
  const known = (value: number | null, said: (value: number) => string) =>
    value === null ? scorecardWords.needsNumber : said(value)
  return [
    [deckWords.facts.target, figures.exact(target)],
    [scorecardWords.distance, known(distance, (points) => signedExact(points, figures))],
    [scorecardWords.attainment, known(attainment, (share) => percentOf(share, figures))],
    [scorecardWords.onTarget, known(onTarget, (share) => reportWords.ofWeight(percentOf(share, figures)))],
  ]
}

function baselineFacts({ doc, figures }: Setup): readonly Fact[] {
  const { baseline } = boardOf(doc)
  if (baseline === null) return [[reportWords.baseline, scorecardWords.noBaseline]]
  const { change, progress } = benchmarkOf(doc)
  const taken = baselineReading(doc)?.reading.takenAt
  const points = figures.exact(baseline)
  return [
    [reportWords.baseline, taken === undefined ? points : reportWords.ofDay(points, figures.day(taken))],
    [scorecardWords.change, change === null ? scorecardWords.needsNumber : signedExact(change, figures)],
    [scorecardWords.progress, progress === null ? noProgress(boardOf(doc)) : percentOf(progress, figures)],
  ]
}

/** Why there is no progress: no target, one that is not above the baseline, or no number. */
function noProgress({ target, baseline }: Board): string {
  if (target === null) return scorecardWords.needsTarget
  return baseline !== null && target <= baseline ? scorecardWords.notAbove : scorecardWords.needsNumber
}

function percentOf(share: number, figures: Figures): string {
  return deckWords.percent(figures.exact(share))
}

function fact(name: string, value: string, w: number): Piece {
  const left = Math.round(w * 0.48)
  const label = words(set(name, SMALL, left - 6), left - 6)
  const text = words(set(value, SMALL_STRONG, w - left), w - left, { align: 'end' })
  return stack(4, [bar(w, 1, PALETTE.line), row(0, [{ ...label, w: left }, text])])
}

const RING = 132
const GUTTER = 48
