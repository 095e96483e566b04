import { z } from 'zod'
import { LIMITS } from '../limits'
import { ID_PATTERN, PREFIX } from './id'
import { isOrderKey } from './order'
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
} from './vocabulary'

/**
 * Everything a board is made of. A record in memory is a row on disk is an entry in a Change.
 * The renderer imports only the types of this file; parsing happens in main, at the border.
 */
export type Board = z.infer<typeof Board>
export type Guest = z.infer<typeof Guest>
export type Rater = z.infer<typeof Rater>
export type Frame = z.infer<typeof Frame>
export type Score = z.infer<typeof Score>
export type Element = z.infer<typeof Element>
export type StampElement = z.infer<typeof StampElement>
export type TextElement = z.infer<typeof TextElement>
export type StrokeElement = z.infer<typeof StrokeElement>
export type FigureElement = z.infer<typeof FigureElement>
export type Opaque = z.infer<typeof Opaque>
export type Rec = z.infer<typeof Rec>
export type Kind = Rec['kind']
export type Feeling = z.infer<typeof Feeling>
export type Figure = z.infer<typeof Figure>
export type Evidence = z.infer<typeof Evidence>
export type Levels = z.infer<typeof Levels>
export type Extra = z.infer<typeof Extra>

/** No lone surrogates (they change when written), no NUL; counted in code points. */
function text(limit: number) {
  return z.string().refine((value) => fits(value, limit), { error: 'too long or not well formed' })
}

function fits(value: string, limit: number): boolean {
  if (!value.isWellFormed() || value.includes('\u0000')) return false
  if (value.length <= limit) return true
  return value.length <= 2 * limit && [...value].length <= limit
}

const title = text(LIMITS.titleLength)
const long = text(LIMITS.textLength)
const items = z.array(long).max(200)
const order = z.string().refine(isOrderKey)
const coordinate = z
  .number()
  .min(-LIMITS.coordinate)
  .max(LIMITS.coordinate)
  .refine((value) => !Object.is(value, -0) && Math.round(value * 1000) / 1000 === value, {
    error: 'more than three decimals',
  })
const length = coordinate.refine((value) => value >= 0)
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const reading = z.number().min(1).max(5).nullable()

function id(kind: keyof typeof PREFIX) {
  return z.string().regex(new RegExp(`^${PREFIX[kind]}_[0-9a-z]{26}$`))
}

/** Fields we do not know (from JSON boards, or a newer version): carried and written back, never read. */
export const Extra = z.record(z.string(), z.json())

/** The id and place a record had in the JSON it came from; null for what was made here. */
const Source = z.strictObject({ id: title, order: z.number().nullable() }).nullable()

/** A word of the catalogue (or null) and its valence, −3…+3 (null: the word alone is known). */
export const Feeling = z.strictObject({
  emotion: title.nullable(),
  valence: z.number().min(-3).max(3).nullable(),
})

/** How a guest looks in every frame; the face is not here, it follows the feeling. Names: assets/art/peeps.json. */
export const Figure = z.strictObject({
  head: title,
  skin: colour,
  hair: colour,
  clothing: colour,
  facialHair: title.nullable(),
  accessory: title.nullable(),
})

export const Evidence = z.strictObject({
  type: z.enum(EVIDENCE_TYPES),
  note: long,
  metric: z.enum(METRIC_KINDS).nullable(),
  illustrative: z.boolean(),
  extra: Extra,
})

export const Levels = z.strictObject(
  Object.fromEntries(DIMENSIONS.map((d) => [d, z.number().int().min(1).max(5).nullable()])) as Record<
    (typeof DIMENSIONS)[number],
    z.ZodNullable<z.ZodNumber>
  >,
)

const weight = z.number().min(0).max(1e6)

export const Board = z.strictObject({
  id: id('board'),
  kind: z.literal('board'),
  parent: z.null(),
  order,
  source: Source,
  extra: Extra,
  title,
  organisation: title,
  industry: title,
  intent: long,
  promise: long,
  /** Points 0–100; null: no target is set. */
  target: z.number().min(0).max(100).nullable(),
  stageTargets: z.partialRecord(z.enum(STAGES), z.number().min(0).max(100)),
  weights: z.strictObject(
    Object.fromEntries(DIMENSIONS.map((d) => [d, weight])) as Record<
      (typeof DIMENSIONS)[number],
      typeof weight
    >,
  ),
  motMultiplier: z.number().min(0).max(1e6),
  stagesInScope: z.array(z.enum(STAGES)).max(8),
  outOfScopeReasons: z.partialRecord(z.enum(STAGES), long),
  standards: z.array(title).max(50),
  /** Points 0–100 of the saved baseline; null: none saved. */
  baseline: z.number().min(0).max(100).nullable(),
})

