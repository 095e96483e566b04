import fc from 'fast-check'
import { sha256 } from '../../main/package/hash'
import type { Brand, BrandFont } from '../../shared/model/brand'
import { fontFile } from './fontFile'
import { PICTURES } from './pictures'
import { anyExtra, anyId, anyOrder, anyText } from './values'

/** The fonts that brands made by chance carry. */
export const FONTS = [
  fontFile({ family: 'Box', style: 'Regular' }),
  fontFile({ family: 'Box', style: 'Bold' }),
].map((bytes) => ({ hash: sha256(bytes), kind: 'font/ttf', width: 0, height: 0, bytes }) as const)

/** Everything boards made by chance point to. */
export const ASSETS = [...PICTURES, ...FONTS]

/** `bare`: without logo and fonts, so that it needs no files. */
export function anyBrand(files: 'with-files' | 'bare'): fc.Arbitrary<Brand> {
  const some = <T>(value: fc.Arbitrary<T>) => (files === 'bare' ? fc.constant(null) : fc.option(value))
  return fc.record({
    id: anyId('brand'),
    kind: fc.constant('brand'),
    parent: anyId('board'),
    order: anyOrder(),
    extra: anyExtra(),
    logo: some(
      fc.record({ file: fc.constantFrom(...PICTURES), name: anyText() }).map(({ file, name }) => {
        return { asset: file.hash, pixelW: file.width, pixelH: file.height, name }
      }),
    ),
    main: fc.option(anyColour()),
    accent: fc.option(anyColour()),
    titleFont: some(anyFont()),
    textFont: some(anyFont()),
    textBold: some(anyFont()),
  })
}

export function anyColour(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)
}

function anyFont(): fc.Arbitrary<BrandFont> {
  return fc.record({
    asset: fc.constantFrom(...FONTS.map(({ hash }) => hash)),
    family: anyText(),
    style: anyText(),
  })
}
