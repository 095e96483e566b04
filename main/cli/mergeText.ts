import { BOARD_FIELDS, FRAME_FIELDS, GUEST_FIELDS, RATER_FIELDS } from '../../shared/exchange/jsonFields'
import { jsonName } from '../../shared/exchange/jsonRecord'
import { labelOf, readable } from '../../shared/exchange/label'
import type { Conflict } from '../../shared/exchange/merge/merge'
import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { cliMergeWords } from '../../shared/words/cliMerge'

/** One conflict as a script reads it: records and fields as the JSON of the board calls them. */
export interface SaidConflict {
  readonly record: string
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** `docs` hold the record: the result first, then the sides it may have been removed from. */
export function saidConflict(conflict: Conflict, docs: readonly Doc[]): SaidConflict {
  const record = recordIn(docs, conflict.record)
  const value = (side: unknown) => (conflict.sort === 'removed' ? stateOf(side) : named(side, docs))
  return {
    record: record?.kind === 'score' ? nameOf(record.parent, docs) : nameOf(conflict.record, docs),
    field: fieldName(conflict, record, docs),
    mine: value(conflict.mine),
    theirs: value(conflict.theirs),
  }
}

/** The same in a sentence. */
export function toldConflict(conflict: Conflict, docs: readonly Doc[]): string {
  const record = recordIn(docs, conflict.record)
  const about = record?.kind === 'score' ? recordIn(docs, record.parent) : record
  const label = labelOf(about) || conflict.record
  if (conflict.sort === 'removed')
    return cliMergeWords.removed(label, conflict.mine === null ? 'mine' : 'theirs')
  const { field, mine, theirs } = saidConflict(conflict, docs)
  return cliMergeWords.conflict(label, field, textOf(mine), textOf(theirs))
}

/** The words of a record that is there, null for one that was removed. */
function stateOf(side: unknown): string | null {
  return side === null ? null : labelOf(side)
}

function textOf(value: unknown): string {
  if (value === null || value === '') return cliMergeWords.nothing
  return cliMergeWords.value(readable(typeof value === 'string' ? value : JSON.stringify(value)))
}

function fieldName({ field, kind }: Conflict, record: Rec | undefined, docs: readonly Doc[]): string {
  switch (kind) {
    case 'board':
      return jsonName(BOARD_FIELDS, field)
    case 'guest':
      return jsonName(GUEST_FIELDS, field)
    case 'rater':
      return jsonName(RATER_FIELDS, field)
    case 'frame':
      return jsonName(FRAME_FIELDS, field)
    case 'score': {
      const rater = record?.kind === 'score' ? nameOf(record.rater, docs) : ''
      return ['scores', rater, ...field.replace(/^levels\./, '').split('.')].filter(Boolean).join('.')
    }
    default:
      return field
  }
}

/** Ids as the JSON had them, wherever one stands as a value. */
function named(value: unknown, docs: readonly Doc[]): unknown {
  if (typeof value === 'string') return recordIn(docs, value) === undefined ? value : nameOf(value, docs)
  if (Array.isArray(value)) return value.map((item) => named(item, docs))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, named(held, docs)]))
}

function nameOf(id: Id, docs: readonly Doc[]): string {
  const record = recordIn(docs, id)
  return (record !== undefined && 'source' in record && record.source?.id) || id
}

function recordIn(docs: readonly Doc[], id: Id): Rec | undefined {
  for (const doc of docs) {
    const record = doc.get(id)
    if (record !== undefined) return record
  }
  return undefined
}
