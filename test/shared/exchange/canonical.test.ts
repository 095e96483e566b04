import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../../shared/exchange/canonical'

describe('one value has one text', () => {
  test.each([
    [{ b: 1, a: [true, false, null] }, '{"a":[true,false,null],"b":1}'],
    // The order of RFC 8785, 3.2.3: by UTF-16 units, not by code points.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    // The numbers of its appendix B.
    [[-0.0, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e21, 9.999999999999997e22, 1e23], null],
    [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], '[333333333.3333333,1e+30,4.5,0.002,1e-27]'],
    ['\u20ac$\u000f\nA\'B"\\\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [{}, '{}'],
    [[], '[]'],
    // Keys that an object does not keep where they are put
    [
      { a: { 10: 1, 9: 2 }, b: JSON.parse('{"z":0,"__proto__":{"b":1,"a":2}}') as unknown },
      '{"a":{"10":1,"9":2},"b":{"__proto__":{"a":2,"b":1},"z":0}}',
    ],
    // What has words of its own for JSON
    [{ at: new Date(0), number: Object(5) as unknown }, '{"at":{},"number":{}}'],
    [{ points: [1, -0, 2.5, [3]] }, '{"points":[1,0,2.5,[3]]}'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(
      text ?? '[0,5e-324,1.7976931348623157e+308,9007199254740992,1e+21,9.999999999999997e+22,1e+23]',
    )
  })

  test('whatever the order of its keys, and it is the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonical(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(turned(value))).toBe(text)
      }),
    )
  })
})

test.each([
  ['undefined', { a: undefined }, 'E_JSON'],
  ['a hole', { a: Array(2) }, 'E_JSON'],
  ['NaN', { a: Number.NaN }, 'E_JSON'],
  ['infinity', { a: Number.NEGATIVE_INFINITY }, 'E_JSON'],
  ['a function', { a: () => 1 }, 'E_JSON'],
  ['a bigint', { a: 1n }, 'E_JSON'],
  ['half a character', { a: '\udc00' }, 'E_JSON'],
  ['half a character in a key', { a: { '\ud800': 1 } }, 'E_JSON'],
  ['33 levels', nested(33), 'E_DEPTH'],
  ['a cycle', cyclic(), 'E_DEPTH'],
])('%s has no text', (_, value, code) => {
  expect(() => canonical(value)).toThrow(code)
})

test('32 levels have a text', () => {
  expect(canonical(nested(32))).toHaveLength(64)
})

function nested(levels: number): unknown {
  return JSON.parse('['.repeat(levels) + ']'.repeat(levels))
}

function cyclic(): unknown {
  const a: { a?: unknown } = {}
  a.a = a
  return a
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  )
}
