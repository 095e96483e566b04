/**
 * Of two rows of the same things in different orders, as many as can be said to have stayed where they are: a longest
 * row that both have in one order.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, i) => [id, i]))
  /** Where each length of a rising row ends, at its lowest. */
  const ends: string[] = []
  const previous = new Map<string, string | undefined>()
  for (const id of after) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeOf(ends[middle]) < placeOf(id)) low = middle + 1
      else high = middle
    }
    previous.set(id, ends[low - 1])
    ends[low] = id
  }
  const kept = new Set<string>()
  for (let id = ends.at(-1); id !== undefined; id = previous.get(id)) kept.add(id)
  return kept

  function placeOf(id: string | undefined): number {
    return places.get(id ?? '') ?? -1
  }
}
