/** At least one. */
export type Group<T> = readonly [T, ...T[]]

/** What belongs together, in the order its first came. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}
