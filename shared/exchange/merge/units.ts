import type { Kind } from '../../model/record'
import type { Choice } from '../../sharing'
import { canonical } from '../canonical'
import { joiningOf, LONGEST_TEXT } from './fields'
import { joinedLists } from './sets'
import { settled, UNKNOWN } from './settled'
import { type Prefer, text3, whole } from './text3'

/** A field both sides changed to something else; values as each side has them, null: none. */
export interface Split {
  readonly field: string
  readonly sort: 'value' | 'text' | 'place'
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
  readonly both: boolean
}

/** What stands at a split of this field; undefined: nobody chose, so mine. */
export type Chosen = (field: string) => Choice | undefined

/** The fields one unit of merging decides, and what was split about them. */
export interface Unit {
  readonly values: Readonly<Record<string, unknown>>
  readonly splits: readonly Split[]
}

interface Field {
  readonly kind: Kind
  readonly field: string
  /** Whether both values can stand, in two copies of their record. */
  readonly both: boolean
}

/** One field as its kind says it is joined; absent values are undefined, `base` UNKNOWN where nothing is known of it. */
export function joinedValue(
  about: Field,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  chosen: Chosen,
): Unit {
  const { field } = about
  const side = settled(base, mine, theirs)
  if (side !== null) return unit(field, side === 'mine' ? mine : theirs)
  const joining = joiningOf(about.kind, field)
  switch (joining.by) {
    case 'value':
      return valueUnit({ ...about, sort: 'value' }, base, mine, theirs, chosen)
    case 'text':
      return textUnit(field, base, mine, theirs, chosen)
    case 'later':
      return unit(field, isLater(mine, theirs) ? mine : theirs)
    case 'least':
      return unit(field, canonical(mine) < canonical(theirs) ? mine : theirs)
    case 'list': {
      const joined = base === UNKNOWN ? null : joinedLists(listOf(base), listOf(mine), listOf(theirs))
      if (joined && joined.length <= joining.most) return unit(field, joined)
      return valueUnit({ ...about, sort: 'value', both: false }, base, mine, theirs, chosen)
    }
    case 'map':
    case 'texts':
      return mapUnit(field, joining.by, base, mine, theirs, chosen)
  }
}

/** One value: whoever changed it alone is right; where both did, what was chosen stands, else mine. */
export function valueUnit(
  { field, sort, both }: Pick<Split, 'field' | 'sort' | 'both'>,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  chosen: Chosen,
): Unit {
  const side = settled(base, mine, theirs)
  if (side !== null) return unit(field, side === 'mine' ? mine : theirs)
  return {
    values: { [field]: chosen(field) === 'theirs' ? theirs : mine },
    splits: [{ field, sort, base: said(base), mine: said(mine), theirs: said(theirs), both }],
  }
}

/** Key by key; a key one side took away has no value there. */
function mapUnit(
  field: string,
  by: 'map' | 'texts',
  base: unknown,
  mine: unknown,
  theirs: unknown,
  chosen: Chosen,
): Unit {
  const [b, m, t] = [mapOf(base), mapOf(mine), mapOf(theirs)]
  const keys = [...new Set([b, m, t].flatMap((map) => Object.keys(map)))]
  const units = keys.map((key) => {
    const values = [base === UNKNOWN ? UNKNOWN : own(b, key), own(m, key), own(t, key)] as const
    const name = `${field}.${key}`
    const { values: joined, splits } =
      by === 'map'
        ? valueUnit({ field: name, sort: 'value', both: false }, ...values, chosen)
        : textUnit(name, ...values, chosen)
    return { key, value: joined[name], splits }
  })
  const entries = units.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]))
  return { values: { [field]: Object.fromEntries(entries) }, splits: units.flatMap(({ splits }) => splits) }
}

function textUnit(field: string, base: unknown, mine: unknown, theirs: unknown, chosen: Chosen): Unit {
  if (settled(base, mine, theirs) !== null || typeof mine !== 'string' || typeof theirs !== 'string') {
    return valueUnit({ field, sort: 'text', both: false }, base, mine, theirs, chosen)
  }
  const lines = (prefer: Prefer) =>
    typeof base === 'string' ? text3(base, mine, theirs, prefer) : whole(mine, theirs, prefer)
  const isRoom = (['mine', 'theirs'] as const).every((prefer) => fits(lines(prefer).text))
  const joined = isRoom ? lines : (prefer: Prefer) => whole(mine, theirs, prefer)
  if (!joined('mine').clash) return unit(field, joined('mine').text)
  const both = mine !== '' && theirs !== '' && fits(joined('both').text)
  const choice = chosen(field) ?? 'mine'
  return {
    values: { [field]: joined(choice === 'both' && !both ? 'mine' : choice).text },
    splits: [{ field, sort: 'text', base: said(base), mine, theirs, both }],
  }
}

function unit(field: string, value: unknown): Unit {
  return { values: { [field]: value }, splits: [] }
}

/** ISO 8601 or null, which is before everything; the same moment written twice is told apart by its letters. */
function isLater(a: unknown, b: unknown): boolean {
  const [one, other] = [momentOf(a), momentOf(b)]
  return one === other ? String(a) > String(b) : one > other
}

function momentOf(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NEGATIVE_INFINITY
}

function fits(text: string): boolean {
  return text.length <= LONGEST_TEXT || [...text].length <= LONGEST_TEXT
}

function said(value: unknown): unknown {
  return value === undefined || value === UNKNOWN ? null : value
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined
}
