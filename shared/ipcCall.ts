import { z } from 'zod'
import { LIMITS } from './limits'
import { Rec } from './model/record'

/** One call between the processes: what goes in, parsed in main, and the type of what comes back. */
export function id(prefix: string) {
  return z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`))
}

export function call<I extends z.ZodType, O>(input: I, output: O): { readonly input: I; readonly output: O } {
  return { input, output }
}

/** Only its type is used: main is trusted, so what it answers is not parsed. */
export function returns<T>(): T {
  return undefined as T
}

/**
 * The board as it is on the screen, where it could not be written: a file of it is made of this. Left out: of the board as
 * it is on the disk.
 */
export const unsaved = z
  .array(z.lazy(() => Rec))
  .min(1)
  .max(LIMITS.records)
  .readonly()
  .optional()
