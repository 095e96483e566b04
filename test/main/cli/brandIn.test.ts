import { describe, expect, test } from 'vitest'
import { brandIn } from '../../../main/cli/brandIn'
import { packBoard } from '../../../main/package/write'
import { editBrand } from '../../../shared/edit/brand'
import { AppError } from '../../../shared/errors'
import { apply } from '../../../shared/model/change'
import { brandOf } from '../../../shared/model/doc'
import { ASSETS, FONTS } from '../../arbitraries/brand'
import { fontFile } from '../../arbitraries/fontFile'
import { PICTURES } from '../../arbitraries/pictures'
import { template as templateDoc } from '../../shared/scene/deckBoards'
import { toPack, troubleOf } from '../package/sample'
import { pngOf } from '../pictures/made'
import { cliFolder } from './harness'

describe('a brand described in a file', () => {
  test('is its colours, and the logo and fonts that lie beside it', () => {
    const { dir, put } = cliFolder()
    dir('art')
    put('art/logo.png', pngOf(40, 10))
    put('art/box.ttf', fontFile())
    const file = put('brand.json', { logo: 'art/logo.png', main: '#0B5D7A', titleFont: 'art/box.ttf' })
    const found = brandIn(file)
    expect(found?.brand).toEqual({
      logo: { asset: found?.assets[0]?.hash, pixelW: 40, pixelH: 10, name: '' },
      main: '#0b5d7a',
      accent: null,
      titleFont: { asset: found?.assets[1]?.hash, family: 'Box', style: 'Regular' },
      textFont: null,
      textBold: null,
    })
    expect(found?.assets.map(({ kind }) => kind)).toEqual(['image/png', 'font/ttf'])
  })

  test.each<[string, unknown, unknown]>([
    [
      'a colour that is none',
      { main: 'teal' },
      { code: 'E_RECORD', problems: [{ record: 'brand.json', field: 'main' }] },
    ],
    [
      'a word we do not know',
      { colour: '#000000' },
      { code: 'E_RECORD', problems: [{ record: 'brand.json', field: 'colour' }] },
    ],
    ['no JSON', '{', { code: 'E_JSON', place: expect.stringContaining('brand.json') }],
    ['a font that is not there', { titleFont: 'gone.ttf' }, { code: 'E_GONE', name: 'gone.ttf' }],
    ['a font that is none', { textFont: 'brand.json' }, { code: 'E_FONT', name: 'brand.json' }],
    [
      'a logo that is none',
      { logo: 'brand.json' },
      { code: 'E_IMAGE', reason: 'unknown-kind', index: 1, count: 1 },
    ],
    [
      'a font that may not be embedded',
      { textBold: 'closed.ttf' },
      { code: 'E_FONT_LICENCE', family: 'Box' },
    ],
  ])('%s is refused', (_, content, trouble) => {
    const { put } = cliFolder()
    put('closed.ttf', fontFile({ fsType: 2 }))
    const file = put('brand.json', content)
    expect(troubleOf(() => brandIn(file))).toEqual(trouble)
  })
})

test("a board's brand is taken with what it needs and nothing else", () => {
  const { put } = cliFolder()
  const doc = templateDoc('sports')
  const font = { asset: FONTS[0]?.hash ?? '', family: 'Box', style: 'Regular' }
  const picture = PICTURES[0]
  if (!picture) return expect.unreachable()
  const logo = { asset: picture.hash, pixelW: picture.width, pixelH: picture.height, name: 'Club' }
  const branded = apply(doc, editBrand(doc, { main: '#0b5d7a', textFont: font, logo }))
  const path = put(
    'club.cxboard',
    packBoard(toPack({ records: [...branded.values()], assets: ASSETS })).bytes,
  )
  const found = brandIn(path)
  expect(found?.brand).toMatchObject({ main: '#0b5d7a', textFont: font, logo })
  expect(new Set(found?.assets.map(({ hash }) => hash))).toEqual(new Set([font.asset, logo.asset]))
  const other = templateDoc('park')
  expect(brandOf(apply(other, editBrand(other, found?.brand ?? {})))).toMatchObject({ main: '#0b5d7a' })
})

test('no brand is asked for by its word', () => {
  expect(brandIn('none')).toBeNull()
})

test('a board without a brand, and a file of another kind, are wrong words', () => {
  const { put } = cliFolder()
  const path = put('bare.cxboard', packBoard(toPack({ records: [...templateDoc('sports').values()] })).bytes)
  expect(troubleOf(() => brandIn(path))).toMatchObject({
    code: 'usage',
    detail: expect.stringContaining('has no brand'),
  })
  expect(() => brandIn('brand.docx')).toThrow(AppError)
})
