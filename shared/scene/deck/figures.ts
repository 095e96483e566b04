import { round2 } from '../../method/alignment'
import { bandOf } from '../../method/band'
import { bandLabel } from '../../method/catalog'
import { type FrameAlignment, type GroupAlignment, settled } from '../../method/formulas'
import { deckWords } from '../../words/deck'

/** Numbers and dates as the reader writes them. */
export interface Figures {
  /** For large figures: no decimals, half away from zero. */
  whole(value: number): string
  /** For tables: two decimals, as the method rounds. */
  exact(value: number): string
  /** Levels 1–5: decimals only where a mean has them. */
  level(value: number): string
  /** A feeling's valence with its sign, −3…+3. */
  signed(value: number): string
  /** The day of an ISO date, in words. */
  day(iso: string): string
}

/** An unknown locale counts as English: a number in the wrong form is better than no deck. */
export function figuresIn(locale: string): Figures {
  const known = usable(locale)
  const format = (least: number, most: number) =>
    new Intl.NumberFormat(known, { minimumFractionDigits: least, maximumFractionDigits: most })
  const whole = format(0, 0)
  const exact = format(2, 2)
  const level = format(0, 2)
  const signed = new Intl.NumberFormat(known, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    whole: (value) => whole.format(settled(value)),
    exact: (value) => exact.format(round2(value)),
    level: (value) => level.format(round2(value)),
    signed: (value) => signed.format(value).replace('-', '−'),
    day: (iso) => dayIn(day, iso),
  }
}

/** The locale if this platform has it, else `en`. */
export function usable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** `56 · partial, 4 of 6 · between 38 and 71`; never a bare number, never a zero for what is missing. */
export function frameWords(reading: FrameAlignment, figures: Figures, caveats: readonly string[]): string {
  const { scored, applicable } = reading
  return wordsOf(reading, figures, caveats, {
    counted: deckWords.ofSix(scored, applicable),
    missing: deckWords.ofSixScored(scored, applicable),
  })
}

/** `38 · partial, 97 % complete · between 36 and 41`. */
export function groupWords(reading: GroupAlignment, figures: Figures, caveats: readonly string[]): string {
  const share = deckWords.shareScored(completenessWords(reading, figures))
  const all = deckWords.countedFrames(reading.framesCounted, reading.frames)
  return wordsOf(reading, figures, caveats, {
    counted: reading.state === 'complete' ? all : share,
    missing: share,
  })
}

/** What a reading is, without its number: `partial, 4 of 6, draft`. */
export function stateWords(reading: FrameAlignment | GroupAlignment, caveats: readonly string[]): string {
  const state = deckWords.states[reading.state]
  const counted =
    'scored' in reading
      ? deckWords.ofSix(reading.scored, reading.applicable)
      : deckWords.countedFrames(reading.framesCounted, reading.frames)
  const told = reading.state === 'partial' || reading.state === 'complete' || reading.state === 'insufficient'
  const parts = told ? [state, counted] : [state]
  return [...parts, ...caveats].join(', ')
}

export function bandWords(alignment: number | null): string | null {
  const band = bandOf(alignment)
  return band === null ? null : bandLabel(band)
}

export function rangeWords(reading: FrameAlignment | GroupAlignment, figures: Figures): string {
  if (reading.low === null || reading.high === null || reading.state === 'unscored') return deckWords.none
  return deckWords.rangeOf(figures.exact(reading.low), figures.exact(reading.high))
}

/** Only what is whole is called 100 %, and only nothing 0 %. */
export function completenessWords(reading: FrameAlignment | GroupAlignment, figures: Figures): string {
  const { completeness, state } = reading
  if (completeness === null) return deckWords.none
  const percent = 100 * completeness
  if (state === 'complete' || percent === 0) return deckWords.percent(figures.whole(percent))
  return deckWords.percent(figures.whole(Math.min(99, Math.max(1, Math.round(percent)))))
}

export function alignmentWords(alignment: number | null, figures: Figures): string {
  return alignment === null ? deckWords.none : figures.exact(alignment)
}

function wordsOf(
  reading: FrameAlignment | GroupAlignment,
  figures: Figures,
  caveats: readonly string[],
  told: { readonly counted: string; readonly missing: string },
): string {
  const { state, alignment, low, high } = reading
  const isOpen = low !== null && high !== null
  const range = isOpen ? [deckWords.between(figures.whole(low), figures.whole(high))] : []
  const first = alignment === null ? [] : [figures.whole(alignment)]
  switch (state) {
    case 'complete':
      return [...first, `${deckWords.states.complete}, ${told.counted}`, ...caveats].join(' · ')
    case 'partial':
      return [...first, `${deckWords.states.partial}, ${told.counted}`, ...range, ...caveats].join(' · ')
    case 'insufficient':
      return [told.missing, ...range, ...caveats].join(' · ')
    case 'unscored':
    case 'empty':
    case 'not-applicable':
      return deckWords.states[state]
  }
}

function dayIn(format: Intl.DateTimeFormat, iso: string): string {
  const [year = Number.NaN, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  const time = Date.UTC(year, month - 1, day)
  return Number.isNaN(time) ? '' : format.format(time)
}