export const Guest = z.strictObject({
  id: id('guest'),
  kind: z.literal('guest'),
  parent: id('board'),
  order,
  source: Source,
  extra: Extra,
  name: title,
  summary: long,
  needs: items,
  desires: items,
  context: items,
  emotion: items,
  arriving: Feeling.nullable(),
  says: long,
  /** null: not chosen yet; the figure that follows from the guest's id is shown. */
  figure: Figure.nullable(),
})

export const Rater = z.strictObject({
  id: id('rater'),
  kind: z.literal('rater'),
  parent: id('board'),
  order,
  source: Source,
  extra: Extra,
  name: title,
  /** A function, `frontline`, `guest` or `template` (draft scores, never counted as a person); '' unknown. */
  group: title,
  /** false: only met in a frame's scores, never listed by the JSON it came from. */
  listed: z.boolean(),
})

export const Frame = z.strictObject({
  id: id('frame'),
  kind: z.literal('frame'),
  parent: id('board'),
  order,
  source: Source,
  extra: Extra,
  title,
  status: z.enum(STATUSES),
  stage: z.enum(STAGES).nullable(),
  /** null: the stage's own phase. */
  phase: z.enum(PHASES).nullable(),
  what: long,
  guest: id('guest').nullable(),
  situation: long,
  action: long,
  backstage: long,
  props: long,
  outcome: long,
  intended: Feeling.nullable(),
  felt: Feeling.nullable(),
  channel: z.enum(CHANNELS).nullable(),
  momentOfTruth: z.enum(MOMENTS_OF_TRUTH),
  ownerRole: title,
  ownerFunction: z.enum(FUNCTIONS).nullable(),
  supportFunctions: z.array(z.enum(FUNCTIONS)).max(FUNCTIONS.length),
  /** null: unknown. */
  empowered: z.boolean().nullable(),
  handoff: long,
  importance: z.number().min(1).max(5),
  kano: z.enum(KANO).nullable(),
  expected: reading,
  delivered: reading,
  effort: reading,
  fix: long,
  evidence: z.array(Evidence).max(200),
  serves: z.array(title).max(50),
  tradesOff: z.array(title).max(50),
  durationMinutes: z.number().min(0).max(1e9).nullable(),
  notApplicable: z.array(z.enum(DIMENSIONS)).max(6),
  /** null: never staged, so the first opening in a library sets a scene for it. */
  background: z.enum(BACKGROUNDS).nullable(),
})

/** What one rater says of one frame; a missing level is null and never a zero. */
export const Score = z.strictObject({
  id: id('score'),
  kind: z.literal('score'),
  parent: id('frame'),
  order,
  rater: id('rater'),
  levels: Levels,
  extra: Extra,
})

/** Sheet units, from the top left corner of the zone the element stands in; degrees clockwise about its middle. */
const elementFields = {
  id: id('element'),
  kind: z.literal('element'),
  parent: id('frame'),
  order,
  extra: Extra,
  zone: z.enum(ZONES),
  x: coordinate,
  y: coordinate,
  w: length,
  h: length,
  degrees: coordinate,
  name: title,
}

export const StampElement = z.strictObject({ ...elementFields, shape: z.literal('stamp'), stamp: title })

export const TextElement = z.strictObject({
  ...elementFields,
  shape: z.literal('text'),
  text: long,
  size: z.number().min(4).max(400),
  colour,
  align: z.enum(['start', 'middle', 'end']),
  bold: z.boolean(),
  italic: z.boolean(),
})

/** Points as x, y, pressure (0…1) triples, in units of a box `w` × `h`: a resize touches w and h only. */
export const StrokeElement = z.strictObject({
  ...elementFields,
  shape: z.literal('stroke'),
  points: z.array(coordinate).max(LIMITS.strokePoints * 3),
  /** The box the points were drawn in. */
  drawnW: length,
  drawnH: length,
  width: z.number().min(0.5).max(200),
  colour,
})

/** A person: a guest of the board whose face follows the frame's feeling, or (guest null) someone at work. */
export const FigureElement = z.strictObject({
  ...elementFields,
  shape: z.literal('figure'),
  guest: id('guest').nullable(),
  figure: Figure.nullable(),
  /** A face of the art, or null: the face of the frame's intended feeling. */
  face: title.nullable(),
  mirrored: z.boolean(),
})

export const Element = z.discriminatedUnion('shape', [
  StampElement,
  TextElement,
  StrokeElement,
  FigureElement,
])

/** A record of a kind we do not know, made by a newer version: kept as it is. */
export const Opaque = z.strictObject({
  id: z.string().regex(ID_PATTERN),
  kind: z.literal('opaque'),
  parent: z.string().regex(ID_PATTERN).nullable(),
  order,
  body: z.record(z.string(), z.json()),
})

export const Rec = z.discriminatedUnion('kind', [Board, Guest, Rater, Frame, Score, Element, Opaque])
