import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bySiblingOrder,
  inserted,
  isOrderKey,
  orderBetween,
  ordersBetween,
} from '../../../shared/model/order'

describe('the order of siblings', () => {
  test('a key between two neighbours sorts between them, wherever people insert', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (places) => {
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null))
        }
        expect([...keys].sort()).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.every((key) => /^[0-9A-Za-z]{1,64}$/.test(key))).toBe(true)
      }),
    )
  })

  test('many keys at once rise and stay between', () => {
    const keys = ordersBetween('a0', 'a1', 50)
    expect([...keys].sort()).toEqual(keys)
    expect(keys.every((key) => key > 'a0' && key < 'a1')).toBe(true)
  })

  test('equal keys are told apart by id, so every machine shows the same order', () => {
    const a = { id: 'a', order: 'a0' }
    const b = { id: 'b', order: 'a0' }
    expect([b, a].sort(bySiblingOrder)).toEqual([a, b])
    expect(bySiblingOrder(a, a)).toBe(0)
  })

  test('a key is one exactly if something can be put before it and behind it', () => {
    const digit = fc.constantFrom(...'0019AMZZaamzz')
    const key = fc.oneof(
      fc.string({ unit: digit, maxLength: 70 }),
      fc.constantFrom(
        'zz',
        '',
        'a',
        'a0',
        'Zz',
        'a00',
        'a0V',
        'A'.padEnd(27, '0'),
        'A'.padEnd(28, '0'),
        'a0é',
      ),
    )
    fc.assert(
      fc.property(key, (text) => {
        expect(isOrderKey(text)).toBe(/^[0-9B-Za-z][0-9A-Za-z]{0,63}$/.test(text) && isUsable(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('putting others in among siblings', () => {
  test.each(['at the front', 'in the middle', 'at the end'])('ten thousand times %s', (where) => {
    let row: readonly One[] = inserted([], 0, [one(-1), one(-2)])
    for (let n = 0; n < 10_000; n += 1) {
      const at = where === 'at the front' ? 0 : where === 'at the end' ? row.length : 1
      row = inserted(row, at, [one(n)])
    }
    expect(row.length).toBe(10_002)
    expect(row.every(({ order }) => order.length <= 40 && isOrderKey(order))).toBe(true)
    expect([...row].sort(bySiblingOrder)).toEqual(row)
  })

  test('between siblings of one key, or of keys nothing fits between, they still get their place', () => {
    const key = fc.constantFrom(
      'a0',
      'a0',
      'a1',
      'a0V',
      'zz',
      'A'.padEnd(26, '0').concat('1'),
      `a0${'z'.repeat(62)}`,
    )
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 0, max: 4 }),
        (keys, place, count) => {
          const siblings = keys.map((order, n) => ({ ...one(n), order })).sort(bySiblingOrder)
          const at = place % (siblings.length + 1)
          const others = Array.from({ length: count }, (_, n) => one(100 + n))
          const row = inserted(siblings, at, others)
          const named = (list: readonly One[]) => list.map(({ id }) => id)
          expect(named(row)).toEqual(named([...siblings.slice(0, at), ...others, ...siblings.slice(at)]))
          if (count > 0) expect(named([...row].sort(bySiblingOrder))).toEqual(named(row))
        },
      ),
    )
  })

  test('whoever can stay as it is stays', () => {
    const siblings = inserted([], 0, [one(1), one(2), one(3)])
    const row = inserted(siblings, 1, [one(4)])
    expect(siblings.every((each) => row.includes(each))).toBe(true)
    const tied = siblings.map((each, n) => (n < 2 ? { ...each, order: 'a0' } : each))
    expect(inserted(tied, 1, [one(4)]).at(-1)).toBe(tied.at(-1))
  })
})

interface One {
  readonly id: string
  readonly order: string
}

function one(n: number): One {
  return { id: String(n).padStart(6, '0'), order: 'a0' }
}

function isUsable(key: string): boolean {
  try {
    orderBetween(key, null)
    return true
  } catch {
    return false
  }
}
