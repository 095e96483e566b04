import fc from 'fast-check'
import { type Doc, docOf } from '../../shared/model/doc'
import { ordersBetween } from '../../shared/model/order'
import type { Board, Element, Frame, Guest, Levels, Rater, Rec, Score } from '../../shared/model/record'
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
import { anyExtra, anyId, anyText, between, colour, coordinate, of } from './values'

/** Valid boards of every shape: 0–12 frames, guests, raters, scores, elements, awkward texts, numbers at their limits. */
export function anyDoc(): fc.Arbitrary<Doc> {
  return fc
    .record({
      board: anyBoard(),
      guests: fc.array(anyGuest(), { maxLength: 4 }),
      raters: fc.array(anyRater(), { maxLength: 4 }),
      frames: fc.array(anyFrameWithParts(), { maxLength: 12 }),
      shuffle: fc.infiniteStream(fc.nat()),
    })
    .map(({ board, guests, raters, frames, shuffle }) => {
      const pick = <T>(list: readonly T[]) => list[(shuffle.next().value ?? 0) % Math.max(1, list.length)]
      const records: Rec[] = [board]
      records.push(...inOrder(guests.map((guest) => ({ ...guest, parent: board.id }))))
      records.push(...inOrder(raters.map((rater) => ({ ...rater, parent: board.id }))))
      for (const { frame, elements, scores, guested } of inFrameOrder(frames)) {
        records.push({ ...frame, parent: board.id, guest: guested ? (pick(guests)?.id ?? null) : null })
        const figured = elements.map((element) =>
          element.shape === 'figure' && element.guest !== null
            ? { ...element, guest: pick(guests)?.id ?? null }
            : element,
        )
        records.push(...inOrder(figured.map((element) => ({ ...element, parent: frame.id }))))
        const scorers = raters.slice(0, scores.length)
        records.push(
          ...inOrder(
            scorers.flatMap((rater, i) => {
              const score = scores[i]
              return score ? [{ ...score, parent: frame.id, rater: rater.id }] : []
            }),
          ),
        )
      }
      return docOf(records)
    })
}

export function anyLevels(): fc.Arbitrary<Levels> {
  return fc.record(of(DIMENSIONS, fc.option(fc.integer({ min: 1, max: 5 }))))
}

export function anyBoard(): fc.Arbitrary<Board> {
  return fc.record({
    ...fields('board'),
    source: anySource(),
    parent: fc.constant(null),
    order: fc.constantFrom('a0', 'a5', 'Zz'),
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
  })
}

/** Weights people choose, and those only a test would: zero, tiny, huge, fractions. */
export function anyWeight(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0, 0.1, 0.5, 1, 1.5, 2, 3, 1e6), between(0, 10))
}

export function anyGuest(): fc.Arbitrary<Guest> {
  return fc.record({
    ...fields('guest'),
    source: anySource(),
    parent: anyId('board'),
    order: fc.constant('a0'),
    name: anyText(),
    summary: anyText(),
    needs: items(),
    desires: items(),
    context: items(),
    emotion: items(),
    arriving: anyFeeling(),
    says: anyText(),
    figure: anyFigure(),
  })
}

export function anyRater(): fc.Arbitrary<Rater> {
  return fc.record({
    ...fields('rater'),
    source: anySource(),
    parent: anyId('board'),
    order: fc.constant('a0'),
    name: anyText(),
    group: fc.oneof(fc.constantFrom('template', 'frontline', 'guest', ...FUNCTIONS), anyText()),
    listed: fc.boolean(),
  })
}

export function anyFrame(): fc.Arbitrary<Frame> {
  return fc.record({
    ...fields('frame'),
    source: anySource(),
    parent: anyId('board'),
    order: fc.constant('a0'),
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
    order: fc.constant('a0'),
    rater: anyId('rater'),
    levels: anyLevels(),
  })
}

export function anyElement(): fc.Arbitrary<Element> {
  const shared = {
    ...fields('element'),
    parent: anyId('frame'),
    order: fc.constant('a0'),
    zone: fc.constantFrom(...ZONES),
    x: coordinate(),
    y: coordinate(),
    w: coordinate(0),
    h: coordinate(0),
    degrees: coordinate(),
    name: anyText(),
  }
  return fc.oneof(
    fc.record({ ...shared, shape: fc.constant('stamp' as const), stamp: anyText() }),
    fc.record({
      ...shared,
      shape: fc.constant('text' as const),
      text: anyText(200),
      size: between(4, 400),
      colour: colour(),
      align: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
      bold: fc.boolean(),
      italic: fc.boolean(),
    }),
    fc.record({
      ...shared,
      shape: fc.constant('stroke' as const),
      points: fc.array(coordinate(), { maxLength: 12 }),
      drawnW: coordinate(0),
      drawnH: coordinate(0),
      width: between(0.5, 200),
      colour: colour(),
    }),
    fc.record({
      ...shared,
      shape: fc.constant('figure' as const),
      guest: fc.option(anyId('guest')),
      figure: anyFigure(),
      face: fc.option(anyText()),
      mirrored: fc.boolean(),
    }),
  )
}

function items(): fc.Arbitrary<string[]> {
  return fc.array(anyText(), { maxLength: 4 })
}

function anyFeeling() {
  return fc.option(
    fc.record({ emotion: fc.option(anyText()), valence: fc.option(fc.integer({ min: -3, max: 3 })) }),
  )
}

function anyFigure() {
  return fc.option(
    fc.record({
      head: anyText(),
      skin: colour(),
      hair: colour(),
      clothing: colour(),
      facialHair: fc.option(anyText()),
      accessory: fc.option(anyText()),
    }),
  )
}

function anySource() {
  const id = fc.oneof(anyText(), fc.constantFrom('park-01', 'a', 'b', '7'))
  const place = fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), between(-5, 5)))
  return fc.option(fc.record({ id, order: place }))
}

function fields<K extends 'board' | 'guest' | 'rater' | 'frame' | 'score' | 'element'>(kind: K) {
  return { id: anyId(kind), kind: fc.constant(kind), extra: anyExtra() }
}

function anyFrameWithParts() {
  return fc.record({
    frame: anyFrame(),
    elements: fc.array(anyElement(), { maxLength: 4 }),
    scores: fc.array(anyScore(), { maxLength: 4 }),
    guested: fc.boolean(),
  })
}

function inOrder<R extends { readonly order: string }>(siblings: readonly R[]): readonly R[] {
  const orders = ordersBetween(null, null, siblings.length)
  return siblings.map((record, i) => ({ ...record, order: orders[i] ?? record.order }))
}

function inFrameOrder<P extends { readonly frame: Frame }>(parts: readonly P[]): readonly P[] {
  const orders = ordersBetween('a3', null, parts.length)
  return parts.map((part, i) => ({ ...part, frame: { ...part.frame, order: orders[i] ?? 'a3' } }))
}
