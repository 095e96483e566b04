import fc from 'fast-check'
import { round3 } from '../../shared/limits'
import { type Id, type IdKind, idFrom } from '../../shared/model/id'
import type { Board, Element, Frame, Guest, Rater, Rec, Score } from '../../shared/model/record'
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
  ZONES,
} from '../../shared/model/vocabulary'

/** Any text a field may hold: scripts of both directions, joiners, astral letters, quotes and backslashes; no NUL. */
export function arbText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 12) }),
      fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 12) }),
      fc.constantFrom('', 'שלום עולם', '👩‍👩‍👧', '𝒳\u202e"\\', '<script>alert(1)</script>', '__proto__'),
    )
    .map((text) => text.replaceAll('\u0000', ''))
}

/** A sound board with everything a record can be, the board first; `least` of frames, guests and raters, 3 at most. */
export function arbBoard({ frames: most = 6, least = 0 } = {}): fc.Arbitrary<readonly Rec[]> {
  return fc
    .tuple(
      fc.uniqueArray(arbBytes, {
        minLength: 120,
        maxLength: 120,
        comparator: (a, b) => a.join() === b.join(),
      }),
      fc.integer({ min: least, max: most }),
      fc.integer({ min: least, max: 3 }),
      fc.integer({ min: least, max: 3 }),
    )
    .chain(([bytes, frames, guests, raters]) => {
      const ids = idsFrom(bytes)
      const board = ids('board')
      const guestIds = times(guests, () => ids('guest'))
      const raterIds = times(raters, () => ids('rater'))
      const frameIds = times(frames, () => ids('frame'))
      return fc
        .tuple(
          arbBoardRecord(board),
          fc.tuple(...guestIds.map((id) => arbGuest(id, board))),
          fc.tuple(...raterIds.map((id) => arbRater(id, board))),
          fc.tuple(...frameIds.map((id) => arbFrame(id, board, guestIds))),
          fc.tuple(
            ...frameIds.flatMap((frame) => raterIds.map((rater) => arbScore(ids('score'), frame, rater))),
          ),
          fc.tuple(...frameIds.flatMap((f) => times(3, () => arbElement(ids('element'), f, guestIds)))),
        )
        .map((kinds): readonly Rec[] => kinds.flat())
    })
}

const arbBytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const arbTitle = arbText(60)
const arbLong = arbText(400)
const arbItems = fc.array(arbLong, { maxLength: 3 })
/** A whole part of one to three digits, and perhaps a fraction. */
const arbOrder = fc.stringMatching(
  /^(Z[0-9A-Za-z]|Y[0-9A-Za-z]{2}|a[0-9A-Za-z]|b[0-9A-Za-z]{2}|c[0-9A-Za-z]{3})([0-9A-Za-z]{0,2}[1-9A-Za-z])?$/,
)
const arbColour = fc.stringMatching(/^#[0-9a-f]{6}$/)
const arbCoordinate = fc.oneof(
  fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map((thousandths) => round3(thousandths / 1000)),
  fc.constantFrom(0, 1e7, -1e7, 0.001, -0.001),
)
const arbLength = arbCoordinate.map(Math.abs)
const arbReading = nullOr(fc.double({ min: 1, max: 5, noNaN: true }))
const arbSource = nullOr(fc.record({ id: arbTitle, order: nullOr(fc.integer()) }))
const arbExtra = fc.dictionary(
  arbText(10).filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
  fc.oneof(arbTitle, fc.integer(), fc.boolean(), fc.constant(null), fc.array(arbTitle, { maxLength: 2 })),
  { maxKeys: 2 },
)
const arbFeeling = fc.record({
  emotion: nullOr(arbTitle),
  valence: nullOr(fc.double({ min: -3, max: 3, noNaN: true }).map((value) => value + 0)),
})
const arbFigure = fc.record({
  head: arbTitle,
  skin: arbColour,
  hair: arbColour,
  clothing: arbColour,
  facialHair: nullOr(arbTitle),
  accessory: nullOr(arbTitle),
})
const arbEvidence = fc.record({
  type: fc.constantFrom(...EVIDENCE_TYPES),
  note: arbLong,
  metric: nullOr(fc.constantFrom(...METRIC_KINDS)),
  illustrative: fc.boolean(),
  extra: arbExtra,
})
const points100 = fc.integer({ min: 0, max: 100 })

function nullOr<T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arb, { nil: null })
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make)
}

function idsFrom(bytes: readonly Uint8Array[]): (kind: IdKind) => Id {
  let next = 0
  return (kind) => idFrom(kind, bytes[next++] ?? new Uint8Array(16))
}

function perDimension<T>(arb: fc.Arbitrary<T>): fc.Arbitrary<Record<(typeof DIMENSIONS)[number], T>> {
  return fc
    .tuple(...DIMENSIONS.map(() => arb))
    .map(
      (values) =>
        Object.fromEntries(DIMENSIONS.map((dimension, i) => [dimension, values[i]])) as Record<
          (typeof DIMENSIONS)[number],
          T
        >,
    )
}

