import { round2 } from '../alignment'

/** Numbers as the reader's language writes them, rounded as the method rounds: half away from zero. */
export interface Numbers {
  /** Two decimals: points, levels, shares. */
  exact(value: number): string
  /** Two decimals with its sign. */
  signed(value: number): string
  /** At most two decimals: sums, weights, levels. */
  short(value: number): string
  /** At most two decimals with its sign. */
  shortSigned(value: number): string
  /** 0–100 as a percentage with two decimals. */
  percent(value: number): string
  /** The day of an ISO moment. */
  day(iso: string): string
}

/** `locale` is a BCP 47 tag; an unknown one counts as English. Kept by locale: making one takes long. */
export function numbersIn(locale: string): Numbers {
  const found = known.get(locale)
  if (found) return found
  const made = madeNumbers(usable(locale))
  known.set(locale, made)
  return made
}

const known = new Map<string, Numbers>()

function madeNumbers(locale: string): Numbers {
  const exact = format(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const short = format(locale, { maximumFractionDigits: 2 })
  const tiny = format(locale, { maximumSignificantDigits: 3 })
  const scientific = format(locale, { notation: 'scientific', maximumSignificantDigits: 3 })
  const signed = format(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const shortSigned = format(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return {
    exact: (value) => exact(round2(value)),
    signed: (value) => signed(round2(value)),
    short: (value) => {
      const size = Math.abs(value)
      if (size !== 0 && size < 1e-6) return scientific(value)
      return size !== 0 && size < 0.01 ? tiny(value) : short(round2(value))
    },
    shortSigned: (value) => shortSigned(round2(value)),
    percent: (value) => `${exact(round2(value))} %`,
    day: (iso) => day.format(new Date(iso)),
  }
}

/** With the real minus, which is as wide as the plus. */
function format(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const made = new Intl.NumberFormat(locale, options)
  return (value) => made.format(value).replace('-', '−')
}

function usable(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en'
  } catch {
    return 'en'
  }
}
