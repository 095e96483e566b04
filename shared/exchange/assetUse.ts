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

const HASH = /^[0-9a-f]{64}$/