function arbBoardRecord(id: Id): fc.Arbitrary<Board> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant('board'),
    parent: fc.constant(null),
    order: arbOrder,
    source: arbSource,
    extra: arbExtra,
    title: arbTitle,
    organisation: arbTitle,
    industry: arbTitle,
    intent: arbLong,
    promise: arbLong,
    target: nullOr(points100),
    stageTargets: fc.dictionary(fc.constantFrom(...STAGES), points100, { maxKeys: 3 }),
    weights: perDimension(fc.integer({ min: 0, max: 10 })),
    motMultiplier: fc.constantFrom(0, 1, 2, 2.5),
    stagesInScope: fc.subarray([...STAGES]),
    outOfScopeReasons: fc.dictionary(fc.constantFrom(...STAGES), arbLong, { maxKeys: 3 }),
    standards: fc.array(arbTitle, { maxLength: 3 }),
    baseline: nullOr(points100),
  }) as fc.Arbitrary<Board>
}

function arbGuest(id: Id, board: Id): fc.Arbitrary<Guest> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant('guest'),
    parent: fc.constant(board),
    order: arbOrder,
    source: arbSource,
    extra: arbExtra,
    name: arbTitle,
    summary: arbLong,
    needs: arbItems,
    desires: arbItems,
    context: arbItems,
    emotion: arbItems,
    arriving: nullOr(arbFeeling),
    says: arbLong,
    figure: nullOr(arbFigure),
  }) as fc.Arbitrary<Guest>
}

function arbRater(id: Id, board: Id): fc.Arbitrary<Rater> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant('rater'),
    parent: fc.constant(board),
    order: arbOrder,
    source: arbSource,
    extra: arbExtra,
    name: arbTitle,
    group: arbTitle,
    listed: fc.boolean(),
  }) as fc.Arbitrary<Rater>
}

function arbFrame(id: Id, board: Id, guests: readonly Id[]): fc.Arbitrary<Frame> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant('frame'),
    parent: fc.constant(board),
    order: arbOrder,
    source: arbSource,
    extra: arbExtra,
    title: arbTitle,
    status: fc.constantFrom(...STATUSES),
    stage: nullOr(fc.constantFrom(...STAGES)),
    phase: nullOr(fc.constantFrom(...PHASES)),
    what: arbLong,
    guest: fc.constantFrom(null, ...guests),
    situation: arbLong,
    action: arbLong,
    backstage: arbLong,
    props: arbLong,
    outcome: arbLong,
    intended: nullOr(arbFeeling),
    felt: nullOr(arbFeeling),
    channel: nullOr(fc.constantFrom(...CHANNELS)),
    momentOfTruth: fc.constantFrom(...MOMENTS_OF_TRUTH),
    ownerRole: arbTitle,
    ownerFunction: nullOr(fc.constantFrom(...FUNCTIONS)),
    supportFunctions: fc.subarray([...FUNCTIONS]),
    empowered: nullOr(fc.boolean()),
    handoff: arbLong,
    importance: fc.double({ min: 1, max: 5, noNaN: true }),
    kano: nullOr(fc.constantFrom(...KANO)),
    expected: arbReading,
    delivered: arbReading,
    effort: arbReading,
    fix: arbLong,
    evidence: fc.array(arbEvidence, { maxLength: 2 }),
    serves: fc.array(arbTitle, { maxLength: 2 }),
    tradesOff: fc.array(arbTitle, { maxLength: 2 }),
    durationMinutes: nullOr(fc.integer({ min: 0, max: 1000 })),
    notApplicable: fc.subarray([...DIMENSIONS]),
    background: nullOr(fc.constantFrom(...BACKGROUNDS)),
  }) as fc.Arbitrary<Frame>
}

function arbScore(id: Id, frame: Id, rater: Id): fc.Arbitrary<Score> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant('score'),
    parent: fc.constant(frame),
    order: arbOrder,
    rater: fc.constant(rater),
    levels: perDimension(nullOr(fc.integer({ min: 1, max: 5 }))),
    extra: arbExtra,
  }) as fc.Arbitrary<Score>
}

function arbElement(id: Id, frame: Id, guests: readonly Id[]): fc.Arbitrary<Element> {
  const fields = {
    id: fc.constant(id),
    kind: fc.constant('element'),
    parent: fc.constant(frame),
    order: arbOrder,
    extra: arbExtra,
    zone: fc.constantFrom(...ZONES),
    x: arbCoordinate,
    y: arbCoordinate,
    w: arbLength,
    h: arbLength,
    degrees: arbCoordinate,
    name: arbTitle,
  }
  return fc.oneof(
    fc.record({ ...fields, shape: fc.constant('stamp'), stamp: arbTitle }),
    fc.record({
      ...fields,
      shape: fc.constant('text'),
      text: arbLong,
      size: fc.integer({ min: 4, max: 400 }),
      colour: arbColour,
      align: fc.constantFrom('start', 'middle', 'end'),
      bold: fc.boolean(),
      italic: fc.boolean(),
    }),
    fc.record({
      ...fields,
      shape: fc.constant('stroke'),
      points: fc.array(arbCoordinate, { maxLength: 9 }),
      drawnW: arbLength,
      drawnH: arbLength,
      width: fc.double({ min: 0.5, max: 200, noNaN: true }),
      colour: arbColour,
    }),
    fc.record({
      ...fields,
      shape: fc.constant('figure'),
      guest: fc.constantFrom(null, ...guests),
      figure: nullOr(arbFigure),
      face: nullOr(arbTitle),
      mirrored: fc.boolean(),
    }),
  ) as fc.Arbitrary<Element>
}
