import type { PrintedDeck } from '../../print'
import type { HtmlPage } from '../laying'
import { bookmarked } from './bookmarked'
import type { Heading } from './headings'
import { openJoining } from './joined'
import { NotUnderstood } from './notUnderstood'

export interface Printing {
  /** The most pages that are printed at a time. */
  readonly piece: number
  deckOf(pages: readonly HtmlPage[]): PrintedDeck
  print(deck: PrintedDeck): Promise<Uint8Array>
  /** So many pages are printed. */
  told(pages: number): void
}

/**
 * The pages as one PDF with a bookmark for each heading. A browser holds everything it prints, so a long deck is
 * printed piece by piece. Should its pieces ever be written in a way that is not understood here, the deck is printed
 * at once: it costs memory, but no page.
 */
export async function printedInPieces(pages: readonly HtmlPage[], printing: Printing): Promise<Uint8Array> {
  const { deckOf, print, told } = printing
  const joining = openJoining()
  let done = 0
  told(done)
  if (pages.length <= printing.piece) {
    const printed = await print(deckOf(pages))
    told(pages.length)
    return understood(() => bookmarked(printed, headingsOf(pages))) ?? printed
  }
  for (const piece of piecesOf(pages, printing.piece)) {
    const printed = await print(deckOf(piece))
    const joined = understood(() => {
      joining.add(printed, idsOf(piece))
      return true
    })
    if (joined === null) return print(deckOf(pages))
    done += piece.length
    told(done)
  }
  return joining.bytes(headingsOf(pages))
}

/** Pieces of about the same length: a last one of one page would cost as much as any other. */
function piecesOf(pages: readonly HtmlPage[], most: number): readonly (readonly HtmlPage[])[] {
  const count = Math.max(1, Math.ceil(pages.length / most))
  return Array.from({ length: count }, (_, i) =>
    pages.slice(Math.round((i * pages.length) / count), Math.round(((i + 1) * pages.length) / count)),
  )
}

function idsOf(pages: readonly HtmlPage[]): readonly string[] {
  return pages.map(({ id }) => id)
}

/** null: it was not. */
function understood<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotUnderstood) return null
    throw error
  }
}

function headingsOf(pages: readonly HtmlPage[]): readonly Heading[] {
  return pages.flatMap(({ headings }, page) =>
    headings.map(({ level, title, x, y }) => ({ level, title, page, x: x * POINTS, y: y * POINTS })),
  )
}

/** Points in a pixel of the page. */
const POINTS = 0.75
