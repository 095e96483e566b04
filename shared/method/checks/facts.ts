import type { Feeling } from '../../model/record'
import { round2 } from '../alignment'

/** Blank: nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** A worked-out number as the messages write it: two decimals at most and one at least, 50.0, 33.33. */
export function worked(value: number): string {
  const shown = round2(value)
  return Number.isInteger(shown) ? shown.toFixed(1) : String(shown)
}

/** A share of a whole in percent, as the messages write it. */
export function percent(part: number, whole: number): string {
  return worked((100 * part) / whole)
}

/** By its word, else by its valence. */
export function feelingName({ emotion, valence }: Feeling): string {
  return emotion ?? String(valence ?? '')
}
