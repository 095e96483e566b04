import { units } from './drawable'
import { IDENTITY, type Matrix } from './ink'

/** What is written of a matrix: scales multiply, so they keep more digits than places do. */
export function exactMatrix([a, b, c, d, e, f]: Matrix): Matrix {
  return [factor(a), factor(b), factor(c), factor(d), units(e), units(f)]
}

/**
 * What Chromium's SVG parser makes of the written matrix. Canvas is given the same, because a hair of difference
 * turns samples at the edges of intricate shapes. Worked out once for a matrix.
 */
export function parsedMatrix(matrix: Matrix): Matrix {
  const known = parsed.get(matrix)
  if (known) return known
  const [a, b, c, d, e, f] = exactMatrix(matrix)
  const found: Matrix = [asParsed(a), asParsed(b), asParsed(c), asParsed(d), asParsed(e), asParsed(f)]
  parsed.set(matrix, found)
  return found
}

/** The matrix that does `inner` first, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  if (outer === IDENTITY) return inner
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const parsed = new WeakMap<Matrix, Matrix>()

/** The parser adds up a number's digits in single precision. */
function asParsed(value: number): number {
  const text = String(Math.abs(value))
  if (text.includes('e')) return Math.fround(value)
  const [whole = '', digits = ''] = text.split('.')
  let [fraction, place] = [0, 1]
  for (const digit of digits) {
    place = Math.fround(place * TENTH)
    fraction = Math.fround(fraction + Math.fround(Number(digit) * place))
  }
  return Math.sign(value) * Math.fround(Math.fround(Number(whole)) + fraction)
}

const TENTH = Math.fround(0.1)

function factor(value: number): number {
  return Math.round(value * 1e7) / 1e7 || 0
}
