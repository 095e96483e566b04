import type { BrandFamily, Font } from './ink'

/** The families asked for, in turn, the same in SVG, canvas and HTML: Fraunces has no Greek or Cyrillic. */
export function fontFamily({ family }: Pick<Font, 'family'>): string {
  if (isBrandFamily(family)) return `${family}, Inter, sans-serif`
  return family === 'Fraunces' ? 'Fraunces, Inter, serif' : 'Inter, sans-serif'
}

export function isBrandFamily(family: Font['family']): family is BrandFamily {
  return family.startsWith('brand-')
}

/** What a font file is called in styles, by the sha256 of its bytes. */
export function brandFamily(asset: string): BrandFamily {
  return `brand-${asset.slice(0, 16)}`
}
