/** One value of the app and one of its bare baseline, measured one after the other. */
export interface Pair {
  readonly bare: number
  readonly app: number
}

/** The value below which this share (0…1) of the values lies, between two values by line; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) return Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** How many times the bare value the app takes. Round by round, so that what slows a machine down slows both. */
export function pairedRatio(pairs: readonly Pair[]): number {
  return median(pairs.map(({ bare, app }) => app / bare))
}

/** Cost at one size of the board. */
export interface Sized {
  readonly size: number
  readonly cost: number
}

/** The e of cost ~ size^e, by the line of least squares through the logarithms; 0: size does not matter, 1: in step. */
export function exponent(points: readonly Sized[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const x = mean(logs.map((point) => point.x))
  const y = mean(logs.map((point) => point.y))
  const along = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  const wide = logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  return wide === 0 ? Number.NaN : along / wide
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
