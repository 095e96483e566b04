/** What a quadratic kappa needs to know of the items two raters both scored: sums of whole numbers, so exact. */
export interface PairTally {
  items: number
  a: number
  b: number
  aa: number
  bb: number
  ab: number
}

export function noItems(): PairTally {
  return { items: 0, a: 0, b: 0, aa: 0, bb: 0, ab: 0 }
}

/** Two raters' levels of the same items, side by side; an item one of them left empty is passed over. */
export function tallyOf(first: readonly (number | null)[], second: readonly (number | null)[]): PairTally {
  const tally = noItems()
  for (const [i, x] of first.entries()) {
    const y = second[i] ?? null
    if (x === null || y === null) continue
    addTo(tally, { items: 1, a: x, b: y, aa: x * x, bb: y * y, ab: x * y })
  }
  return tally
}

/** Counts what `more` has counted in. */
export function addTo(tally: PairTally, more: Readonly<PairTally>): void {
  tally.items += more.items
  tally.a += more.a
  tally.b += more.b
  tally.aa += more.aa
  tally.bb += more.bb
  tally.ab += more.ab
}

/**
 * F13. Quadratic weighted kappa, ≤ 1: 1 − mean (a−b)² of the items ÷ mean (a−b)² of any two ratings.
 * null: no item, or both raters gave one and the same level throughout.
 */
export function kappaOf({ items, a, b, aa, bb, ab }: Readonly<PairTally>): number | null {
  const apart = items * (aa + bb - 2 * ab)
  const byChance = items * aa + items * bb - 2 * a * b
  return byChance === 0 ? null : 1 - apart / byChance
}
