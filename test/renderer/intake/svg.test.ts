import { expect, test } from 'vitest'
import { isSvg, pixelsFor, withoutPages } from '../../../renderer/intake/svg'

test('an SVG is drawn at twice its size, in measure', () => {
  expect(pixelsFor(300, 200)).toEqual({ w: 600, h: 400 })
  expect(pixelsFor(24, 24)).toEqual({ w: 256, h: 256 })
  expect(pixelsFor(10_000, 5000)).toEqual({ w: 4096, h: 2048 })
  expect(pixelsFor(1_000_000, 1)).toEqual({ w: 4096, h: 1 })
  expect(pixelsFor(0, 0)).toEqual({ w: 512, h: 512 })
})

test('an SVG is known by its name or type and its first words', () => {
  const start = new TextEncoder().encode('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">')
  expect(isSvg({ name: 'a.svg', type: '' }, start)).toBe(true)
  expect(isSvg({ name: 'a', type: 'image/svg+xml' }, start)).toBe(true)
  expect(isSvg({ name: 'a.png', type: 'image/png' }, start)).toBe(false)
  expect(isSvg({ name: 'a.svg', type: '' }, new TextEncoder().encode('<html><p>'))).toBe(false)
})

test('pages inside of an SVG are left out, what stands in for them stays', () => {
  const page = '<foreignObject width="9"><div xmlns="x">Label</div></foreignObject>'
  expect(withoutPages(`<svg><switch>${page}<text>Label</text></switch>${page}</svg>`)).toBe(
    '<svg><switch><text>Label</text></switch></svg>',
  )
  expect(withoutPages('<s:svg><s:foreignObject/><s:foreignObject></s:foreignObject><s:rect/></s:svg>')).toBe(
    '<s:svg><s:rect/></s:svg>',
  )
})
