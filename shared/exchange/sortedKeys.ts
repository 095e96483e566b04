/**
 * The keys of an object by UTF-16 code units; null: an object would not keep them in that order, or not as keys. Records
 * of a kind have the same fields in the same order, thousands of times, so what was sorted lately is remembered.
 */
export function sortedKeys(keys: readonly string[]): readonly string[] | null {
  const known = lately[keys.length]
  const found = known?.find((one) => isSame(one.keys, keys))
  if (found) return found.sorted
  const sorted = keys.some(wanders) ? null : [...keys].sort()
  if (known) lately[keys.length] = [{ keys, sorted }, ...known].slice(0, REMEMBERED)
  return sorted
}

interface Sorted {
  readonly keys: readonly string[]
  readonly sorted: readonly string[] | null
}

/** By how many keys there are, the latest first: more than any record of ours has. */
const lately: (readonly Sorted[])[] = Array.from({ length: 48 }, () => [])
const REMEMBERED = 12

/** Numbers stand before all other keys, wherever they are put, and one key is no key at all. */
function wanders(key: string): boolean {
  return key === '__proto__' || (key >= '0' && key < ':')
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
