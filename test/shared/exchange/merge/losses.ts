import { saysMore } from '../../../../shared/exchange/merge/cleared'
import type { Merged } from '../../../../shared/exchange/merge/merge'
import { tiedFields } from '../../../../shared/exchange/merge/tied'
import type { Doc } from '../../../../shared/model/doc'
import type { Rec } from '../../../../shared/model/record'
import { sameJson } from '../../../../shared/model/same'

/** Names of fields whose new value nobody would find again. `led`: fields that follow from what a record holds on to. */
export function lost(
  base: Doc,
  side: Doc,
  merged: Merged,
  led: (record: Rec) => readonly string[] = () => [],
): readonly string[] {
  return [...side.values()].flatMap((record) => {
    const before = twinIn(base, record)
    if (sameJson(before, record)) return []
    const given = Object.entries(record).filter(([field, value]) => {
      const was = fieldsOf(before)[field]
      return !sameJson(value, was) && !isLetGo(field, was, value, side)
    })
    if (given.length === 0) return []
    const after = twinIn(merged.doc, record)
    // of a score each side took back a part of, nothing may be left
    if (after === undefined) return before && !saysMore(before, record) ? [] : [`${record.id} is gone`]
    const told = merged.conflicts.filter((conflict) => conflict.record === after.id).map(({ field }) => field)
    // where a line lies that holds on to something is not what anybody gave
    const tied = before ? tiedFields(before, record, after) : []
    const repaired = merged.notes.some((note) => note.record === after.id)
    return given
      .filter(
        ([field]) =>
          !FREE.has(field) &&
          !tied.includes(field) &&
          !led(after).includes(field) &&
          !(repaired && LINKING.has(field)),
      )
      .filter(([field]) => !told.some((name) => name === field || (BUNDLES[name] ?? []).includes(field)))
      .filter(([field, value]) => !isIn(fieldsOf(after)[field], value, fieldsOf(before)[field], field, told))
      .map(([field]) => `${record.id} ${field}`)
  })
}

/** An end that let go of what its own side removed: nobody gave that, and where the other side led it stands. */
function isLetGo(field: string, before: unknown, value: unknown, side: Doc): boolean {
  if (value !== null || !ENDS.has(field)) return false
  const held = typeof before === 'string' ? before : fieldsOf(before).element
  return typeof held === 'string' && !side.has(held)
}

function isIn(
  found: unknown,
  value: unknown,
  before: unknown,
  field: string,
  told: readonly string[],
): boolean {
  if (sameJson(found, value)) return true
  if (typeof value === 'string' && typeof found === 'string') return hasLines(found, value, before)
  if (Array.isArray(value) && Array.isArray(found)) {
    const old = Array.isArray(before) ? before : []
    return value.every(
      (item) => old.some((one) => sameJson(one, item)) || found.some((one) => sameJson(one, item)),
    )
  }
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).every(([key, held]) => {
    // null where nothing was is nothing somebody gave
    if (sameJson(held, fieldsOf(before)[key] ?? null) || told.includes(`${field}.${key}`)) return true
    return isIn(fieldsOf(found)[key], held, fieldsOf(before)[key], '', [])
  })
}

function hasLines(found: string, value: string, before: unknown): boolean {
  const old = new Set(typeof before === 'string' ? before.split('\n') : [])
  const there = new Set(found.split('\n'))
  return value.split('\n').every((line) => old.has(line) || there.has(line))
}

function twinIn(doc: Doc, record: Rec): Rec | undefined {
  if (record.kind !== 'score' && record.kind !== 'brand') return doc.get(record.id)
  return [...doc.values()].find((other) => {
    if (record.kind === 'brand') return other.kind === 'brand'
    return other.kind === 'score' && other.parent === record.parent && other.rater === record.rater
  })
}

export function frameIn(id: string, doc: Doc): string | null {
  let at = doc.get(id)
  while (at !== undefined && at.kind !== 'frame') at = doc.get(at.parent ?? '')
  return at?.id ?? null
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Moments and marks, of which the later stands; ids of what was given twice; an order nobody sees. */
const FREE = new Set(['id', 'at', 'seen', 'turn', 'startedAt', 'revealedAt', 'endedAt'])
/** What is mended where the result would not hold together otherwise. */
const LINKING = new Set(['parent', 'order', 'startOn', 'endOn', 'tailTo', 'to'])
const ENDS = new Set(['startOn', 'endOn', 'tailTo'])
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  order: ['parent', 'order'],
  place: [
    ...['zone', 'x', 'y', 'w', 'h', 'degrees', 'points', 'drawnW', 'drawnH'],
    ...['tail', 'tailTo', 'start', 'bend', 'startOn', 'endOn', 'crop'],
  ],
  asset: ['asset', 'pixelW', 'pixelH'],
}
