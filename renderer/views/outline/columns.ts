import { CELL_FIELDS, type CellField, type CellKind, kindOf } from '../../../shared/edit/cellFields'
import type { Zone } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { outlineWords } from '../../../shared/words/outline'

/** A column that is written in, or one that is only read. */
export type ColumnId = CellField | 'findings' | 'alignment' | 'comments'

/** Every column, in the order of the table; the first stands still while the others are scrolled. */
export const COLUMNS: readonly ColumnId[] = [
  'title',
  'findings',
  'alignment',
  'comments',
  ...CELL_FIELDS.slice(1),
]

/** Enough to tell the story; the others are one click away. */
export const USUAL: readonly ColumnId[] = [
  'title',
  'findings',
  'alignment',
  'comments',
  'stage',
  'what',
  'guest',
  'situation',
  'action',
  'outcome',
  'intended',
  'felt',
  'channel',
  'momentOfTruth',
  'ownerRole',
  'ownerFunction',
  'importance',
  'expected',
  'delivered',
  'effort',
  'fix',
]

/** The columns a choice stands for, always with the first; [] : all of them. */
export function shownColumns(chosen: readonly string[]): readonly ColumnId[] {
  if (chosen.length === 0) return COLUMNS
  return COLUMNS.filter((id) => id === FIRST || chosen.includes(id))
}

export const FIRST: ColumnId = 'title'

export function columnLabel(id: ColumnId): string {
  return outlineWords.column[id]
}

/** null: the column is only read. */
export function fieldOf(id: ColumnId): CellField | null {
  return id === 'findings' || id === 'alignment' || id === 'comments' ? null : id
}

/** Whether letters are typed right into the cell; the others open a list, or are one digit. */
export function isTyped(id: ColumnId | undefined): boolean {
  const field = id === undefined ? null : fieldOf(id)
  return field !== null && TYPED.has(kindOf(field))
}

const TYPED: ReadonlySet<CellKind> = new Set(['text', 'line', 'evidence', 'minutes', 'valence'])

/** In the page's own unit, so that larger letters have larger columns. */
export function columnRem(id: ColumnId): number {
  const field = fieldOf(id)
  if (field === null) return id === 'comments' ? 6.5 : 8
  return WIDE[field] ?? WIDTHS[kindOf(field)]
}

/** The word of the equation a column belongs to. */
export function zoneOf(id: ColumnId): Zone | null {
  return ZONES[id] ?? null
}

/** What changing a cell is called. */
export function deedOf(field: CellField): string {
  return DEEDS[field] ?? editWords.editFrame
}

const WIDTHS = {
  text: 17,
  line: 12,
  list: 9.5,
  many: 13,
  rung: 9.5,
  valence: 9,
  feeling: 9.5,
  guest: 10.5,
  minutes: 6,
  evidence: 18,
} as const

const WIDE: Readonly<Partial<Record<CellField, number>>> = {
  title: 17,
  what: 19,
  action: 20,
  status: 6.5,
  phase: 6.5,
  momentOfTruth: 9.5,
  empowered: 9.5,
}

const ZONES: Readonly<Partial<Record<ColumnId, Zone>>> = {
  what: 'what',
  guest: 'who',
  situation: 'who',
  action: 'how',
  backstage: 'how',
  props: 'how',
  outcome: 'how',
  intended: 'how',
  intendedValence: 'how',
  felt: 'how',
  feltValence: 'how',
}

const DEEDS: Readonly<Partial<Record<CellField, string>>> = {
  title: editWords.editTitle,
  what: editWords.editWhat,
  guest: editWords.editWho,
  situation: editWords.editWho,
  action: editWords.editHow,
  backstage: editWords.editHow,
  props: editWords.editHow,
  outcome: editWords.editOutcome,
  intended: editWords.editFeeling,
  intendedValence: editWords.editFeeling,
  felt: editWords.editFeeling,
  feltValence: editWords.editFeeling,
  evidence: editWords.evidence,
}
