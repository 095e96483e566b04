import { AppError } from '../errors'
import { LIMITS } from '../limits'
import { FORBIDDEN_KEYS } from './forbidden'
import { readable } from './label'

/** A JSON object whose fields nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The one key of ours in boards, personas, raters and frames. */
export const OURS = 'cxboard'

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Throws E_DEPTH or E_RECORD for what no board may hold at any level: deep nesting, keys that reach prototypes. */
export function refuseHostile(value: unknown, near = 'board', depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth >= LIMITS.jsonDepth) throw new AppError({ code: 'E_DEPTH', place: near })
  for (const [key, held] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) {
      throw new AppError({ code: 'E_RECORD', problems: [{ record: near, field: key }] })
    }
    refuseHostile(held, Array.isArray(value) ? near : readable(key), depth + 1)
  }
}

/** `json` with the fields of `extra` it does not say itself, also inside objects both have. */
export function withExtra(json: JsonObject, extra: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...json }
  for (const [key, more] of Object.entries(extra)) {
    const ours = merged[key]
    if (!Object.hasOwn(merged, key) || ours === null) merged[key] = more
    else if (isObject(ours) && isObject(more)) merged[key] = withExtra(ours, more)
  }
  return merged
}
