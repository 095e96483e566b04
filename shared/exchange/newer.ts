import { z } from 'zod'
import { type Opaque, Rec } from '../model/record'
import { canonical } from './canonical'
import { FORBIDDEN_KEYS } from './forbidden'

/**
 * What a file of a newer minor version holds beyond our words. Unknown kinds become `opaque` records around the
 * original; unknown fields move, with the place they came from, under this key of their record's `extra`. Written
 * back, both stand where they stood, so the file is byte for byte what it was. No file ever holds this key.
 */
export const NEWER = 'cxboard:newer'

const step = z.union([z.string().refine((key) => !FORBIDDEN_KEYS.has(key)), z.number().int()])

export type Newer = z.infer<typeof Newer>
export const Newer = z.strictObject({
  /** The minor version the file was written in. */
  minor: z.number().int().min(1).max(1e6),
  /** Unknown fields of the record; the last step of `at` is the field's own key. */
  fields: z.array(z.strictObject({ at: z.array(step).min(1), value: z.json() })),
  /** Unknown fields of the file itself; only the board has any. */
  file: z.record(z.string(), z.json()),
})

/** A record as it stands in a file, read or yet to be written. */
export interface Raw {
  readonly id?: unknown
  readonly kind?: unknown
  readonly shape?: unknown
  readonly parent?: unknown
  readonly order?: unknown
  readonly extra?: unknown
}

/** A raw record of a newer file in our words. What is wrong, and not only new, is left for the validator. */
export function lift(raw: unknown, minor: number, file: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(raw)) return raw
  if (isForeign(raw)) return opaqueOf(raw)
  if (!isObject(raw.extra)) return raw
  const parsed = Rec.safeParse(raw)
  const issues = parsed.success ? [] : parsed.error.issues
  const whole = structuredCopy(raw) as Record<string, unknown>
  const fields: { at: Newer['fields'][number]['at']; value: unknown }[] = []
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const path = issue.path as readonly (string | number)[]
    const target = objectAt(whole, path)
    if (target === null) continue
    for (const key of issue.keys) {
      fields.push({ at: [...path, key], value: target[key] })
      delete target[key]
    }
  }
  if (fields.length === 0 && raw.kind !== 'board') return raw
  return { ...whole, extra: { ...raw.extra, [NEWER]: { minor, fields, file } } }
}

/** The record as its file writes it: what `lift` moved stands where it stood. */
export function lower(record: Rec): Raw {
  if (record.kind === 'opaque') return record.body
  const newer = newerOf(record)
  if (newer === null) return record
  const { [NEWER]: _, ...extra } = record.extra
  const whole = structuredCopy({ ...record, extra }) as Record<string, unknown>
  for (const { at, value } of newer.fields) {
    const key = at.at(-1)
    const target = objectAt(whole, at.slice(0, -1))
    if (target !== null && typeof key === 'string' && !(key in target)) target[key] = value
  }
  return whole
}

/** What a newer version left in this record, or null. */
export function newerOf(record: Rec): Newer | null {
  if (record.kind === 'opaque' || !Object.hasOwn(record.extra, NEWER)) return null
  return Newer.safeParse(record.extra[NEWER]).data ?? null
}

/** The lowest minor version that holds these records. */
export function minorOf(records: readonly Rec[], ours: number): number {
  return records.reduce(
    (minor, record) =>
      Math.max(minor, record.kind === 'opaque' ? ours + 1 : (newerOf(record)?.minor ?? ours)),
    ours,
  )
}

/** Whether an opaque record is what reading its body again would make of it. */
export function isFaithful(record: Opaque): boolean {
  return isForeign(record.body) && canonical(opaqueOf(record.body)) === canonical(record)
}

const KINDS: Readonly<Record<Exclude<Rec['kind'], 'opaque'>, true>> = {
  board: true,
  guest: true,
  rater: true,
  frame: true,
  score: true,
  element: true,
  group: true,
  link: true,
  reading: true,
  round: true,
  remark: true,
  dismissal: true,
  brand: true,
  comment: true,
  suggestion: true,
  parcel: true,
}

const SHAPES: Readonly<Record<Extract<Rec, { kind: 'element' }>['shape'], true>> = {
  stamp: true,
  text: true,
  stroke: true,
  figure: true,
  box: true,
  line: true,
  picture: true,
}

/** Of a kind, or an element of a shape, that we have no word for. */
function isForeign(raw: Raw): boolean {
  if (typeof raw.kind !== 'string') return false
  if (!Object.hasOwn(KINDS, raw.kind)) return true
  return raw.kind === 'element' && typeof raw.shape === 'string' && !Object.hasOwn(SHAPES, raw.shape)
}

function opaqueOf(raw: Raw): unknown {
  const order = typeof raw.order === 'string' ? raw.order : 'a0'
  return { id: raw.id, kind: 'opaque', parent: raw.parent ?? null, order, body: raw }
}

function objectAt(root: unknown, path: readonly (string | number)[]): Record<string, unknown> | null {
  let at = root
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = (at as Readonly<Record<string | number, unknown>>)[key]
  }
  return isObject(at) ? (at as Record<string, unknown>) : null
}

function isObject(value: unknown): value is Raw & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy of plain JSON that may be changed. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, structuredCopy(held)]))
}
