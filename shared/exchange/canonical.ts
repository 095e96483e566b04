import { AppError } from '../errors'
import { LIMITS } from '../limits'
import { sortedKeys } from './sortedKeys'

/**
 * RFC 8785: keys by UTF-16 code units, numbers as ECMAScript prints them, no spaces. One value, one text, one hash.
 * Throws E_JSON for what JSON cannot say (undefined, NaN, lone surrogates), E_DEPTH beyond 32 levels.
 */
export function canonical(value: unknown): string {
  // The system's own writer is many times faster, and keeps the keys as they stand
  const turned = inOrder(value, '', 0)
  return turned === UNTURNABLE ? textOf(value, '', 0) : JSON.stringify(turned)
}

const UNTURNABLE = Symbol('an object whose keys do not stay where they are put')

/** The value with the keys of every object sorted: the very same where they are already. Throws like `canonical`. */
function inOrder(value: unknown, near: string, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return scalar(value, near)
  if (depth >= LIMITS.jsonDepth) throw new AppError({ code: 'E_DEPTH', place: near })
  return Array.isArray(value) ? listInOrder(value, near, depth) : objectInOrder(value, near, depth)
}

function listInOrder(list: readonly unknown[], near: string, depth: number): unknown {
  let turned: unknown[] | null = null
  for (let i = 0; i < list.length; i++) {
    const item = list[i]
    // The points of strokes are most of what boards hold
    if (Number.isFinite(item)) continue
    const now = inOrder(item, near, depth + 1)
    if (now === UNTURNABLE) return UNTURNABLE
    if (now === item) continue
    turned ??= [...list]
    turned[i] = now
  }
  return turned ?? list
}

function objectInOrder(value: object, near: string, depth: number): unknown {
  const fields = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(fields)
  const sorted = isPlain(value) ? sortedKeys(keys) : null
  if (sorted === null) return UNTURNABLE
  const turned: Record<string, unknown> = {}
  let isTurned = false
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] ?? ''
    const held = fields[key]
    const now = inOrder(held, scalar(key, near), depth + 1)
    if (now === UNTURNABLE) return UNTURNABLE
    isTurned ||= now !== held || key !== keys[i]
    turned[key] = now
  }
  return isTurned ? turned : value
}

/** Anything else may have words of its own for what it is in JSON. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function scalar<T>(value: T, near: string): T {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value
  if (typeof value === 'string' && value.isWellFormed()) return value
  throw new AppError({ code: 'E_JSON', place: near.toWellFormed() })
}

/** Key by key and by hand, for whatever cannot be turned. */
function textOf(value: unknown, near: string, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(scalar(value, near))
  if (depth >= LIMITS.jsonDepth) throw new AppError({ code: 'E_DEPTH', place: near })
  if (Array.isArray(value)) return `[${Array.from(value, (item) => textOf(item, near, depth + 1)).join()}]`
  return `{${Object.entries(value)
    .sort(byKey)
    .map(([key, held]) => `${JSON.stringify(scalar(key, near))}:${textOf(held, key, depth + 1)}`)
    .join()}}`
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
