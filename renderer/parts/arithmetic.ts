/**
 * What a number field holds: a number, or a sum of some (“40/2 + 4”, “2 × (3,5 − 1)”), with a point or a comma before
 * the decimals. Null: no number.
 */
export function worth(text: string): number | null {
  const signs = text.replaceAll(/\s/g, '').match(/\d+(?:[.,]\d+)?|[.,]\d+|[-+*/()×÷−]|./g) ?? []
  const reader: Reader = { signs, at: 0 }
  const value = sum(reader)
  return reader.at === signs.length && Number.isFinite(value) ? value : null
}

/** Reads on from a place; NaN where something else stands there. */
interface Reader {
  readonly signs: readonly string[]
  at: number
}

function sum(reader: Reader): number {
  let value = product(reader)
  for (;;) {
    if (takes(reader, '+')) value += product(reader)
    else if (takes(reader, '-', '−')) value -= product(reader)
    else return value
  }
}

function product(reader: Reader): number {
  let value = factor(reader)
  for (;;) {
    if (takes(reader, '*', '×')) value *= factor(reader)
    else if (takes(reader, '/', '÷')) value /= factor(reader)
    else return value
  }
}

function factor(reader: Reader): number {
  if (takes(reader, '-', '−')) return -factor(reader)
  if (takes(reader, '(')) {
    const value = sum(reader)
    return takes(reader, ')') ? value : Number.NaN
  }
  const digits = reader.signs[reader.at++] ?? ''
  return digits === '' ? Number.NaN : Number(digits.replace(',', '.'))
}

function takes(reader: Reader, ...wanted: readonly string[]): boolean {
  const sign = reader.signs[reader.at]
  if (sign === undefined || !wanted.includes(sign)) return false
  reader.at++
  return true
}
