import { type Doc, ratersOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame, Rater } from '../model/record'
import type { Score } from '../model/scoring'
import { DIMENSIONS, type Dimension } from '../model/vocabulary'
import { countingFrames } from './alignment'
import { CATALOG } from './catalog'
import { compared } from './formulas'
import { kept } from './kept'
import { addTo, kappaOf, noItems, type PairTally, tallyOf } from './pairTally'
import { perDoc } from './perDoc'
import { ratingsOf } from './ratings'

/** `none`: nobody rated; `single`: one did, so there is nothing to agree with. */
export type AgreementFlag = 'none' | 'single' | 'agree' | 'one-voice' | 'discuss'

/** F13 of one frame and dimension, in levels, unrounded; spread and agreement are null below two ratings. */
export interface Agreement {
  readonly raters: number
  readonly mean: number | null
  /** Of the whole population. */
  readonly sd: number | null
  readonly range: number | null
  /** Mean distance from the mean. */
  readonly ad: number | null
  /** 0 split between the extremes … 1 identical. */
  readonly agreement: number | null
  readonly flag: AgreementFlag
  /** Raters who stand 1.5 levels or more from the mean. */
  readonly outliers: number
}

/** F13 of one frame: means over its dimensions with two ratings or more; null: it has none. */
export interface FrameAgreement {
  readonly ad: number | null
  readonly agreement: number | null
  readonly dims: number
  readonly discuss: number
}

export interface Discussion {
  readonly frame: Frame
  readonly dimension: Dimension
  readonly agreement: Agreement
}

/** F13. How far raters of one frame and dimension stand apart; null: she left it empty. */
export function agreementOf(ratings: readonly (number | null)[]): Agreement {
  const levels = ratings.filter((level) => level !== null)
  const raters = levels.length
  if (raters === 0) return { ...NO_SPREAD, raters, mean: null, flag: 'none' }
  const mean = average(levels)
  if (raters === 1) return { ...NO_SPREAD, raters, mean, flag: 'single' }
  const variance = average(levels.map((level) => (level - mean) ** 2))
  const ad = average(levels.map((level) => Math.abs(level - mean)))
  const outliers = levels.filter((level) => compared(Math.abs(level - mean), OUTLIER) >= 0).length
  return {
    raters,
    mean,
    sd: Math.sqrt(variance),
    range: Math.max(...levels) - Math.min(...levels),
    ad,
    agreement: 1 - variance / LARGEST_VARIANCE,
    flag: compared(ad, TALK_ABOVE) > 0 ? 'discuss' : outliers > 0 ? 'one-voice' : 'agree',
    outliers,
  }
}

/** F13. Every rater counts, drafts too. */
export function dimensionAgreement(doc: Doc, frame: Id, dimension: Dimension): Agreement {
  return agreementsOf(doc, frame)[dimension]
}

/** F13 of one frame. */
export function frameAgreement(doc: Doc, frame: Id): FrameAgreement {
  const agreements = agreementsOf(doc, frame)
  return ofFrames(agreements, [], () => {
    const shared = DIMENSIONS.map((d) => agreements[d]).filter(({ raters }) => raters >= 2)
    const mean = (value: (one: Agreement) => number | null) =>
      shared.length === 0 ? null : average(shared.map((one) => value(one) ?? 0))
    return {
      ad: mean(({ ad }) => ad),
      agreement: mean(({ agreement }) => agreement),
      dims: shared.length,
      discuss: shared.filter(({ flag }) => flag === 'discuss').length,
    }
  })
}

/** What people should talk about before anything is averaged: the widest apart first, then story order. */
export const discussions: (doc: Doc) => readonly Discussion[] = perDoc((doc) =>
  countingFrames(doc)
    .flatMap((frame) => discussionsOn(doc, frame))
    .sort((a, b) => compared(b.agreement.ad ?? 0, a.agreement.ad ?? 0)),
)

export interface BoardKappa {
  /** The mean over `pairs`, ≤ 1; null: there is none. */
  readonly kappa: number | null
  readonly pairs: readonly RaterPair[]
  readonly skipped: readonly SkippedPair[]
}

/** Two raters in the board's order, and how many items both scored. */
export interface RaterPair {
  readonly a: Id
  readonly b: Id
  readonly items: number
  readonly kappa: number
}

export interface SkippedPair {
  readonly a: Id
  readonly b: Id
  readonly reason: 'too-few-items' | 'no-variation'
}

