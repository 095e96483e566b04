import type { DeckChoice } from '../../shared/deckChoice'
import { brandFaces } from '../../shared/scene/deck/brandFaces'
import { deckPageSize } from '../../shared/scene/deck/paper'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import { DECK_END, deckOpening } from '../../shared/scene/deckHtml'
import { faceSheet } from '../faceSheet'
import type { PrintedDeck } from '../print'
import { type LaidDeck, layRequest } from './layDeck'
import type { HtmlPage } from './laying'
import { printedInPieces } from './pdf/pieces'
import { reportOf } from './report'
import type { ExportBoard, ExportTools, Made, Watch } from './tools'

/** The deck as a PDF. `piece` is the most pages that are printed at a time. */
export async function pdfOf(
  choice: DeckChoice,
  board: ExportBoard,
  tools: ExportTools,
  watch: Watch,
  piece = PIECE,
): Promise<Made> {
  const printer = tools.printer()
  const close = () => printer.close()
  watch.signal.addEventListener('abort', close, { once: true })
  try {
    const { pages, deckOf, report } = await laidPages(choice, board, tools, watch)
    const told = (done: number) => watch.progress({ phase: 'printing', done, of: pages.length, name: '' })
    const bytes = await printedInPieces(pages, { piece, deckOf, print: (deck) => printer.pdf(deck), told })
    return { files: [{ name: null, bytes }], report }
  } finally {
    watch.signal.removeEventListener('abort', close)
    printer.close()
  }
}

/** The pages in one piece, ready for a printer of paper. */
export async function printableDeck(
  choice: DeckChoice,
  board: ExportBoard,
  tools: Pick<ExportTools, 'lay' | 'locale' | 'date'>,
  watch: Watch,
): Promise<{ readonly deck: PrintedDeck; readonly report: Made['report'] }> {
  const { pages, deckOf, report } = await laidPages(choice, board, tools, watch)
  return { deck: deckOf(pages), report }
}

/** Chromium takes about a megabyte for each page it prints at a time. */
const PIECE = 100

interface LaidPages {
  readonly pages: readonly HtmlPage[]
  /** Some of the pages, ready for a printer. */
  deckOf(pages: readonly HtmlPage[]): PrintedDeck
  /** What there is to say of them. */
  readonly report: Made['report']
}

async function laidPages(
  choice: DeckChoice,
  board: ExportBoard,
  { lay, locale, date }: Pick<ExportTools, 'lay' | 'locale' | 'date'>,
  watch: Watch,
): Promise<LaidPages> {
  const options: DeckOptions = { choice, locale, date }
  const laid = await lay(layRequest(board, options, 'html'), watch)
  const pages = htmlOf(laid)
  const sheets = brandFaces(board.doc, choice).map(faceSheet)
  return {
    pages,
    deckOf(some) {
      const here = new Set(some.map(({ id }) => id))
      const elsewhere = pages.flatMap(({ id }) => (here.has(id) ? [] : [id]))
      const opening = deckOpening(board.doc, options, sheets, elsewhere)
      return {
        html: [encoded(opening), ...some.map(({ bytes }) => bytes), encoded(DECK_END)],
        pages: some.length,
        paper: deckPageSize(choice.paper, choice.orientation),
        asset: board.asset,
      }
    },
    report: reportOf(board, laid),
  }
}

function htmlOf({ contents }: LaidDeck): readonly HtmlPage[] {
  return contents.flatMap((content) => (content.as === 'html' ? content.pages : []))
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
