export type Paper = '16:9' | 'a4' | 'letter'
export type Orientation = 'landscape' | 'portrait'

/** One page, in CSS pixels (96 to the inch). `margin` is on all four sides; `name` is the page's name in deck.css. */
export interface Sheet {
  readonly name: string
  readonly w: number
  readonly h: number
  readonly margin: number
  readonly orientation: Orientation
}

/** The page of a paper, rounded down to whole pixels so that a page never spills into the next one. */
export function sheetOf(paper: Paper, orientation: Orientation): Sheet {
  const [long, short] = SIDES[paper]
  const wide = orientation === 'landscape'
  const w = pixels(wide ? long : short)
  const h = pixels(wide ? short : long)
  return { name: `${NAMES[paper]}-${orientation}`, w, h, margin: wide ? Math.floor(w / 21) : 48, orientation }
}

/** The paper's sides in inches, for the printer. */
export function deckPageSize(
  paper: Paper,
  orientation: Orientation,
): { readonly widthInches: number; readonly heightInches: number } {
  const [long, short] = SIDES[paper]
  return orientation === 'landscape'
    ? { widthInches: long, heightInches: short }
    : { widthInches: short, heightInches: long }
}

/** Whole pixels at 96 to the inch; a hair is forgiven because 1280 / 96 is not a binary number. */
function pixels(inches: number): number {
  return Math.floor(inches * 96 + 0.001)
}

/** Long and short side in inches. */
const SIDES: Readonly<Record<Paper, readonly [number, number]>> = {
  '16:9': [1280 / 96, 720 / 96],
  a4: [297 / 25.4, 210 / 25.4],
  letter: [11, 8.5],
}
const NAMES: Readonly<Record<Paper, string>> = { '16:9': 'wide', a4: 'a4', letter: 'letter' }
