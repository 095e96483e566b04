import { z } from 'zod'
import { LIMITS } from '../limits'
import { PREFIX } from './id'
import { isOrderKey } from './order'

/** The kinds of values records are made of. */
export type Extra = z.infer<typeof Extra>

/** No lone surrogates (they change when written), no NUL; counted in code points. */
export function text(limit: number) {
  return z.string().refine((value) => fits(value, limit), { error: 'too long or not well formed' })
}

function fits(value: string, limit: number): boolean {
  if (!value.isWellFormed() || value.includes('\u0000')) return false
  if (value.length <= limit) return true
  return value.length <= 2 * limit && [...value].length <= limit
}

export const title = text(LIMITS.titleLength)
export const long = text(LIMITS.textLength)
export const order = z.string().refine(isOrderKey)
export const coordinate = z
  .number()
  .min(-LIMITS.coordinate)
  .max(LIMITS.coordinate)
  .refine((value) => !Object.is(value, -0) && Math.round(value * 1000) / 1000 === value, {
    error: 'more than three decimals',
  })
export const length = coordinate.refine((value) => value >= 0)
export const colour = z.string().regex(/^#[0-9a-f]{6}$/)

export function id(kind: keyof typeof PREFIX) {
  return z.string().regex(new RegExp(`^${PREFIX[kind]}_[0-9a-z]{26}$`))
}

/** Fields we do not know (from JSON boards, or a newer version): carried and written back, never read. */
export const Extra = z.record(z.string(), z.json())
