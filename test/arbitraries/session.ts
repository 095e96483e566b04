import fc from 'fast-check'
import type { Dismissal, Reading, Remark, Round, Score, Seen } from '../../shared/model/scoring'
import { DIMENSIONS, READING_PLACES, REMARK_SORTS } from '../../shared/model/vocabulary'
import { anyExtra, anyId, anyOrder, anyText, between, nullOr, of } from './values'

/** Parents and whoever is named softly are made up: `arbBoard` puts what is there in their place. */
export function anyReading(): fc.Arbitrary<Reading> {
  const points = () => nullOr(between(0, 100))
  return fc.record({
    ...fields('reading'),
    parent: anyId('board'),
    place: fc.constantFrom(...READING_PLACES),
    takenAt: anyMoment(),
    method: fc.oneof(fc.constant('1.0'), anyText()),
    weights: fc.record(of(DIMENSIONS, between(0, 10))),
    motMultiplier: between(0, 10),
    board: fc.record({
      alignment: points(),
      low: points(),
      high: points(),
      completeness: nullOr(between(0, 1)),
    }),
    frames: fc.dictionary(anyId('frame'), fc.record({ points: points(), seen: anySeen() }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  })
}

export function anyRound(): fc.Arbitrary<Round> {
  const several = (kind: 'rater' | 'frame') => fc.array(anyId(kind), { maxLength: 2 })
  return fc.record({
    ...fields('round'),
    parent: anyId('board'),
    title: anyText(),
    startedAt: anyMoment(),
    revealedAt: nullOr(anyMoment()),
    endedAt: nullOr(anyMoment()),
    raters: several('rater'),
    frames: several('frame'),
    turn: nullOr(anyId('rater')),
    done: several('rater'),
    minutesEach: nullOr(between(1, 240)),
    talked: several('frame'),
  })
}

export function anyRemark(): fc.Arbitrary<Remark> {
  return fc.record({
    ...fields('remark'),
    parent: anyId('board'),
    sort: fc.constantFrom(...REMARK_SORTS),
    text: anyText(200),
    frame: nullOr(anyId('frame')),
    at: anyMoment(),
    settled: fc.boolean(),
  })
}

export function anyDismissal(): fc.Arbitrary<Dismissal> {
  return fc.record({
    ...fields('dismissal'),
    parent: anyId('board'),
    check: fc.integer({ min: 1, max: 53 }).map((n) => `SB${String(n).padStart(2, '0')}`),
    about: fc.oneof(fc.constantFrom('', 'ease', 'before', 'use'), anyText()),
    reason: anyText(200),
    at: anyMoment(),
    seen: anyMark(),
  })
}

/** What a score says beside its levels. */
export function anyScoreMarks(): {
  readonly [field in 'seen' | 'reasons' | 'at']: fc.Arbitrary<Score[field]>
} {
  const some = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...DIMENSIONS), value, { maxKeys: 3, noNullPrototype: true })
  return { seen: some(anySeen()), reasons: some(anyText(200)), at: nullOr(anyMoment()) }
}

export function anyMoment(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
}

function anySeen(): fc.Arbitrary<Seen> {
  return fc.record({ what: anyMark(), who: anyMark(), how: anyMark() })
}

function anyMark(): fc.Arbitrary<string> {
  return fc.maxSafeNat().map((number) => number.toString(36))
}

function fields<K extends 'reading' | 'round' | 'remark' | 'dismissal'>(kind: K) {
  return { id: anyId(kind), kind: fc.constant(kind), order: anyOrder(), extra: anyExtra() }
}
