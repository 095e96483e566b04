import { describe, expect, test } from 'vitest'
import { colourXml, latinXml, lookOf } from '../../../../main/export/slides/look'
import { themeXml } from '../../../../main/export/slides/theme'
import { Brand } from '../../../../shared/model/brand'
import { boardOf, docOf } from '../../../../shared/model/doc'
import { template, WIDE } from '../../../shared/scene/deckBoards'

const plain = template('sports')
const font = { family: 'Acme Sans', style: 'Regular' }
const brand = Brand.parse({
  id: `bnd_${'0'.repeat(26)}`,
  kind: 'brand',
  parent: boardOf(plain).id,
  order: 'a0',
  extra: {},
  logo: null,
  main: '#123456',
  accent: '#654321',
  titleFont: { asset: 'a'.repeat(64), family: 'Acme Serif', style: 'Bold' },
  textFont: { asset: 'b'.repeat(64), ...font },
  textBold: { asset: 'c'.repeat(64), family: 'Acme Sans', style: 'Bold' },
})
const branded = docOf([...plain.values(), brand])
const withBrand = { ...WIDE, choice: { ...WIDE.choice, brand: true } }

describe('the look of slides', () => {
  test('a colour of the theme is named, so that another theme changes it; any other is itself', () => {
    const look = lookOf(plain, WIDE)
    expect(colourXml(look, '#23706b')).toBe('<a:schemeClr val="accent1"/>')
    expect(colourXml(look, '#fffdf9', 0.5)).toBe(
      '<a:schemeClr val="bg1"><a:alpha val="50000"/></a:schemeClr>',
    )
    expect(colourXml(look, '#010203')).toBe('<a:srgbClr val="010203"/>')
  })

  test('a brand’s typefaces are the theme’s, by the names they are installed under', () => {
    const look = lookOf(branded, withBrand)
    expect([look.titleFont, look.textFont]).toEqual(['Acme Serif', 'Acme Sans'])
    expect(latinXml(look, { family: `brand-${'a'.repeat(16)}` })).toBe('<a:latin typeface="+mj-lt"/>')
    expect(latinXml(look, { family: `brand-${'c'.repeat(16)}` })).toBe('<a:latin typeface="+mn-lt"/>')
    expect(latinXml(look, { family: 'Fraunces' })).toBe('<a:latin typeface="Fraunces"/>')
  })

  test('a brand’s colours are in the theme', () => {
    expect([...lookOf(branded, withBrand).colours.values()]).toEqual(
      expect.arrayContaining(['#123456', '#654321']),
    )
  })

  test('a deck without its brand is ours', () => {
    const look = lookOf(branded, { ...WIDE, choice: { ...WIDE.choice, brand: false } })
    expect([look.titleFont, look.textFont]).toEqual(['Fraunces', 'Inter'])
  })

  test('a typeface’s name is no markup in the theme', () => {
    const look = { ...lookOf(plain, WIDE), titleFont: 'A & "B"' }
    const part = '<a:majorFont><a:latin typeface="x"/></a:majorFont>'
    expect(themeXml(part, look)).toContain('typeface="A &amp; &quot;B&quot;"')
  })
})
