import type { Doc } from '../../model/doc'
import type { Figures } from './figures'
import type { Sheet } from './paper'

/** What every page is made from. */
export interface Setup {
  readonly doc: Doc
  readonly sheet: Sheet
  readonly figures: Figures
  /** The day of the deck, ISO; only its first ten characters count. */
  readonly date: string
}

/** The measure between the margins. */
export function measureOf(sheet: Sheet): number {
  return sheet.w - 2 * sheet.margin
}

/** Where a page's content begins and ends; the foot stands below. */
export function topOf(sheet: Sheet): number {
  return sheet.margin - 10
}

export function bottomOf(sheet: Sheet): number {
  return sheet.h - sheet.margin + 2
}
