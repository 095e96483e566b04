import { AppError, type RecordProblem } from '../errors'
import { LIMITS } from '../limits'
import { Rec } from '../model/record'
import { FORBIDDEN_KEYS } from './forbidden'
import { labelOf, readable } from './label'
import { isFaithful, NEWER, Newer } from './newer'

export type Checked = { readonly record: Rec } | { readonly problems: readonly RecordProblem[] }

/**
 * One record from outside, alone: its values, its fields, nothing it points to. Says which field is wrong, never how
 * zod puts it. Throws E_DEPTH for values nested too deeply and E_TOO_LARGE for a record beyond 66 KiB.
 */
export function checkRecord(value: unknown): Checked {
  // Most records are small and sound, which is seen without weighing them
  if (!(mostBytes(value) <= LIMITS.recordBytes)) {
    const field = badValue(value)
    if (field !== null) return { problems: [{ record: labelOf(value), field }] }
    const bytes = utf8Length(JSON.stringify(value))
    if (bytes > LIMITS.recordBytes) throw tooLarge(labelOf(value), bytes)
  }
  const parsed = Rec.safeParse(value)
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => problemOf(value, issue)) }
  const foreign = badForeigner(parsed.data)
  if (foreign !== null) return { problems: [{ record: labelOf(value), field: foreign }] }
  return { record: parsed.data }
}

/** Bytes of a well-formed text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    const half = unit >= 0xd800 && unit <= 0xdfff
    bytes += unit < 0x800 || half ? 1 : 2
  }
  return bytes
}

/** A record stands two levels deep in its file. */
const RECORD_DEPTH = LIMITS.jsonDepth - 2

function tooLarge(what: string, size: number): AppError {
  return new AppError({ code: 'E_TOO_LARGE', what, size, limit: LIMITS.recordBytes })
}

/**
 * What the text of a value weighs at the most, in bytes; NaN: it holds what `badValue` would name, or may be too deep or
 * too large to go on. Neither depth nor a cycle can stop it: each level weighs something.
 */
function mostBytes(value: unknown, depth = 0, above = 0): number {
  if (typeof value === 'string') return value.isWellFormed() ? 2 + MOST_OF_LETTER * value.length : Number.NaN
  if (typeof value === 'number') return isSafe(value) ? MOST_OF_NUMBER : Number.NaN
  if (value === null || typeof value === 'boolean') return MOST_OF_WORD
  if (!isPlain(value) || depth >= RECORD_DEPTH) return Number.NaN
  let bytes = 2
  if (Array.isArray(value)) {
    if (value.length > LIMITS.recordBytes || Object.keys(value).length !== value.length) return Number.NaN
    for (let i = 0; i < value.length; i++) {
      bytes += 1 + mostBytes(value[i], depth + 1, above + bytes)
      if (!(above + bytes <= LIMITS.recordBytes)) return Number.NaN
    }
    return bytes
  }
  const fields = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields)) {
    if (FORBIDDEN_KEYS.has(key) || !key.isWellFormed()) return Number.NaN
    bytes += 4 + MOST_OF_LETTER * key.length + mostBytes(fields[key], depth + 1, above + bytes)
    if (!(above + bytes <= LIMITS.recordBytes)) return Number.NaN
  }
  return bytes
}

/** A control character is written as six. */
const MOST_OF_LETTER = 6
/** −1.2345678901234567e−300 */
const MOST_OF_NUMBER = 25
const MOST_OF_WORD = 5

/**
 * The field that holds something a file cannot carry or must not (a forbidden key, NaN, −0, half a character, a Date),
 * or null. Walks without recursion and counts its steps, so neither depth nor a cycle can stop it.
 */
function badValue(record: unknown): string | null {
  const waiting: { readonly value: unknown; readonly field: string; readonly depth: number }[] = [
    { value: record, field: '', depth: 0 },
  ]
  let steps = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, field, depth } = next
    if (++steps > LIMITS.recordBytes) throw tooLarge(labelOf(record), steps)
    if (isScalar(value)) continue
    if (!isPlain(value)) return field
    if (depth >= RECORD_DEPTH) throw new AppError({ code: 'E_DEPTH', place: labelOf(record) })
    if (Array.isArray(value)) {
      if (value.length > LIMITS.recordBytes) throw tooLarge(labelOf(record), value.length)
      // A list over the border may have holes, or fields beside its items.
      if (Object.keys(value).length !== value.length) return field
      for (let i = 0; i < value.length; i++) waiting.push({ value: value[i], field, depth: depth + 1 })
      continue
    }
    for (const [key, held] of Object.entries(value)) {
      const name = readable(key)
      if (FORBIDDEN_KEYS.has(key) || !key.isWellFormed()) return name
      waiting.push({ value: held, field: field === '' ? name : field, depth: depth + 1 })
    }
  }
  return null
}

function isScalar(value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'string') return value.isWellFormed()
  return typeof value === 'number' && isSafe(value)
}

function isSafe(value: number): boolean {
  if (!Number.isFinite(value) || Object.is(value, -0)) return false
  return !Number.isInteger(value) || Number.isSafeInteger(value)
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

function problemOf(value: unknown, issue: Issue): RecordProblem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys?.[0] ?? ''] : issue.path
  return { record: labelOf(value), field: readable(path.join('.')) }
}

/** What a newer version left with us must be fit to be written back: see newer.ts. */
function badForeigner(record: Rec): string | null {
  if (record.kind === 'opaque') return isFaithful(record) ? null : 'body'
  if (!(NEWER in record.extra) || Newer.safeParse(record.extra[NEWER]).success) return null
  return NEWER
}
