/** A fraction: top and bottom, the bottom positive. */
export type Exact = readonly [bigint, bigint]

export const ZERO: Exact = [0n, 1n]

export function whole(value: number): Exact {
  return [BigInt(value), 1n]
}

/** The decimal a person typed, not its binary neighbour; six places at most. */
export function exact(value: number): Exact {
  const millionths = value.toFixed(6).replace('.', '')
  return lean([BigInt(millionths), 1_000_000n])
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => lean([a[0] * b[1] + b[0] * a[1], a[1] * b[1]]), ZERO)
}

export function minus(a: Exact, b: Exact): Exact {
  return lean([a[0] * b[1] - b[0] * a[1], a[1] * b[1]])
}

export function times(a: Exact, b: Exact): Exact {
  return lean([a[0] * b[0], a[1] * b[1]])
}

export function over(a: Exact, b: Exact): Exact {
  return b[0] < 0n ? lean([-a[0] * b[1], a[1] * -b[0]]) : lean([a[0] * b[1], a[1] * b[0]])
}

/** Negative, 0 or positive. */
export function compare(a: Exact, b: Exact): number {
  const apart = a[0] * b[1] - b[0] * a[1]
  return apart === 0n ? 0 : apart < 0n ? -1 : 1
}

export function largest(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => (compare(b, a) > 0 ? b : a))
}

export function smallest(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => (compare(b, a) < 0 ? b : a))
}

/** Σ weight·value ÷ Σ weight; null where nothing carries weight. */
export function mean(rows: readonly (readonly [weight: Exact, value: Exact])[]): Exact | null {
  const all = sum(rows.map(([weight]) => weight))
  return all[0] === 0n ? null : over(sum(rows.map(([weight, value]) => times(weight, value))), all)
}

/** Two decimals, half away from zero. */
export function shown(value: Exact): number
export function shown(value: Exact | null): number | null
export function shown(value: Exact | null): number | null {
  if (value === null) return null
  const [top, bottom] = value
  const hundredths = Number((200n * (top < 0n ? -top : top) + bottom) / (2n * bottom))
  return top < 0n && hundredths > 0 ? -hundredths / 100 : hundredths / 100
}

function lean([top, bottom]: Exact): Exact {
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? [top, bottom] : [top / a, bottom / a]
}
