import { expect, test } from 'vitest'
import { faceSheet, faceSheetAt } from '../../main/faceSheet'

const HASH = '0123456789abcdef'.repeat(4)

test('the address of a font’s style sheet says all that stands in it', () => {
  const address = faceSheet({ family: 'brand-0123456789abcdef', asset: HASH })
  const sheet = faceSheetAt(address) ?? ''
  expect(sheet).toContain("font-family: 'brand-0123456789abcdef'")
  expect(sheet).toContain(`url('/font/${HASH}')`)
})

test.each([
  null,
  '/face/',
  `/face/Inter/${HASH}.css`,
  `/face/brand-0123456789abcdef/${HASH}'.css`,
  `/face/brand-0123456789abcdef/../${HASH}.css`,
  `/x/face/brand-0123456789abcdef/${HASH}.css`,
])('%s is no such address', (path) => {
  expect(faceSheetAt(path)).toBe(null)
})
