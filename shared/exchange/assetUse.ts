import { AppError } from '../errors'
import type { Rec } from '../model/record'
import { labelOf } from './label'

/** Every sha256 that stands as a text in these values: the pictures a board may be pointing to. */
export function hashesIn(values: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting: unknown[] = [...values]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string' && HASH.test(value)) found.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const held of Object.values(value)) waiting.push(held)
  }
  return found
}

/** Throws E_REF for a picture on a sheet that does not come with the board. */
export function checkPictures(records: readonly Rec[], carried: ReadonlySet<string>): void {
  for (const record of records) {
    if (record.kind !== 'element' || record.shape !== 'picture' || carried.has(record.asset)) continue
    throw new AppError({ code: 'E_REF', title: labelOf(record) })
  }
}

const HASH = /^[0-9a-f]{64}$/
