import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fontOf } from '../../../../main/fonts/fontFile'
import { editBrand } from '../../../../shared/edit/brand'
import { apply } from '../../../../shared/model/change'
import type { Doc } from '../../../../shared/model/doc'
import { brandFaces, typefacesOf } from '../../../../shared/scene/deck/brandFaces'
import { brandLook, readable } from '../../../../shared/scene/deck/brandLook'
import { deckPages, deckParts } from '../../../../shared/scene/deck/deck'
import { fileWeight } from '../../../../shared/scene/deck/fileWeight'
import type { DeckPage } from '../../../../shared/scene/deck/page'
import { BODIES, METAS, PAGE_TITLE, QUOTES, TITLES } from '../../../../shared/scene/deck/styles'
import {
  fitted,
  fittedEvenly,
  inTypefaces,
  type Style,
  set,
  withTypefaces,
} from '../../../../shared/scene/deck/typeset'
import { USUAL_CHOICE } from '../../../../shared/scene/deck/usualChoice'
import { brandFamily } from '../../../../shared/scene/fontFamily'
import { PALETTE } from '../../../../shared/scene/palette'
import { measure } from '../../../../shared/scene/textWidth'
import { registerFace } from '../../../../shared/scene/typefaces'
import { anyColour } from '../../../arbitraries/brand'
import { fontFile } from '../../../arbitraries/fontFile'
import { contrast } from '../../../contrast'
import { template, WIDE } from '../deckBoards'

const wide = widths(1.4)
const [title, text, bold] = ['Regular', 'Book', 'Bold'].map((style) => {
  const { asset, family, metrics } = fontOf(fontFile({ family: 'Wide', style, widths: wide, kerning: [] }))
  return { font: { asset: asset.hash, family, style }, metrics }
})
if (!title || !text || !bold) throw new Error('three fonts')
for (const { font, metrics } of [title, text]) registerFace(brandFamily(font.asset), metrics)
const doc = template('sports')
const branded = withBrand({ titleFont: title.font, textFont: text.font })

