import type { DeckChoice } from '../../deckChoice'
import type { BrandLogo } from '../../model/brand'
import { brandOf, type Doc } from '../../model/doc'
import { contrast, mixed } from '../colour'
import type { Colour } from '../ink'
import { PALETTE } from '../palette'

/** The brand as the pages need it: every colour resolved and fit to be read on paper. */
export interface BrandLook {
  /** Eyebrows and rules: words may stand in it, 4.5 to 1 on the paper. */
  readonly main: Colour
  /** Bars and grounds; no words stand in it. */
  readonly accent: Colour
  /** null: none, or the choice leaves the brand out. */
  readonly logo: BrandLogo | null
}

export function brandLook(doc: Doc, choice: DeckChoice): BrandLook {
  const brand = choice.brand ? brandOf(doc) : null
  return {
    main: brand?.main ? readable(brand.main) : PALETTE.ink2,
    accent: brand?.accent && isVisible(brand.accent) ? brand.accent : PALETTE.sun,
    logo: brand?.logo ?? null,
  }
}

/** The colour, darkened in small steps until words in it can be read on the paper: 4.5 to 1. Never lightened. */
export function readable(colour: Colour): Colour {
  for (let step = 0; step < STEPS; step += 1) {
    const darker = mixed(colour, BLACK, step / STEPS)
    if (contrast(darker, PALETTE.paper) >= FOR_WORDS) return darker
  }
  return BLACK
}

/** Whether a ground or a bar of this colour can be told from the paper. */
export function isVisible(colour: Colour): boolean {
  return contrast(colour, PALETTE.paper) >= FOR_GROUNDS
}

const BLACK = '#000000'
const STEPS = 50
const FOR_WORDS = 4.5
const FOR_GROUNDS = 1.3
