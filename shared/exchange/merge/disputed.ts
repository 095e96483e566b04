import type { Doc } from '../../model/doc'
import type { Rec } from '../../model/record'
import { merge } from './merge'
import { UNKNOWN } from './settled'

/** What two copies come from, as one state, and the keys of the conflicts each of them may have decided in its own way. */
export interface Met {
  readonly doc: Doc
  readonly disputed: readonly string[]
}

/**
 * Of copies that took in each other's states on their own there is no one last common state. These states, joined from
 * the one they come from themselves (null: none is known), stand for it; what was a conflict between them is disputed.
 */
export function met(earlier: Doc | null, first: Doc, others: readonly Doc[]): Met {
  return others.reduce<Met>(
    ({ doc, disputed }, other) => {
      const { doc: both, conflicts } = merge(earlier, doc, other)
      return { doc: both, disputed: [...disputed, ...conflicts.map(({ key }) => key)] }
    },
    { doc: first, disputed: [] },
  )
}

/** The common state with nothing known of what is disputed: whoever decided otherwise is asked, not overruled. */
export function disputing(base: Doc | null, disputed: readonly string[]): Doc | null {
  if (base === null || disputed.length === 0) return base
  const unsure = new Map(base)
  for (const key of disputed) {
    const slash = key.indexOf('/')
    const record = unsure.get(key.slice(0, slash))
    if (record) unsure.set(record.id, withUnknown(record, key.slice(slash + 1)))
  }
  return unsure
}

/** Only merging sees it, which compares it with what the sides have and never takes anything from it. */
function withUnknown(record: Rec, conflict: string): Rec {
  const [field = '', ...keys] = conflict.split('.')
  const key = keys.join('.')
  const fields = record as unknown as Readonly<Record<string, unknown>>
  if (keys.length > 0) {
    return { ...record, [field]: { ...(fields[field] as object), [key]: UNKNOWN } } as unknown as Rec
  }
  return { ...record, ...unknown(fieldsFor(record, field)) } as unknown as Rec
}

/** The fields that make a conflict of this name arise again. */
function fieldsFor(record: Rec, conflict: string): readonly string[] {
  switch (conflict) {
    case 'place':
      return ['zone']
    case 'body':
      return Object.keys(record).filter((field) => !FIXED.has(field))
    case '':
      return ['order', 'levels', 'reasons'].filter((field) => field in record)
    default:
      return [conflict]
  }
}

function unknown(fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, UNKNOWN]))
}

const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'parent'])
