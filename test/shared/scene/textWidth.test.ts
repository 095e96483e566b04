import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Font } from '../../../shared/scene/ink'
import { extentOf, graphemesOf, measure } from '../../../shared/scene/textWidth'
import { arbText } from '../../arbitraries/board'

const inter: Font = { family: 'Inter', size: 100, weight: 400, italic: false }
const serif: Font = { family: 'Fraunces', size: 100, weight: 600, italic: false }

test('a line is as wide as Chromium sets it, kerning and all', () => {
  // From Chromium 130: canvas, geometric precision, ligatures off.
  expect(measure('AV', inter)).toBeCloseTo(131.15, 1)
  expect(measure('3x4', inter)).toBeCloseTo(180.96, 1)
  expect(measure('->', inter)).toBeCloseTo(112.16, 1)
  expect(measure('AV', serif)).toBeCloseTo(141.3, 1)
  expect(measure('ffi', serif)).toBeCloseTo(110.7, 1)
})

test('spacing is added after every letter, the last one too', () => {
  expect(measure('WHAT', inter, 2) - measure('WHAT', inter)).toBeCloseTo(8)
})

test('a family of faces joined to one emoji is one letter wide, and emoji are wider than signs', () => {
  expect(measure('👩‍👩‍👧', inter)).toBe(125)
  expect(measure('🇫🇷', inter)).toBe(125)
  expect(measure('日本', inter)).toBe(200)
})

test('an accent typed apart is as wide as one typed together', () => {
  expect(measure('e\u0301', inter)).toBe(measure('é', inter))
  expect(measure('x\u0323', inter)).toBe(measure('x', inter))
})

test('Greek and Cyrillic in the serif are measured in the face that draws them', () => {
  expect(measure('Привет', serif)).toBeCloseTo(measure('Привет', { ...inter, weight: 600 }))
})

test('letters nobody has are counted, not lost', () => {
  expect(measure('ꙮ', inter)).toBeCloseTo(55)
})

test('every face reaches above and below the baseline', () => {
  for (const family of ['Inter', 'Fraunces'] as const) {
    for (const weight of [400, 500, 600, 700] as const) {
      for (const italic of [false, true]) {
        const { ascent, descent } = extentOf({ family, weight, italic, size: 10 })
        expect(ascent).toBeGreaterThan(8)
        expect(descent).toBeGreaterThan(1)
      }
    }
  }
})

test('widths grow with the size, are never negative and never none', () => {
  fc.assert(
    fc.property(arbText(60), fc.integer({ min: 1, max: 200 }), (text, size) => {
      const width = measure(text, { ...inter, size })
      expect(Number.isFinite(width)).toBe(true)
      expect(width).toBeGreaterThanOrEqual(-0.001)
      expect(measure(text, { ...inter, size: size * 2 })).toBeCloseTo(width * 2, 3)
    }),
  )
})

test('the quick way of splitting letters agrees with the segmenter', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const letters = fc.string({ unit: fc.integer({ min: 9, max: 0x2100 }).map((c) => String.fromCharCode(c)) })
  fc.assert(
    fc.property(letters, (text) => {
      expect(graphemesOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
    }),
  )
})
