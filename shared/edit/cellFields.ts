import { detailsWords } from '../words/details'
import { frameWords } from '../words/frame'
import { outlineWords } from '../words/outline'
import { sameWords } from './sameWords'

/** How a cell is written: what its words mean, and what is offered. */
export type CellKind =
  | 'text'
  | 'line'
  | 'list'
  | 'many'
  | 'rung'
  | 'valence'
  | 'feeling'
  | 'guest'
  | 'minutes'
  | 'evidence'

/** What of a frame stands in a column of its own, in the order of the columns (method.md 3.1). */
const KINDS = {
  title: 'line',
  stage: 'list',
  phase: 'list',
  status: 'list',
  what: 'text',
  guest: 'guest',
  situation: 'text',
  action: 'text',
  backstage: 'text',
  props: 'text',
  outcome: 'text',
  intended: 'feeling',
  intendedValence: 'valence',
  felt: 'feeling',
  feltValence: 'valence',
  channel: 'list',
  momentOfTruth: 'list',
  ownerRole: 'line',
  ownerFunction: 'list',
  supportFunctions: 'many',
  empowered: 'list',
  handoff: 'text',
  importance: 'rung',
  kano: 'list',
  expected: 'rung',
  delivered: 'rung',
  effort: 'rung',
  fix: 'text',
  evidence: 'evidence',
  serves: 'many',
  tradesOff: 'many',
  durationMinutes: 'minutes',
  notApplicable: 'many',
} as const satisfies Readonly<Record<string, CellKind>>

export type CellField = keyof typeof KINDS
type OfKind<K extends CellKind> = { [F in CellField]: (typeof KINDS)[F] extends K ? F : never }[CellField]
export type ListField = OfKind<'list'>
export type ManyField = OfKind<'many'>
export type RungField = OfKind<'rung'>

export const CELL_FIELDS = Object.keys(KINDS) as readonly CellField[]

export function kindOf(field: CellField): CellKind {
  return KINDS[field]
}

/** The field a column of a pasted table is about, by our names or the JSON schema's; null: none of ours. */
export function fieldNamed(header: string): CellField | 'number' | null {
  return NAMES.get(sameWords(header)) ?? (header.trim() === outlineWords.number ? 'number' : null)
}

/** What the schema of the templates calls a field, where it is not called as it is here; and the panel's longer names. */
const OTHER_NAMES: Readonly<Partial<Record<CellField | 'number', readonly string[]>>> = {
  number: ['no', 'nr', 'order', 'id', 'place'],
  title: ['frame', 'frame title', 'name', 'moment'],
  what: [frameWords.whatField, 'promise or offer'],
  guest: ['who.personaId', 'personaId', 'persona', 'who'],
  situation: ['who.situation'],
  action: ['how.action', 'how', frameWords.action],
  backstage: ['how.backstage', frameWords.backstage],
  props: ['how.props', detailsWords.props],
  outcome: ['guestOutcome', frameWords.outcome, 'guests outcome'],
  intended: ['intendedFeeling', 'intendedFeeling.emotion', frameWords.intended],
  intendedValence: ['intendedFeeling.valence'],
  felt: ['feltFeeling', 'feltFeeling.emotion', frameWords.felt, 'felt feeling'],
  feltValence: ['feltFeeling.valence'],
  momentOfTruth: ['moment of truth'],
  ownerRole: ['owner'],
  ownerFunction: ['function'],
  supportFunctions: ['support functions'],
  empowered: [detailsWords.empowered],
  handoff: [detailsWords.handoff],
  kano: ['kano'],
  effort: [detailsWords.effort],
  fix: [detailsWords.fix],
  serves: ['standards.serves', 'standards served'],
  tradesOff: ['standards.tradesOff', 'standards traded off', 'trades off'],
  durationMinutes: [detailsWords.minutes, 'duration'],
  notApplicable: ['not applicable'],
}

const NAMES: ReadonlyMap<string, CellField | 'number'> = new Map([
  ...Object.entries(OTHER_NAMES).flatMap(([field, names]) =>
    names.map((name) => [sameWords(name), field as CellField | 'number'] as const),
  ),
  ...CELL_FIELDS.flatMap((field) =>
    [field, outlineWords.column[field]].map((name) => [sameWords(name), field] as const),
  ),
])
