import type { DeckChoice } from '../../deckChoice'
import { isBlind } from '../../method/rounds'
import { type Doc, framesOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { type BrandLook, brandLook } from './brandLook'
import { type Figures, figuresIn } from './figures'
import { type Sheet, sheetOf } from './paper'

export interface DeckOptions {
  readonly choice: DeckChoice
  /** BCP 47, for numbers, and for dates unless the choice says otherwise; an unknown one counts as English. */
  readonly locale: string
  /** ISO; its first ten characters are the day on the cover. */
  readonly date: string
}

/** What every page is made from. */
export interface Setup {
  readonly doc: Doc
  readonly sheet: Sheet
  readonly choice: DeckChoice
  readonly figures: Figures
  readonly brand: BrandLook
  readonly locale: string
  /** The day of the deck, ISO; only its first ten characters count. */
  readonly date: string
  /** A silent session hides all scores, and everything made of them. */
  readonly blind: boolean
  /** Of the frames in story order, from 1; parked ones have theirs too. */
  readonly numbers: ReadonlyMap<Id, number>
}

export function setupOf(doc: Doc, { choice, locale, date }: DeckOptions): Setup {
  const sheet = sheetOf(choice.paper, choice.orientation)
  const numbers = new Map(framesOf(doc).map(({ id }, i) => [id, i + 1]))
  return {
    doc,
    sheet,
    choice,
    brand: brandLook(doc, choice),
    figures: { ...figuresIn(locale), day: figuresIn(choice.dates ?? locale).day },
    locale,
    date,
    blind: isBlind(doc),
    numbers,
  }
}

/** `10 Could I use your restroom?` */
export function frameName({ numbers }: Setup, frame: Frame): string {
  return deckWords.numbered(String(numbers.get(frame.id) ?? ''), frameTitle(frame))
}

export function frameTitle(frame: Frame): string {
  return frame.title.trim() === '' ? deckWords.untitledFrame : frame.title
}

/** The measure between the margins. */
export function measureOf(sheet: Sheet): number {
  return sheet.w - 2 * sheet.margin
}

/** What stands between two parts of a cell: a line end on narrow pages, where wide columns cost others their room. */
export function cellGap(sheet: Sheet): string {
  return measureOf(sheet) < NARROW ? '\n' : ' '
}

/** Pixels. */
const NARROW = 800

/** Where a page's content begins and ends; the foot stands below. */
export function topOf(sheet: Sheet): number {
  return sheet.margin - 10
}

export function bottomOf(sheet: Sheet): number {
  return sheet.h - sheet.margin + 2
}
