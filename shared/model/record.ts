import { z } from 'zod'
import { Brand } from './brand'
import { Element, Figure, Group } from './element'
import { Extra, id, long, order, title } from './fields'
import { ID_PATTERN } from './id'
import { Dismissal, Multiplier, Reading, Remark, Round, Score, Weights } from './scoring'
import { Comment, Parcel, Suggestion } from './sharing'
import {
  BACKGROUNDS,
  CHANNELS,
  DIMENSIONS,
  EVIDENCE_TYPES,
  FUNCTIONS,
  HOW_PARTS,
  KANO,
  LINK_SOURCES,
  METRIC_KINDS,
  MOMENTS_OF_TRUTH,
  PHASES,
  STAGES,
  STATUSES,
} from './vocabulary'

/**
 * Everything a board is made of. A record in memory is a row on disk is an entry in a Change.
 * The renderer imports only the types of this file; parsing happens in main, at the border.
 */
export type Board = z.infer<typeof Board>
export type Guest = z.infer<typeof Guest>
export type Rater = z.infer<typeof Rater>
export type Frame = z.infer<typeof Frame>
export type Link = z.infer<typeof Link>
export type Opaque = z.infer<typeof Opaque>
export type Rec = z.infer<typeof Rec>
export type Kind = Rec['kind']
export type Feeling = z.infer<typeof Feeling>
export type Evidence = z.infer<typeof Evidence>

const items = z.array(long).max(200)
const rung = z.number().min(1).max(5).nullable()
/** The id and place a record had in the JSON it came from; null for what was made here. */
const Source = z.strictObject({ id: title, order: z.number().nullable() }).nullable()

/** A word of the catalogue (or null) and its valence, −3…+3 (null: the word alone is known). */
export const Feeling = z.strictObject({
  emotion: title.nullable(),
  valence: z.number().min(-3).max(3).nullable(),
})

export const Evidence = z.strictObject({
  type: z.enum(EVIDENCE_TYPES),
  note: long,
  metric: z.enum(METRIC_KINDS).nullable(),
  illustrative: z.boolean(),
  extra: Extra,
})

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
  weights: Weights,
  motMultiplier: Multiplier,
  stagesInScope: z.array(z.enum(STAGES)).max(8),
  outOfScopeReasons: z.partialRecord(z.enum(STAGES), long),
  standards: z.array(title).max(50),
  /** Points 0–100 of the baseline that holds; null: none saved, or the settings changed since. */
  baseline: z.number().min(0).max(100).nullable(),
  /** Which checks are asked for: the extended ones too, and those that read English. */
  checks: z.strictObject({ extended: z.boolean(), english: z.boolean() }),
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
  expected: rung,
  delivered: rung,
  effort: rung,
  fix: long,
  evidence: z.array(Evidence).max(200),
  serves: z.array(title).max(50),
  tradesOff: z.array(title).max(50),
  durationMinutes: z.number().min(0).max(1e9).nullable(),
  notApplicable: z.array(z.enum(DIMENSIONS)).max(6),
  /** null: never staged, so the first opening in a library sets a scene for it. */
  background: z.enum(BACKGROUNDS).nullable(),
})

/**
 * Which part of How answers an item of What or Who. The item is known by its words (one line of the frame's text, one
 * need or desire of its guest): edits of the words rewrite the link, and words that are gone leave it without meaning.
 */
export const Link = z.strictObject({
  id: id('link'),
  kind: z.literal('link'),
  parent: id('frame'),
  order,
  extra: Extra,
  from: z.enum(LINK_SOURCES),
  item: long,
  to: z.union([z.enum(HOW_PARTS), id('element')]),
})

/** A record of a kind we do not know, made by a newer version: kept as it is. */
export const Opaque = z.strictObject({
  id: z.string().regex(ID_PATTERN),
  kind: z.literal('opaque'),
  parent: z.string().regex(ID_PATTERN).nullable(),
  order,
  body: z.record(z.string(), z.json()),
})

export const Rec = z.discriminatedUnion('kind', [
  Board,
  Guest,
  Rater,
  Frame,
  Score,
  Element,
  Group,
  Link,
  Reading,
  Round,
  Remark,
  Dismissal,
  Brand,
  Comment,
  Suggestion,
  Parcel,
  Opaque,
])
