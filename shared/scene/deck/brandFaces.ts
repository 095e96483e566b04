import type { DeckChoice } from '../../deckChoice'
import type { BrandFont } from '../../model/brand'
import { brandOf, type Doc } from '../../model/doc'
import { brandFamily } from '../fontFamily'
import type { BrandFamily } from '../ink'
import { isRegistered } from '../typefaces'
import { fileWeight } from './fileWeight'

/** A font file of the brand, for whoever loads or embeds it. */
export interface BrandFace {
  readonly family: BrandFamily
  readonly asset: string
  /** A file stands for every weight (CSS `1 1000`), so that no browser thickens it. */
  readonly weight: 'all'
  /** What the file calls itself: the family other programs know it by, and which of its styles it is. */
  readonly name: string
  readonly style: string
}

/** What `set` puts in place of our own families; null: ours stays. */
export interface Typefaces {
  readonly title: Typeface | null
  readonly text: Typeface | null
  readonly bold: Typeface | null
}

/** `weight` is the file's own, so that other programs find it again by name and weight. */
export interface Typeface {
  readonly family: BrandFamily
  readonly weight: 400 | 600
}

/** Every font file of the board's brand, each once; none if the choice leaves the brand out. */
export function brandFaces(doc: Doc, choice: Pick<DeckChoice, 'brand'>): readonly BrandFace[] {
  const faces = fontsOf(doc, choice).map(faceOf)
  return faces.filter(({ asset }, i) => faces.findIndex((other) => other.asset === asset) === i)
}

/** The brand's families as far as their metrics are registered: a missing or damaged font leaves ours in place. */
export function typefacesOf(doc: Doc, choice: Pick<DeckChoice, 'brand'>): Typefaces {
  const brand = choice.brand ? brandOf(doc) : null
  const text = typefaceOf(brand?.textFont)
  return { title: typefaceOf(brand?.titleFont), text, bold: typefaceOf(brand?.textBold) ?? text }
}

function typefaceOf(font: BrandFont | null | undefined): Typeface | null {
  if (!font) return null
  const family = brandFamily(font.asset)
  return isRegistered(family) ? { family, weight: fileWeight(font.style) } : null
}

function fontsOf(doc: Doc, choice: Pick<DeckChoice, 'brand'>): readonly BrandFont[] {
  const brand = choice.brand ? brandOf(doc) : null
  return [brand?.titleFont, brand?.textFont, brand?.textBold].filter((font) => font != null)
}

function faceOf({ asset, family, style }: BrandFont): BrandFace {
  return { family: brandFamily(asset), asset, weight: 'all', name: family, style }
}
