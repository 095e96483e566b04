import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alternate, pairs } from './bench/rounds'
import { compared, measured, NO_LIMITS } from './bench/row'
import { exponent, median, pairedRatio, quantile } from './bench/statistics'
import { jsonLine, table } from './bench/table'

const limits = { budget: 1.2, gate: 1.5 }

test('the median lies in the middle, between the two middle values of an even number', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('a p95 leaves one value of twenty above it', () => {
  const values = Array.from({ length: 21 }, (_, i) => i)
  expect(quantile(values, 0.95)).toBe(19)
})

test('a quantile never leaves the range of what was measured', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (measuredValues, share) => {
      const found = quantile(measuredValues, share)
      expect(found).toBeGreaterThanOrEqual(Math.min(...measuredValues))
      expect(found).toBeLessThanOrEqual(Math.max(...measuredValues))
    }),
  )
})

test('nothing measured is no figure', () => {
  expect(median([])).toBeNaN()
})

test('a round in which the whole machine was slow does not change the ratio', () => {
  const quiet = [
    { bare: 10, app: 15 },
    { bare: 12, app: 18 },
  ]
  expect(pairedRatio([...quiet, { bare: 100, app: 150 }])).toBe(1.5)
})

test('cost in step with the board has exponent 1, cost that stays the same has 0', () => {
  const sizes = [10, 100, 1000]
  expect(exponent(sizes.map((size) => ({ size, cost: 3 * size })))).toBeCloseTo(1)
  expect(exponent(sizes.map((size) => ({ size, cost: 7 })))).toBeCloseTo(0)
})

test('the exponent is found whatever the unit of the cost', () => {
  const power = fc.double({ min: -2, max: 3, noNaN: true })
  fc.assert(
    fc.property(power, fc.double({ min: 0.001, max: 1000, noNaN: true }), (steep, unit) => {
      const points = [10, 100, 1000].map((size) => ({ size, cost: unit * size ** steep }))
      expect(exponent(points)).toBeCloseTo(steep, 6)
    }),
  )
})

test('baseline and app are measured in turn, and the first turn is not counted', async () => {
  const order: string[] = []
  const measure = (name: string) => async () => order.push(name)
  const rounds = await alternate(2, { bare: measure('A'), app: measure('B') })
  expect(order.join('')).toBe('ABABAB')
  expect(rounds).toEqual([
    { bare: 3, app: 4 },
    { bare: 5, app: 6 },
  ])
})

test('the figures of a round stay together', () => {
  const rounds = [{ bare: { ms: 2 }, app: { ms: 3 } }]
  expect(pairs(rounds, { app: 'app', bare: 'bare' }, ({ ms }) => ms)).toEqual([{ bare: 2, app: 3 }])
})

test('a ratio beyond the gate is not ok, one between budget and gate is', () => {
  expect(compared('drag', 'ms', [{ bare: 10, app: 16 }], limits).ok).toBe(false)
  expect(compared('drag', 'ms', [{ bare: 10, app: 14 }], limits).ok).toBe(true)
})

test('a figure without a gate is ok, a figure that could not be measured under a gate is not', () => {
  expect(measured('open', 'ms', 900, NO_LIMITS).ok).toBe(true)
  expect(measured('open', 'ms', Number.NaN, limits).ok).toBe(false)
})

test('the table keeps numbers under numbers and says NO where a gate is exceeded', () => {
  const rows = [
    compared('first paint', 'ms', [{ bare: 100, app: 200 }], limits),
    measured('gap', 'ms', 2.71549, NO_LIMITS),
  ]
  expect(table(rows)).toBe(
    [
      'journey      value  unit  baseline  ratio  budget  gate   ok',
      '-----------  -----  ----  --------  -----  ------  ----  ---',
      'first paint    200  ms         100   2.00    1.20  1.50   NO',
      'gap           2.72  ms                                   yes',
      '',
    ].join('\n'),
  )
})

test('for programs a row is one object on one line, with every key', () => {
  const line = jsonLine(measured('gap', 'ms', 2.71549, NO_LIMITS))
  expect(line).toBe(
    '{"name":"gap","value":2.715,"unit":"ms","baseline":null,"ratio":null,"budget":null,"gate":null,"ok":true}\n',
  )
})
