import { AppError } from '../errors'
import { LIMITS } from '../limits'

/**
 * RFC 8785: keys by UTF-16 code units, numbers as ECMAScript prints them, no spaces. One value, one text, one hash.
 * Throws E_JSON for what JSON cannot say (undefined, NaN, lone surrogates), E_DEPTH beyond 32 levels.
 */
export function canonical(value: unknown): string {
  return textOf(value, '', 0)
}

function textOf(value: unknown, near: string, depth: number): string {
  if (typeof value === 'string') return quoted(value, near)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') throw new AppError({ code: 'E_JSON', place: near })
  if (depth >= LIMITS.jsonDepth) throw new AppError({ code: 'E_DEPTH', place: near })
  if (Array.isArray(value)) return `[${Array.from(value, (item) => textOf(item, near, depth + 1)).join()}]`
  return `{${Object.entries(value)
    .sort(byKey)
    .map(([key, held]) => `${quoted(key, near)}:${textOf(held, key, depth + 1)}`)
    .join()}}`
}

function quoted(text: string, near: string): string {
  if (!text.isWellFormed()) throw new AppError({ code: 'E_JSON', place: near.toWellFormed() })
  return JSON.stringify(text)
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
