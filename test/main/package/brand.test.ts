import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { assetsInJson, withAssets } from '../../../main/package/jsonAssets'
import { readPackage } from '../../../main/package/read'
import { type PackableAsset, packBoard } from '../../../main/package/write'
import { editBrand } from '../../../shared/edit/brand'
import { SCHEMA } from '../../../shared/exchange/boardFile'
import { canonical } from '../../../shared/exchange/canonical'
import { LIMITS } from '../../../shared/limits'
import type { BrandFont } from '../../../shared/model/brand'
import { apply } from '../../../shared/model/change'
import { brandOf, docOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { FONTS } from '../../arbitraries/brand'
import { fontFile } from '../../arbitraries/fontFile'
import { PICTURES } from '../../arbitraries/pictures'
import {
  type Contents,
  contentsOf,
  entriesOf,
  manifestOf,
  sampleRecords,
  toPack,
  troubleOf,
  zipByHand,
} from './sample'

const board = docOf(sampleRecords)
const [regular, bold] = FONTS
const [logo] = PICTURES
if (!regular || !bold || !logo) throw new Error('two fonts and a picture')

function called(asset: string): BrandFont {
  return { asset, family: 'Harbour', style: 'Regular' }
}

function withBrand(patch: Parameters<typeof editBrand>[1]): readonly Rec[] {
  return [...apply(board, editBrand(board, patch)).values()]
}

function packed(patch: Parameters<typeof editBrand>[1], assets: readonly PackableAsset[]): Uint8Array {
  return packBoard(toPack({ records: withBrand(patch), assets })).bytes
}

describe('a board with fonts', () => {
  const whole = packed(
    {
      titleFont: called(bold.hash),
      textFont: called(regular.hash),
      logo: { asset: logo.hash, pixelW: logo.width, pixelH: logo.height, name: '' },
    },
    [logo, regular, bold],
  )

  test('travels with them, and asks for a reader that has a word for them', () => {
    const found = readPackage(whole)
    expect(found.manifest.requires).toEqual(['fonts of its own'])
    expect(
      found.assets
        .filter(({ kind }) => kind === 'font/ttf')
        .map((one) => sha256(one.bytes()))
        .sort(),
    ).toEqual([regular.hash, bold.hash].sort())
    expect(brandOf(docOf(found.records))?.titleFont).toEqual(called(bold.hash))
    expect(found.newerMinor).toBe(false)
  })

  test('is the same file each time, and one without them asks for nothing', () => {
    expect(packed({ textFont: called(regular.hash) }, [regular])).toEqual(
      packed({ textFont: called(regular.hash) }, [bold, regular]),
    )
    expect(readPackage(packed({ main: '#0b5d7a' }, [regular])).manifest.requires).toEqual([])
  })

  test('fonts the board does not use stay behind', () => {
    expect(readPackage(packed({ textFont: called(regular.hash) }, [regular, bold])).assets).toHaveLength(1)
  })

  test('carries them through JSON without a size', () => {
    const json = withAssets({}, [logo, regular])
    expect(JSON.stringify(json)).not.toContain('"width":0')
    expect(assetsInJson(json).map(({ hash, width }) => [hash, width])).toEqual([
      [logo.hash, logo.width],
      [regular.hash, 0],
    ])
  })
})

describe('a board whose brand is not there', () => {
  test.each<[string, Parameters<typeof editBrand>[1], readonly PackableAsset[]]>([
    ['without its font', { textFont: called(regular.hash) }, []],
    ['without its logo', { logo: { asset: logo.hash, pixelW: 1, pixelH: 1, name: '' } }, []],
    ['with a picture for a font', { textFont: called(logo.hash) }, [logo]],
    ['with a font for a logo', { logo: { asset: regular.hash, pixelW: 1, pixelH: 1, name: '' } }, [regular]],
  ])('%s cannot be sent', (_, patch, assets) => {
    expect(troubleOf(() => packed(patch, assets)).code).toBe('E_REF')
  })

  test('a font that is damaged, or is another kind than it says, is named', () => {
    const noise = Buffer.from('Chapter one')
    const broken = { ...regular, hash: sha256(noise), bytes: noise }
    const lying = { ...regular, kind: 'font/otf' as const }
    for (const font of [broken, lying]) {
      const trouble = troubleOf(() => packed({ titleFont: called(font.hash) }, [font]))
      expect(trouble).toEqual({ code: 'E_FONT', name: 'Harbour' })
    }
  })

  test('a font that may not be embedded is not sent', () => {
    const bytes = fontFile({ fsType: 2 })
    const closed = { ...regular, hash: sha256(bytes), bytes }
    expect(troubleOf(() => packed({ textFont: called(closed.hash) }, [closed]))).toEqual({
      code: 'E_FONT_LICENCE',
      family: 'Box',
    })
  })
})

describe('a file made by hand', () => {
  const fontEntry = (bytes: Uint8Array) => ({ name: `assets/${sha256(bytes)}`, bytes })
  const boardWith = (hash: string, times = 1) => {
    const [first, ...others] = withBrand({ textFont: called(hash) })
    const brand = others.find(({ kind }) => kind === 'brand')
    const more = Array.from({ length: times - 1 }, (_, i) => ({
      ...brand,
      id: `bnd_${String(i).padStart(26, '0')}`,
    }))
    const records = [...others, ...(more as Rec[])].sort((a, b) => (a.id < b.id ? -1 : 1))
    return JSON.parse(canonical({ schema: SCHEMA, board: first, records }))
  }
  /** As `manifestOf` lists it, but for what it says of the font. */
  function listed(content: unknown, bytes: Uint8Array, said: object, changes: object): Partial<Contents> {
    const more = [fontEntry(bytes)]
    const manifest = manifestOf(content, more, changes) as { files: { name: string; kind?: string }[] }
    const files = manifest.files.map((file) => {
      if (!file.name.startsWith('assets/')) return file
      const { kind: _kind, width: _width, height: _height, ...rest } = file as Record<string, unknown>
      return { ...rest, ...said }
    })
    return { board: content, more, manifest: { ...manifest, files } }
  }
  const REQUIRES = { requires: ['fonts of its own'] }
  const read = (contents: Partial<Contents>) => readPackage(zipByHand(entriesOf(contentsOf(contents))))

  test('is read when all is as it has to be', () => {
    const content = boardWith(regular.hash)
    const { assets } = read(listed(content, regular.bytes, { kind: 'font/ttf' }, REQUIRES))
    expect(assets.map(({ kind, width }) => [kind, width])).toEqual([['font/ttf', 0]])
  })

  test.each<[string, object, object]>([
    ['does not say that it holds fonts', { kind: 'font/ttf' }, {}],
    ['gives a font a size', { kind: 'font/ttf', width: 1, height: 1 }, REQUIRES],
    ['calls a font by a kind nobody knows', { kind: 'font/collection' }, REQUIRES],
  ])('that %s has a wrong table of contents', (_, said, changes) => {
    const content = boardWith(regular.hash)
    expect(troubleOf(() => read(listed(content, regular.bytes, said, changes))).code).toBe('E_MANIFEST')
  })

  test('whose font is another kind, or none, names the font', () => {
    const content = boardWith(regular.hash)
    const trouble = troubleOf(() => read(listed(content, regular.bytes, { kind: 'font/woff2' }, REQUIRES)))
    expect(trouble).toEqual({ code: 'E_FONT', name: 'Harbour' })
    const noise = fontFile({ tables: { cmap: null } })
    expect(
      troubleOf(() => read(listed(boardWith(sha256(noise)), noise, { kind: 'font/ttf' }, REQUIRES))),
    ).toEqual({ code: 'E_FONT', name: 'Harbour' })
  })

  test('with two brands opens, and the first of them counts', () => {
    const content = boardWith(regular.hash, 2)
    const { records } = read(listed(content, regular.bytes, { kind: 'font/ttf' }, REQUIRES))
    expect(records.filter(({ kind }) => kind === 'brand')).toHaveLength(2)
    expect(brandOf(docOf(records))?.textFont?.asset).toBe(regular.hash)
  })

  test('with more fonts than a brand can have is refused', () => {
    const fonts = Array.from({ length: LIMITS.fonts + 1 }, (_, i) => {
      const bytes = fontFile({ family: `Box ${i}` })
      return { ...regular, hash: sha256(bytes), bytes }
    })
    const brands = fonts.map(({ hash }, i) => {
      const [, ...others] = withBrand({ textFont: called(hash) })
      const brand = others.find(({ kind }) => kind === 'brand')
      return { ...brand, id: `bnd_${String(i).padStart(26, '0')}` } as Rec
    })
    const records = [...sampleRecords.filter(({ kind }) => kind !== 'brand'), ...brands]
    expect(troubleOf(() => packBoard(toPack({ records, assets: fonts })))).toEqual({
      code: 'E_TOO_MANY',
      what: 'fonts',
      count: 7,
      limit: 6,
    })
  })
})
