import type { Colour, GroupInk } from '../ink'
import { LEVEL_COLOURS, PALETTE } from '../palette'

/** One picture of numbers, and the same numbers as text for those who cannot see it or want to check it. */
export interface Chart {
  readonly ink: GroupInk
  /** Units of the ink, one CSS pixel each at 100 %; `h` may be more than asked for where rows need it. */
  readonly w: number
  readonly h: number
  /** Says what is shown; it is not part of the ink. */
  readonly title: string
  readonly table: ChartTable
}

/** Every number of a chart, and in words what is missing. The first column names the row. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface ChartSize {
  readonly w: number
  readonly h: number
}

/** The colours of a chart on one ground. Text reads on `ground` and `band` with 4.5:1, marks with 3:1. */
export interface Tones {
  readonly ground: Colour
  /** A quiet second ground that sets areas apart. */
  readonly band: Colour
  readonly ink: Colour
  readonly ink2: Colour
  /** Lines that carry no meaning of their own. */
  readonly line: Colour
  /** Lines that do. */
  readonly rule: Colour
  readonly what: Colour
  readonly whatTint: Colour
  readonly who: Colour
  readonly whoTint: Colour
  readonly how: Colour
  readonly howTint: Colour
  /** Says: look here first. */
  readonly sun: Colour
  readonly onSun: Colour
  readonly alarm: Colour
  readonly alarmTint: Colour
  /** Of the five levels, index 0 for level 1. */
  readonly levels: readonly Colour[]
}

/** For paper: light screens, decks, print. */
export const PAPER_TONES: Tones = {
  ground: PALETTE.paper,
  band: '#f8f4ed',
  ink: PALETTE.ink,
  ink2: PALETTE.ink2,
  line: PALETTE.line,
  rule: '#948a7b',
  what: PALETTE.what,
  whatTint: PALETTE.whatTint,
  who: PALETTE.who,
  whoTint: PALETTE.whoTint,
  how: PALETTE.how,
  howTint: PALETTE.howTint,
  sun: PALETTE.sun,
  onSun: PALETTE.ink,
  alarm: '#a83522',
  alarmTint: '#fbecea',
  levels: LEVEL_COLOURS,
}

/** For dark screens: the values of the tokens' dark theme. */
export const NIGHT_TONES: Tones = {
  ground: '#2d2924',
  band: '#332e28',
  ink: '#f2ece2',
  ink2: '#b8ad9d',
  line: '#453e36',
  rule: '#857a6b',
  what: '#6cc0b9',
  whatTint: '#1d2f2d',
  who: '#ea9472',
  whoTint: '#35241c',
  how: '#a3b2e6',
  howTint: '#252a3a',
  sun: '#e3a72f',
  onSun: '#2b2622',
  alarm: '#f0907d',
  alarmTint: '#3a211d',
  levels: ['#d9624a', '#d48a50', '#a3998b', '#55a59d', '#3fa59c'],
}
