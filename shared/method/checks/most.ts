/** The one with the largest value, the first of equals; undefined: there is none. */
export function most<T>(list: readonly T[], value: (one: T) => number): T | undefined {
  let [best, largest]: [T | undefined, number] = [undefined, Number.NEGATIVE_INFINITY]
  for (const one of list) {
    const its = value(one)
    if (its > largest) [best, largest] = [one, its]
  }
  return best
}
