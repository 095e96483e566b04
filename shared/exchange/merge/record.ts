import { LIMITS } from '../../limits'
import type { Rec } from '../../model/record'
import { canonical } from '../canonical'
import { bundlesOf, isWhole, ORDER, UNORDERED } from './fields'
import { levelsJoined } from './levels'
import { settled, UNKNOWN } from './settled'
import { tiedFields } from './tied'
import { type Chosen, joinedValue, type Split, type Unit, valueUnit } from './units'

export interface JoinedRecord {
  readonly record: Rec
  readonly splits: readonly Split[]
}

/**
 * One record that both sides hold, field by field; `base` null: no common state is known, and every difference is a
 * split. `chosen` says what stands at a split; undefined: mine. The record has mine's id.
 */
export function joinedRecord(base: Rec | null, mine: Rec, theirs: Rec, chosen: Chosen): JoinedRecord {
  if (mine.kind === 'opaque' || !isAlike(mine, theirs)) return asWhole(base, mine, theirs, chosen)
  const known = base !== null && isAlike(base, mine) ? base : null
  const record = recordOf(mine, unitsOf(known, mine, theirs, chosen))
  return isTooLarge(record.record) ? asWhole(base, mine, theirs, chosen) : record
}

function unitsOf(base: Rec | null, mine: Rec, theirs: Rec, chosen: Chosen): readonly Unit[] {
  const place = placeUnit(base, mine, theirs, chosen)
  if (isWhole(mine.kind)) {
    return [place, bundled('body', fieldsOf(mine, theirs, FIXED), 'value', base, mine, theirs, chosen)]
  }
  const tied = tiedFields(base, mine, theirs)
  const bundles = bundlesOf(mine).map((bundle) => {
    return { ...bundle, fields: bundle.fields.filter((field) => !tied.includes(field)) }
  })
  const isScore = mine.kind === 'score' && theirs.kind === 'score'
  const taken = new Set([
    ...FIXED,
    ...tied,
    ...bundles.flatMap(({ fields }) => fields),
    ...(isScore ? MARKED : []),
  ])
  const element = mine.kind === 'element'
  return [
    place,
    ...(tied.length === 0 ? [] : [tiedUnit(tied, base, mine, theirs)]),
    ...bundles.map(({ name, fields, sort }) => {
      return bundled(name, fields, sort, base, mine, theirs, chosen)
    }),
    ...(isScore ? [levelsJoined(base?.kind === 'score' ? base : null, mine, theirs, chosen)] : []),
    ...fieldsOf(mine, theirs, taken).map((field) => {
      const values = [base, mine, theirs].map((side) => saidIn(side, field)) as [unknown, unknown, unknown]
      return joinedValue({ kind: mine.kind, field, both: element }, ...values, chosen)
    }),
  ]
}

function bundled(
  name: string,
  fields: readonly string[],
  sort: 'value' | 'place',
  base: Rec | null,
  mine: Rec,
  theirs: Rec,
  chosen: Chosen,
): Unit {
  const both = mine.kind === 'element'
  const [b, m, t] = [base, mine, theirs].map((side) => partOf(side, fields))
  const { values, splits } = valueUnit({ field: name, sort, both }, b, m, t, chosen)
  return { values: values[name] as Fields, splits }
}

/** Whoever moved it did not mean to; where both did, one of the two, the same one both ways round. */
function tiedUnit(fields: readonly string[], base: Rec | null, mine: Rec, theirs: Rec): Unit {
  const [b, m, t] = [base, mine, theirs].map((side) => partOf(side, fields))
  const side = settled(b, m, t) ?? (canonical(m) < canonical(t) ? 'mine' : 'theirs')
  return { values: (side === 'mine' ? m : t) as Fields, splits: [] }
}

/** Below whom it stands, and where among its siblings. */
function placeUnit(base: Rec | null, mine: Rec, theirs: Rec, chosen: Chosen): Unit {
  if (UNORDERED.has(mine.kind) && settled(base?.order ?? UNKNOWN, mine.order, theirs.order) === null) {
    return { values: { order: mine.order < theirs.order ? mine.order : theirs.order }, splits: [] }
  }
  const [b, m, t] = [base, mine, theirs].map((side) => partOf(side, ['parent', ORDER]))
  const { values, splits } = valueUnit({ field: ORDER, sort: 'value', both: false }, b, m, t, chosen)
  return { values: values[ORDER] as Fields, splits }
}

function asWhole(base: Rec | null, mine: Rec, theirs: Rec, chosen: Chosen): JoinedRecord {
  const [b, m, t] = [base, mine, theirs].map((side) => side && { ...side, id: mine.id })
  const unit = valueUnit({ field: 'body', sort: 'value', both: false }, b ?? UNKNOWN, m, t, chosen)
  return { record: unit.values.body as Rec, splits: unit.splits }
}

/** Parts of records of one kind make a record of that kind: each field is as one side, or a join of both, has it. */
function recordOf(mine: Rec, units: readonly Unit[]): JoinedRecord {
  const record = Object.assign({ ...mine }, ...units.map(({ values }) => values)) as Rec
  return { record, splits: units.flatMap(({ splits }) => splits) }
}

/** Of one kind, and elements of one shape: their fields are the same ones. */
function isAlike(a: Rec, b: Rec): boolean {
  if (a.kind === 'element' && b.kind === 'element') return a.shape === b.shape
  return a.kind === b.kind
}

function fieldsOf(mine: Rec, theirs: Rec, taken: Iterable<string>): readonly string[] {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  for (const field of taken) fields.delete(field)
  return [...fields]
}

function saidIn(side: Rec | null, field: string): unknown {
  return side === null ? UNKNOWN : (side as unknown as Fields)[field]
}

function partOf(side: Rec | null, fields: readonly string[]): unknown {
  return side === null ? UNKNOWN : Object.fromEntries(fields.map((field) => [field, saidIn(side, field)]))
}

/** Joined texts and lists may be more than one record holds. */
function isTooLarge(record: Rec): boolean {
  const text = JSON.stringify(record)
  if (text.length * 3 <= LIMITS.recordBytes) return false
  let bytes = 0
  for (const letter of text) bytes += bytesOf(letter.codePointAt(0) ?? 0)
  return bytes > LIMITS.recordBytes
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

type Fields = Readonly<Record<string, unknown>>

const FIXED: readonly string[] = ['id', 'kind', 'parent', ORDER]
const MARKED: readonly string[] = ['levels', 'seen', 'rater']
