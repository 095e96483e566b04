import { snapshotWords } from '../../../shared/words/history'

/** A moment (ISO 8601) as the clock of this machine showed it: 14:03; '' where it is none. */
export function timeOf(moment: string): string {
  const date = dateOf(moment)
  return date ? TIME.format(date) : ''
}

/** Its day, in a heading: today, yesterday, else the date. */
export function dayHeading(moment: string, now = new Date()): string {
  const date = dateOf(moment)
  if (!date) return snapshotWords.someDay
  const days = Math.round((midnight(now) - midnight(date)) / DAY)
  if (days === 0) return snapshotWords.today
  if (days === 1) return snapshotWords.yesterday
  return (date.getFullYear() === now.getFullYear() ? DATE : DATE_AND_YEAR).format(date)
}

/** Day and time in one line. */
export function momentSaid(moment: string): string {
  const time = timeOf(moment)
  return time === '' ? dayHeading(moment) : `${dayHeading(moment)}, ${time}`
}

/** The same within a sentence. */
export function momentInside(moment: string): string {
  const said = momentSaid(moment)
  for (const day of [snapshotWords.today, snapshotWords.yesterday]) {
    if (said.startsWith(day)) return day.toLocaleLowerCase(LOCALE) + said.slice(day.length)
  }
  return said
}

/** 12.4 MB; what is smaller than one, in KB. */
export function bytesSaid(bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return `${WHOLE.format(bytes === 0 ? 0 : Math.max(1, kilobytes))} KB`
  const megabytes = kilobytes / 1024
  return `${(megabytes < 100 ? TENTHS : WHOLE).format(megabytes)} MB`
}

function dateOf(moment: string): Date | null {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? null : date
}

/** As a day of its own calendar: a day with a change of clocks is as long as any. */
function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
}

const DAY = 24 * 60 * 60_000
const LOCALE = navigator.language
const TIME = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' })
const DATE = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', day: 'numeric', month: 'long' })
const DATE_AND_YEAR = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' })
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const TENTHS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
