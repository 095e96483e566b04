import { SWATCHES } from '../../../../shared/scene/swatches'

const NAMES: ReadonlySet<string> = new Set([
  'Ink',
  'Brick',
  'Terracotta',
  'Amber',
  'Sun',
  'Sage',
  'Teal',
  'Indigo',
  'Plum',
])

/** The colours of our palette that can stand for an organisation: no greys, no tints. */
export const BRAND_SWATCHES = SWATCHES.filter(({ name }) => NAMES.has(name))
