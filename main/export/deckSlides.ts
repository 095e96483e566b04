import type { DeckChoice } from '../../shared/deckChoice'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import { layRequest } from './layDeck'
import { reportOf } from './report'
import type { ExportBoard, ExportTools, Made, Watch } from './tools'

/** The deck as a PowerPoint file. */
export async function slidesOf(
  choice: DeckChoice,
  board: ExportBoard,
  tools: ExportTools,
  watch: Watch,
): Promise<Made> {
  const options: DeckOptions = { choice, locale: tools.locale, date: tools.date }
  const [{ pptxOf }, laid] = await Promise.all([
    import('./pptx'),
    tools.lay(layRequest(board, options, 'pages'), watch),
  ])
  const pages = laid.contents.flatMap((content) => (content.as === 'pages' ? content.pages : []))
  const bytes = await pptxOf(
    { doc: board.doc, pages, options },
    { asset: board.asset, draw: tools.draw },
    watch,
  )
  return { files: [{ name: null, bytes }], report: reportOf(board, laid) }
}
