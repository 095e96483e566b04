import fc from 'fast-check'
import type { Board, Frame, Guest, Rater } from '../../shared/model/record'
import type { Levels, Score } from '../../shared/model/scoring'
import {
  BACKGROUNDS,
  CHANNELS,
  DIMENSIONS,
  EVIDENCE_TYPES,
  FUNCTIONS,
  KANO,
  METRIC_KINDS,
  MOMENTS_OF_TRUTH,
  PHASES,
  STAGES,
  STATUSES,
} from '../../shared/model/vocabulary'
import { anyFigure } from './elements'
import { anyScoreMarks } from './session'
import { anyExtra, anyId, anyOrder, anyText, between, of } from './values'

export function anyBoard(): fc.Arbitrary<Board> {
  return fc.record({
    ...fields('board'),
    source: anySource(),
    parent: fc.constant(null),
    title: anyText(),
    organisation: anyText(),
    industry: anyText(),
    intent: anyText(200),
    promise: anyText(200),
    target: fc.option(between(0, 100)),
    stageTargets: fc.dictionary(fc.constantFrom(...STAGES), between(0, 100)),
    weights: fc.record(of(DIMENSIONS, anyWeight())),
    motMultiplier: anyWeight(),
    stagesInScope: fc.subarray([...STAGES]),
    outOfScopeReasons: fc.dictionary(fc.constantFrom(...STAGES), anyText()),
    standards: fc.array(anyText(), { maxLength: 4 }),
    baseline: fc.option(between(0, 100)),
    checks: fc.record({ extended: fc.boolean(), english: fc.boolean() }),
  })
}

export function anyGuest(): fc.Arbitrary<Guest> {
  return fc.record({
    ...fields('guest'),
    source: anySource(),
    parent: anyId('board'),
    name: anyText(),
    summary: anyText(),
    needs: items(),
    desires: items(),
    context: items(),
    emotion: items(),
    arriving: anyFeeling(),
    says: anyText(),
    figure: fc.option(anyFigure()),
  })
}

export function anyRater(): fc.Arbitrary<Rater> {
  return fc.record({
    ...fields('rater'),
    source: anySource(),
    parent: anyId('board'),
    name: anyText(),
    group: fc.oneof(fc.constantFrom('template', 'frontline', 'guest', ...FUNCTIONS), anyText()),
    listed: fc.boolean(),
  })
}

/** With no guest yet. */
export function anyFrame(): fc.Arbitrary<Frame> {
  return fc.record({
    ...fields('frame'),
    source: anySource(),
    parent: anyId('board'),
    title: anyText(60),
    status: fc.constantFrom(...STATUSES),
    stage: fc.option(fc.constantFrom(...STAGES)),
    phase: fc.option(fc.constantFrom(...PHASES)),
    what: anyText(),
    guest: fc.constant(null),
    situation: anyText(),
    action: anyText(),
    backstage: anyText(),
    props: anyText(),
    outcome: anyText(),
    intended: anyFeeling(),
    felt: anyFeeling(),
    channel: fc.option(fc.constantFrom(...CHANNELS)),
    momentOfTruth: fc.constantFrom(...MOMENTS_OF_TRUTH),
    ownerRole: anyText(),
    ownerFunction: fc.option(fc.constantFrom(...FUNCTIONS)),
    supportFunctions: fc.subarray([...FUNCTIONS]),
    empowered: fc.option(fc.boolean()),
    handoff: anyText(),
    importance: fc.oneof(fc.integer({ min: 1, max: 5 }), between(1, 5)),
    kano: fc.option(fc.constantFrom(...KANO)),
    expected: fc.option(between(1, 5)),
    delivered: fc.option(between(1, 5)),
    effort: fc.option(between(1, 5)),
    fix: anyText(),
    evidence: fc.array(
      fc.record({
        type: fc.constantFrom(...EVIDENCE_TYPES),
        note: anyText(),
        metric: fc.option(fc.constantFrom(...METRIC_KINDS)),
        illustrative: fc.boolean(),
        extra: anyExtra(),
      }),
      { maxLength: 3 },
    ),
    serves: fc.array(anyText(), { maxLength: 3 }),
    tradesOff: fc.array(anyText(), { maxLength: 3 }),
    durationMinutes: fc.option(between(0, 1e9)),
    notApplicable: fc.subarray([...DIMENSIONS]),
    background: fc.option(fc.constantFrom(...BACKGROUNDS)),
  })
}

export function anyScore(): fc.Arbitrary<Score> {
  return fc.record({
    ...fields('score'),
    parent: anyId('frame'),
    rater: anyId('rater'),
    levels: anyLevels(),
    ...anyScoreMarks(),
  })
}

export function anyLevels(): fc.Arbitrary<Levels> {
  return fc.record(of(DIMENSIONS, fc.option(fc.integer({ min: 1, max: 5 }))))
}

/** Weights people choose, and those only a test would: zero, tiny, huge, fractions. */
function anyWeight(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0, 0.1, 0.5, 1, 1.5, 2, 3, 1e6), between(0, 10))
}

function items(): fc.Arbitrary<string[]> {
  return fc.array(anyText(), { maxLength: 4 })
}

function anyFeeling() {
  return fc.option(
    fc.record({ emotion: fc.option(anyText()), valence: fc.option(fc.integer({ min: -3, max: 3 })) }),
  )
}

function anySource() {
  const id = fc.oneof(anyText(), fc.constantFrom('park-01', 'a', 'b', '7'))
  const place = fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), between(-5, 5)))
  return fc.option(fc.record({ id, order: place }))
}

function fields<K extends 'board' | 'guest' | 'rater' | 'frame' | 'score'>(kind: K) {
  return { id: anyId(kind), kind: fc.constant(kind), order: anyOrder(), extra: anyExtra() }
}
