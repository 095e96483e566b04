import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A key strictly between two neighbours; null stands for the open end on that side. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}

/** `count` keys in rising order between two neighbours. */
export function ordersBetween(before: string | null, after: string | null, count: number): readonly string[] {
  return generateNKeysBetween(before, after, count)
}

/**
 * Whether this is a key that others can be put before and behind: a letter that says how many digits follow as the
 * whole part, then perhaps a fraction, 64 characters at most. Not `A…`: below those the numbers come to their end.
 */
export function isOrderKey(key: string): boolean {
  if (!/^[B-Za-z][0-9A-Za-z]{1,63}$/.test(key)) return false
  const head = key.charCodeAt(0)
  const whole = head >= SMALL_A ? head - SMALL_A + 2 : CAPITAL_Z - head + 2
  return key.length === whole || (key.length > whole && !key.endsWith('0'))
}

/**
 * Siblings in their order with others put in at a place (0: first), all under keys that sort them so. Whoever can keep
 * its key stays the same object; where neighbours share a key, or a new key would grow beyond 40 characters, as few
 * neighbours as possible get new ones. What key the others bring does not matter.
 */
export function inserted<S extends Ordered>(
  siblings: readonly S[],
  at: number,
  others: readonly S[],
): readonly S[] {
  const row = [...siblings.slice(0, at), ...others, ...siblings.slice(at)]
  for (let around = 0; ; around = around * 2 + 1) {
    const from = Math.max(0, at - around)
    const to = Math.min(row.length, at + others.length + around)
    const isWhole = from === 0 && to === row.length
    const before = isWhole ? null : (row[from - 1]?.order ?? null)
    const after = isWhole ? null : (row[to]?.order ?? null)
    const keys = keysBetween(before, after, to - from)
    if (!keys?.every((key) => isWhole || fits(key, around === 0 ? LONGEST : LONGEST_SPREAD))) continue
    return row.map((one, i) => {
      const order = i < from ? undefined : keys[i - from]
      return order === undefined || order === one.order ? one : { ...one, order }
    })
  }
}

/** The key of an only child, and of whoever has no place yet. */
export const FIRST_ORDER = 'a0'

/** Order of siblings: by key, ties by id, both in code unit order so that every machine agrees. */
export function bySiblingOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** null: there is nothing between these. */
function keysBetween(before: string | null, after: string | null, count: number): readonly string[] | null {
  if (before !== null && after !== null && before >= after) return null
  if (![before, after].every((key) => key === null || isOrderKey(key))) return null
  return ordersBetween(before, after, count)
}

function fits(key: string, longest: number): boolean {
  return key.length <= longest && isOrderKey(key)
}

const LONGEST = 40
/** Shorter than what made the spreading necessary, so that it is not needed again at once. */
const LONGEST_SPREAD = 20
const SMALL_A = 97
const CAPITAL_Z = 90

interface Ordered {
  readonly id: string
  readonly order: string
}
