import type { Colour } from './ink'

/** Between two colours in sRGB: share 0 is the first, 1 the second. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const [a, b] = [channels(from), channels(to)]
  return `#${a.map((value, i) => hex(value + ((b[i] ?? value) - value) * share)).join('')}`
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
