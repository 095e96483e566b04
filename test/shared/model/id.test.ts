import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ID_PATTERN, idFrom, newId } from '../../../shared/model/id'

test('every fresh id has its kind, 26 letters, and is met once', () => {
  const ids = Array.from({ length: 5000 }, () => newId('frame'))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => ID_PATTERN.test(id) && id.startsWith('frm_'))).toBe(true)
})

test('different bytes give different ids, the same bytes the same', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(idFrom('guest', a)).toMatch(ID_PATTERN)
      expect(idFrom('guest', a) === idFrom('guest', b)).toBe(a.every((byte, i) => byte === b[i]))
    }),
  )
})
