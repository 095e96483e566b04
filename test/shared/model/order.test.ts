import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySiblingOrder, orderBetween, ordersBetween } from '../../../shared/model/order'

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
})