/** F13. Two raters' levels of the same items in one order; ≤ 1, null: no shared item, or no variation. */
export function quadraticKappa(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  return kappaOf(tallyOf(a, b))
}

/** F13 of the board: every two raters who scored a frame that is not parked, drafts too. */
export const boardKappa: (doc: Doc) => BoardKappa = perDoc((doc) => {
  const raters = raterIds(doc)
  const met = new Set<number>()
  const tallies = new Map<number, PairTally>()
  for (const { id } of countingFrames(doc)) {
    const { places, pairs } = pairsOn(doc, id, raters)
    for (const place of places) met.add(place)
    for (const { pair, tally } of pairs) {
      const sums = tallies.get(pair)
      if (sums) addTo(sums, tally)
      else tallies.set(pair, { ...tally })
    }
  }
  const places = [...met].sort((i, j) => i - j)
  const pairs: RaterPair[] = []
  const skipped: SkippedPair[] = []
  for (const [at, i] of places.entries()) {
    for (const j of places.slice(at + 1)) {
      const [a, b] = [raters[i] ?? '', raters[j] ?? '']
      const tally = tallies.get(i * raters.length + j) ?? noItems()
      const kappa = kappaOf(tally)
      if (tally.items < LEAST_ITEMS) skipped.push({ a, b, reason: 'too-few-items' })
      else if (kappa === null) skipped.push({ a, b, reason: 'no-variation' })
      else pairs.push({ a, b, items: tally.items, kappa })
    }
  }
  return { kappa: pairs.length === 0 ? null : average(pairs.map(({ kappa }) => kappa)), pairs, skipped }
})

type Agreements = Readonly<Record<Dimension, Agreement>>

const NO_SPREAD = { sd: null, range: null, ad: null, agreement: null, outliers: 0 } as const
const { adCutoff: TALK_ABOVE, outlierLevels: OUTLIER, kappaMinItems: LEAST_ITEMS } = CATALOG.defaults
/** Of levels 1–5: half say 1, half say 5. */
const LARGEST_VARIANCE = 4

const known = kept<readonly Score[], Agreements>()
const ofFrames = kept<Agreements, FrameAgreement>()
const discussed = kept<Frame, readonly Discussion[]>()
const pairsKnown = kept<readonly Score[], PairsOnFrame>()
const raterLists = kept<Rater, readonly Id[]>()

function agreementsOf(doc: Doc, frame: Id): Agreements {
  const ratings = ratingsOf(doc, frame)
  return known(
    ratings,
    [],
    () =>
      Object.fromEntries(
        DIMENSIONS.map((d) => [d, agreementOf(ratings.map(({ levels }) => levels[d]))]),
      ) as Agreements,
  )
}

function discussionsOn(doc: Doc, frame: Frame): readonly Discussion[] {
  const agreements = agreementsOf(doc, frame.id)
  return discussed(frame, [agreements], () =>
    DIMENSIONS.map((dimension) => ({ frame, dimension, agreement: agreements[dimension] })).filter(
      ({ agreement }) => agreement.flag === 'discuss',
    ),
  )
}

/** Raters by their place on the board's list, so that adding up a thousand frames looks nobody up. */
interface PairsOnFrame {
  readonly places: readonly number[]
  /** `pair`: the place of the earlier rater × how many there are + that of the later. */
  readonly pairs: readonly { readonly pair: number; readonly tally: Readonly<PairTally> }[]
}

function pairsOn(doc: Doc, frame: Id, raters: readonly Id[]): PairsOnFrame {
  const ratings = ratingsOf(doc, frame)
  return pairsKnown(ratings, [raters], () => {
    const rows = raters.flatMap((rater, place) => {
      const levels = ratings.find((score) => score.rater === rater)?.levels
      return levels ? [{ place, levels: DIMENSIONS.map((d) => levels[d]) }] : []
    })
    return {
      places: rows.map(({ place }) => place),
      pairs: rows.flatMap((a, i) =>
        rows.slice(i + 1).map((b) => ({
          pair: a.place * raters.length + b.place,
          tally: tallyOf(a.levels, b.levels),
        })),
      ),
    }
  })
}

/** The board's raters in their order; the same list while none of them changed. */
function raterIds(doc: Doc): readonly Id[] {
  const raters = ratersOf(doc)
  const [first] = raters
  return first ? raterLists(first, raters, () => raters.map(({ id }) => id)) : []
}

function average(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}
