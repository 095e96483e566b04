import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyBrand, editBrand, patchOf } from '../../../shared/edit/brand'
import { apply, invert } from '../../../shared/model/change'
import { boardOf, brandOf, type Doc, docOf } from '../../../shared/model/doc'
import { Rec } from '../../../shared/model/record'
import { anyBrand, anyColour, FONTS } from '../../arbitraries/brand'
import { anyDoc } from '../../arbitraries/doc'
import { template } from '../scene/deckBoards'

const doc = template('sports')
const font = { asset: FONTS[0]?.hash ?? '', family: 'Box', style: 'Regular' }

function edited(on: Doc, patch: Parameters<typeof editBrand>[1]): Doc {
  return apply(on, editBrand(on, patch))
}

test('the first thing chosen makes the brand, the last one taken away ends it', () => {
  const blue = edited(doc, { main: '#0b5d7a' })
  expect(brandOf(blue)).toMatchObject({ main: '#0b5d7a', accent: null, parent: boardOf(doc).id })
  const withFont = edited(blue, { titleFont: font })
  expect(brandOf(withFont)).toMatchObject({ main: '#0b5d7a', titleFont: font })
  const bare = edited(edited(withFont, { main: null }), { titleFont: null })
  expect(bare).toEqual(doc)
})

test('choosing what is chosen, or nothing at all, is no change', () => {
  const blue = edited(doc, { main: '#0b5d7a' })
  expect(editBrand(blue, { main: '#0b5d7a' }).size).toBe(0)
  expect(editBrand(doc, { main: null, logo: null }).size).toBe(0)
})

test('every change of a brand can be taken back, and leaves a sound record', () => {
  const patch = anyBrand('with-files').map(patchOf)
  fc.assert(
    fc.property(anyDoc(), patch, fc.option(anyColour()), (start, first, main) => {
      const made = edited(start, first)
      const change = editBrand(made, { main })
      const brand = brandOf(apply(made, change))
      expect(brand === null || Rec.safeParse(brand).success).toBe(true)
      expect(apply(apply(made, change), invert(change))).toEqual(made)
    }),
    { numRuns: 30 },
  )
})

test("a board takes over another board's brand, also when that one has none", () => {
  const branded = edited(doc, { main: '#0b5d7a', textFont: font, logo: null })
  const other = edited(template('park'), { accent: '#f2b705' })
  const copied = apply(other, copyBrand(other, branded))
  expect(patchOf(brandOf(copied))).toEqual(patchOf(brandOf(branded)))
  expect(brandOf(apply(branded, copyBrand(branded, doc)))).toBeNull()
})

test('of two brands the first counts, and both go together', () => {
  const one = edited(doc, { main: '#0b5d7a' })
  const brand = brandOf(one)
  if (brand === null) return expect.unreachable()
  const two = docOf([
    ...one.values(),
    { ...brand, id: `bnd_${'z'.repeat(26)}`, order: 'a1', main: '#aa0000' },
  ])
  expect(brandOf(two)?.main).toBe('#0b5d7a')
  expect(brandOf(edited(two, { main: null }))).toBeNull()
})

test('what a newer version wrote into a brand keeps it alive', () => {
  const blue = edited(doc, { main: '#0b5d7a' })
  const brand = brandOf(blue)
  if (brand === null) return expect.unreachable()
  const newer = docOf([...doc.values(), { ...brand, extra: { motif: 'waves' } }])
  expect(brandOf(edited(newer, { main: null }))).toMatchObject({ main: null, extra: { motif: 'waves' } })
})