/** Every letter of Latin, wider than ours. */
function widths(ems: number): Record<string, number> {
  const letters = Array.from({ length: 0x17f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
  return Object.fromEntries([...letters, ...'–—‘’“”…'].map((letter) => [letter, ems * 500]))
}

function withBrand(patch: Parameters<typeof editBrand>[1]): Doc {
  return apply(doc, editBrand(doc, patch))
}

describe('colours', () => {
  test('the main colour is read on paper, and is hers where it can be', () => {
    fc.assert(
      fc.property(anyColour(), (main) => {
        const shown = brandLook(withBrand({ main }), USUAL_CHOICE).main
        expect(contrast(shown, PALETTE.paper)).toBeGreaterThanOrEqual(4.5)
        if (contrast(main, PALETTE.paper) >= 4.5) expect(shown).toBe(main)
        else expect(contrast(shown, PALETTE.paper)).toBeLessThan(5.5)
      }),
    )
  })

  test('darkening is never lightening, and what is dark enough stays', () => {
    fc.assert(
      fc.property(anyColour(), (colour) => {
        const dark = readable(colour)
        for (const at of [1, 3, 5]) expect(part(dark, at)).toBeLessThanOrEqual(part(colour, at))
        expect(readable(dark)).toBe(dark)
      }),
    )
  })

  test('an accent nobody would see on the paper gives way to ours', () => {
    expect(brandLook(withBrand({ accent: '#fffdf0' }), USUAL_CHOICE).accent).toBe(PALETTE.sun)
    expect(brandLook(withBrand({ accent: '#f2b705' }), USUAL_CHOICE).accent).toBe('#f2b705')
  })

  test('a deck without the brand is ours', () => {
    const look = brandLook(withBrand({ main: '#0b5d7a', accent: '#aa0000' }), {
      ...USUAL_CHOICE,
      brand: false,
    })
    expect(look).toEqual({ main: PALETTE.ink2, accent: PALETTE.sun, logo: null })
  })
})

describe('typefaces', () => {
  const faces = typefacesOf(branded, USUAL_CHOICE)
  const family = { title: brandFamily(title.font.asset), text: brandFamily(text.font.asset) }

  test('stand for ours, upright and as heavy as their file', () => {
    withTypefaces(faces, () => {
      expect(inTypefaces(PAGE_TITLE).font).toEqual({
        family: family.title,
        size: 26,
        weight: 400,
        italic: false,
      })
      expect(inTypefaces(QUOTES[0] ?? PAGE_TITLE).font).toMatchObject({ family: family.title, italic: false })
      expect(inTypefaces(BODIES[0] ?? PAGE_TITLE).font).toMatchObject({ family: family.text, size: 16 })
      expect(inTypefaces(METAS[0] ?? PAGE_TITLE).font.family).toBe(family.text)
    })
    expect(inTypefaces(PAGE_TITLE)).toBe(PAGE_TITLE)
  })

  test('a bold one stands for what stands out', () => {
    registerFace(brandFamily(bold.font.asset), bold.metrics)
    const three = typefacesOf(withBrand({ textFont: text.font, textBold: bold.font }), USUAL_CHOICE)
    withTypefaces(three, () => {
      expect(inTypefaces(METAS[0] ?? PAGE_TITLE).font).toMatchObject({
        family: brandFamily(bold.font.asset),
        weight: 600,
      })
      expect(inTypefaces(PAGE_TITLE)).toBe(PAGE_TITLE)
    })
  })

  test('a style that is in them already and made heavier or lighter is in the right one again', () => {
    registerFace(brandFamily(bold.font.asset), bold.metrics)
    const three = typefacesOf(
      withBrand({ titleFont: title.font, textFont: text.font, textBold: bold.font }),
      USUAL_CHOICE,
    )
    withTypefaces(three, () => {
      const weighed = (style: Style, weight: 400 | 600) => {
        return inTypefaces({ ...inTypefaces(style), font: { ...inTypefaces(style).font, weight } }).font
      }
      expect(weighed(BODIES[0] ?? PAGE_TITLE, 600)).toMatchObject({ family: three.bold?.family, weight: 600 })
      expect(weighed(METAS[0] ?? PAGE_TITLE, 400)).toMatchObject({ family: three.text?.family, weight: 400 })
      expect(weighed(PAGE_TITLE, 600)).toMatchObject({ family: three.title?.family, weight: 400 })
    })
    withTypefaces(faces, () => {
      const heavier = inTypefaces({
        ...BODIES[0],
        font: { ...faces.text, size: 16, weight: 600, italic: false },
      } as Style)
      expect(heavier.font).toMatchObject({ family: family.text, weight: 400 })
    })
  })

  test('one that is missing leaves ours in place', () => {
    const missing = { asset: 'f'.repeat(64), family: 'Gone', style: 'Regular' }
    expect(typefacesOf(withBrand({ titleFont: missing }), USUAL_CHOICE)).toEqual({
      title: null,
      text: null,
      bold: null,
    })
  })

  test('every line of a text is as wide as its measure allows in the font it is shown in', () => {
    withTypefaces(faces, () => {
      const setting = set(
        'Where the river meets the sea, people wait for the first boat of the day',
        PAGE_TITLE,
        300,
      )
      expect(setting.style.font.family).toBe(family.title)
      expect(setting.lines.length).toBeGreaterThan(2)
      for (const line of setting.lines) expect(measure(line, setting.style.font)).toBeLessThanOrEqual(300)
      expect(set(setting.lines.join(' '), setting.style, 300).lines).toEqual(setting.lines)
    })
  })

  test('a title still shrinks step by step, to spare a last word, in them too', () => {
    withTypefaces(faces, () => {
      const long = 'Where the river meets the sea, people wait'
      const steps = TITLES.map(({ font }) => font.size)
      const { font } = fitted(long, TITLES, 400, 120).style
      expect(steps).toContain(font.size)
      expect(fittedEvenly(long, TITLES, 400, 120).style.font.size).toBeLessThanOrEqual(font.size)
    })
  })

  test('trouble while setting leaves ours in force for the next one', () => {
    expect(() =>
      withTypefaces(faces, () => {
        throw new Error('no page')
      }),
    ).toThrow('no page')
    expect(inTypefaces(PAGE_TITLE)).toBe(PAGE_TITLE)
  })

  test.each([
    ['Regular', 400],
    ['Light Italic', 400],
    ['SemiBold', 600],
    ['Extra Black', 600],
  ])('%s is shown as %i', (style, weight) => {
    expect(fileWeight(style)).toBe(weight)
  })
})

describe('a deck of a board with fonts of its own', () => {
  test('is set in them from the cover to the foot, and taken apart it is the same', () => {
    const pages = deckPages(branded, WIDE)
    const families = familiesIn(pages)
    expect(families).toEqual(new Set([brandFamily(title.font.asset), brandFamily(text.font.asset)]))
    const parts = [...deckParts(branded, WIDE)].flatMap((part) => {
      // Between two steps somebody else sets a text in ours
      expect(set('Arrival', PAGE_TITLE, 300).style.font.family).toBe('Fraunces')
      return part.pages
    })
    expect(parts.toSorted((a, b) => a.number - b.number)).toEqual(pages)
  })

  test('names each file once, for whoever embeds it', () => {
    const twice = withBrand({ titleFont: text.font, textFont: text.font, textBold: bold.font })
    expect(brandFaces(twice, USUAL_CHOICE)).toEqual([
      {
        family: brandFamily(text.font.asset),
        asset: text.font.asset,
        weight: 'all',
        name: 'Wide',
        style: 'Book',
      },
      {
        family: brandFamily(bold.font.asset),
        asset: bold.font.asset,
        weight: 'all',
        name: 'Wide',
        style: 'Bold',
      },
    ])
    expect(brandFaces(twice, { brand: false })).toEqual([])
    expect(brandFaces(doc, USUAL_CHOICE)).toEqual([])
  })
})

function familiesIn(pages: readonly DeckPage[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.block === 'text' ? [b.setting.style.font.family] : [])),
    ),
  )
}

function part(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16)
}
