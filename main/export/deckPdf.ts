import type { DeckChoice } from '../../shared/deckChoice'
import { brandFaces } from '../../shared/scene/deck/brandFaces'
import { deckPageSize } from '../../shared/scene/deck/paper'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import { DECK_END, deckOpening } from '../../shared/scene/deckHtml'
import { faceSheet } from '../faceSheet'
import type { PrintedDeck } from '../print'
import { type LaidDeck, layRequest } from './layDeck'
import { reportOf } from './report'
import type { ExportBoard, ExportTools, Made, Watch } from './tools'

/** The deck as a PDF. */
export async function pdfOf(
  choice: DeckChoice,
  board: ExportBoard,
  tools: ExportTools,
  watch: Watch,
): Promise<Made> {
  const printer = tools.printer()
  const close = () => printer.close()
  watch.signal.addEventListener('abort', close, { once: true })
  try {
    const { deck, report } = await printableDeck(choice, board, tools, watch)
    watch.progress({ phase: 'printing', done: 0, of: deck.pages, name: '' })
    const bytes = await printer.pdf(deck)
    return { files: [{ name: null, bytes }], report }
  } finally {
    watch.signal.removeEventListener('abort', close)
    printer.close()
  }
}

/** The pages, ready for a printer, and what there is to say of them. */
export async function printableDeck(
  choice: DeckChoice,
  board: ExportBoard,
  { lay, locale, date }: Pick<ExportTools, 'lay' | 'locale' | 'date'>,
  watch: Watch,
): Promise<{ readonly deck: PrintedDeck; readonly report: Made['report'] }> {
  const options: DeckOptions = { choice, locale, date }
  const laid = await lay(layRequest(board, options, 'html'), watch)
  const sheets = brandFaces(board.doc, choice).map(faceSheet)
  const deck = {
    html: [encoded(deckOpening(board.doc, options, sheets)), ...htmlOf(laid), encoded(DECK_END)],
    pages: laid.pages,
    paper: deckPageSize(choice.paper, choice.orientation),
    asset: board.asset,
  }
  return { deck, report: reportOf(board, laid) }
}

function htmlOf({ contents }: LaidDeck): readonly Uint8Array[] {
  return contents.flatMap((content) => (content.as === 'html' ? [content.bytes] : []))
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
