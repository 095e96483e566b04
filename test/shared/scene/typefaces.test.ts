import { expect, test } from 'vitest'
import type { FaceMetrics } from '../../../shared/scene/faceMetrics'
import { brandFamily, fontFamily } from '../../../shared/scene/fontFamily'
import type { Font } from '../../../shared/scene/ink'
import { extentOf, isMeasured, measure } from '../../../shared/scene/textWidth'
import { isRegistered, registerFace } from '../../../shared/scene/typefaces'

const METRICS: FaceMetrics = {
  ascent: 1,
  descent: 0.25,
  advances: [
    [0x41, 0.5],
    [0x56, 0.75],
    [0xad, 0.4],
  ],
  kerning: [[0x41, 0x56, -0.1]],
}
const box = brandFamily('1'.repeat(64))
const font: Font = { family: box, size: 100, weight: 400, italic: false }
const inter: Font = { ...font, family: 'Inter' }

test('a font of the board is named by its bytes, and ours stands in for the letters it lacks', () => {
  expect(box).toBe(`brand-${'1'.repeat(16)}`)
  expect(fontFamily(font)).toBe(`${box}, Inter, sans-serif`)
})

test('a font nobody registered is measured as ours', () => {
  const missing: Font = { ...font, family: 'brand-0000000000000000' }
  expect(isRegistered('brand-0000000000000000')).toBe(false)
  expect(measure('Arrival', missing)).toBe(measure('Arrival', inter))
})

test('a registered font is measured by its own letters and pairs, whatever weight is asked for', () => {
  registerFace(box, METRICS)
  expect(isRegistered(box)).toBe(true)
  expect(measure('AV', font)).toBeCloseTo(115)
  expect(measure('VA', { ...font, weight: 700 })).toBeCloseTo(125)
  expect(measure('AéA', font)).toBeCloseTo(100 + measure('é', inter))
  expect(extentOf(font)).toEqual({ ascent: 100, descent: 25 })
  expect(isMeasured('AVé', font)).toBe(true)
})

test('what nobody sees takes no room, whatever the font says', () => {
  registerFace(box, METRICS)
  expect(measure('A\u00adA', font)).toBeCloseTo(100)
})

test('a name never changes its meaning', () => {
  registerFace(box, METRICS)
  registerFace(box, { ...METRICS, advances: [[0x41, 9]] })
  expect(measure('A', font)).toBeCloseTo(50)
})
