import fc from 'fast-check'
import { type Doc, docOf } from '../../../shared/model/doc'
import { type IdKind, idFrom } from '../../../shared/model/id'
import { ordersBetween } from '../../../shared/model/order'
import type { Board, Feeling, Frame, Guest, Rater, Rec } from '../../../shared/model/record'
import type { Levels, Score } from '../../../shared/model/scoring'
import {
  DIMENSIONS,
  FUNCTIONS,
  KANO,
  MOMENTS_OF_TRUTH,
  PHASES,
  STAGES,
  STATUSES,
} from '../../../shared/model/vocabulary'

/**
 * Boards with all the method looks at and nothing else, quick enough for thousands: ties, exact half lines, fractions,
 * weights of nothing, tiny and huge ones, what is not said, frames parked, raters who said nothing.
 */
export function anyScoredDoc(): fc.Arbitrary<Doc> {
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 0x7fffffff }),
      frames: fc.integer({ min: 0, max: 12 }),
      raters: fc.integer({ min: 0, max: 4 }),
      guests: fc.integer({ min: 0, max: 3 }),
      /** Out of ten: how much is said. */
      said: fc.constantFrom(1, 5, 8, 10),
      numbers: fc.constantFrom<Numbers>('whole', 'halves', 'any'),
    })
    .map((plan) => scoredDoc(plan))
}

type Numbers = 'whole' | 'halves' | 'any'

interface Plan {
  readonly seed: number
  readonly frames: number
  readonly raters: number
  readonly guests: number
  readonly said: number
  readonly numbers: Numbers
}

function scoredDoc({ seed, frames, raters, guests, said, numbers }: Plan): Doc {
  const dice = diceOf(seed)
  const among = <T>(list: readonly T[]): T => list[dice(list.length)] ?? (list[0] as T)
  const maybe = <T>(value: () => T): T | null => (dice(10) < said ? value() : null)
  const id = (kind: IdKind, at: number) => idFrom(kind, Uint8Array.of(at, ...NO_BYTES))
  const place = (at: number) => ORDERS[at] ?? 'a0'
  const number = (min: number, max: number) => {
    const steps = { whole: 1, halves: 2, any: 1000 }[numbers]
    return Number((min + dice((max - min) * steps + 1) / steps).toFixed(3))
  }
  const feeling = (): Feeling => ({ emotion: maybe(() => 'proud'), valence: maybe(() => number(-3, 3)) })
  const weights = numbers === 'any' ? among(ODD_WEIGHTS) : WEIGHTS
  const board: Board = {
    id: id('board', 0),
    kind: 'board',
    parent: null,
    order: 'a0',
    source: null,
    extra: {},
    title: '',
    organisation: '',
    industry: '',
    intent: '',
    promise: '',
    target: among([null, 0, 25, 50, 75, 75, 100, number(0, 100)]),
    stageTargets: Object.fromEntries(
      STAGES.flatMap((stage) => (dice(4) === 0 ? [[stage, number(0, 100)]] : [])),
    ),
    weights: ofDimensions(() => among(weights)),
    motMultiplier: among([0, 0.5, 1, 2, 2, 3, 4 / 3, 1e6, 1e-6].map((n) => Number(n.toFixed(6)))),
    stagesInScope: among([[...STAGES], [], STAGES.filter(() => dice(3) > 0)]),
    outOfScopeReasons: {},
    standards: [],
    baseline: among([null, 0, 50, 75, number(0, 100)]),
    checks: { extended: false, english: true },
  }
  const common = (kind: IdKind, at: number) => ({
    id: id(kind, at),
    order: place(at),
    source: null,
    extra: {},
  })
  const people = list(guests, (at): Guest => {
    const texts = { name: '', summary: '', needs: [], desires: [], context: [], emotion: [], says: '' }
    return { ...common('guest', at), kind: 'guest', parent: board.id, ...texts, arriving: null, figure: null }
  })
  const judges = list(raters, (at): Rater => {
    const group = among(['template', 'frontline', 'sales'])
    return { ...common('rater', at), kind: 'rater', parent: board.id, name: '', group, listed: true }
  })
  const story = list(frames, (at): readonly Rec[] => {
    const frame: Frame = {
      ...common('frame', at),
      kind: 'frame',
      parent: board.id,
      title: '',
      status: among([...STATUSES, 'live', 'live', 'draft']),
      stage: maybe(() => among(STAGES)),
      phase: dice(4) === 0 ? among(PHASES) : null,
      what: '',
      guest: maybe(() => people[dice(people.length)]?.id ?? null),
      situation: '',
      action: among(['', ' ', 'We greet']),
      backstage: '',
      props: '',
      outcome: among(['', ' ', 'I know']),
      intended: maybe(feeling),
      felt: maybe(feeling),
      channel: null,
      momentOfTruth: among(['none', 'none', ...MOMENTS_OF_TRUTH]),
      ownerRole: '',
      ownerFunction: maybe(() => among(FUNCTIONS)),
      supportFunctions: [],
      empowered: null,
      handoff: '',
      importance: number(1, 5),
      kano: maybe(() => among(KANO)),
      expected: maybe(() => number(1, 5)),
      delivered: maybe(() => number(1, 5)),
      effort: maybe(() => number(1, 5)),
      fix: '',
      evidence: [],
      serves: [],
      tradesOff: [],
      durationMinutes: null,
      notApplicable: dice(4) === 0 ? DIMENSIONS.filter(() => dice(3) === 0) : [],
      background: null,
    }
    const scores = judges.flatMap((rater, i): readonly Score[] => {
      if (dice(10) >= said) return []
      const few = dice(3) === 0 ? 1 : 5
      const levels: Levels = ofDimensions(() => maybe(() => 1 + dice(few)))
      const kept = { seen: {}, reasons: {}, at: null }
      const whose = { ...common('score', at * 8 + i), order: place(i), parent: frame.id, rater: rater.id }
      const { source: _, ...score } = whose
      return [{ ...score, kind: 'score', levels, ...kept }]
    })
    return [frame, ...scores]
  })
  return docOf([board, ...people, ...judges, ...story.flat()])
}

const WEIGHTS = [0, 1, 1, 1, 1, 2]
/**
 * Huge and tiny ones are not for one board, a thousand apart is as far as they go: the square of what a small weight
 * moves must stay above what `compared` takes for noise, or frames would be equal here and apart in fractions.
 */
const ODD_WEIGHTS = [
  [0, 0.1, 0.2, 0.3, 0.5, 1, 1.5, 2],
  [0, 0.3, 1, 2, 1e3],
  [0, 0.3, 1, 2, 1e-3],
  [1e6, 3e6],
  [1e-6, 3e-6],
]
const NO_BYTES = Array.from({ length: 15 }, () => 0)
const ORDERS = ordersBetween(null, null, 16)

function list<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

function ofDimensions<T>(value: () => T) {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, value()])) as Record<(typeof DIMENSIONS)[number], T>
}

/** Always the same throws for the same seed: 0 … sides − 1. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed | 0
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides)
  }
}
