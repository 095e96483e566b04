import { AppError } from '../../shared/errors'
import type { ExportRequest } from '../../shared/exports'
import { pdfOf } from './deckPdf'
import { slidesOf } from './deckSlides'
import { jsonBytes } from './jsonBoard'
import { framesNamed, NOTHING_TO_SAY } from './report'
import type { ExportBoard, ExportTools, Made, Watch } from './tools'

/**
 * Whatever a board can be made into, in memory: the dialog and the command line both come through here, so the same
 * board and the same request give the same bytes. Throws E_CANCELLED when the watch says so, print-timeout, and usage.
 */
export async function makeExport(
  request: ExportRequest,
  board: ExportBoard,
  tools: ExportTools,
  watch: Watch,
): Promise<Made> {
  const made = await madeAs(request, board, tools, watch)
  // What needed no tool that listens was made all the same
  if (watch.signal.aborted) throw new AppError({ code: 'E_CANCELLED' })
  return made
}

async function madeAs(
  request: ExportRequest,
  board: ExportBoard,
  tools: ExportTools,
  watch: Watch,
): Promise<Made> {
  switch (request.format) {
    case 'pdf':
      return pdfOf(request.choice, board, tools, watch)
    case 'pptx':
      return slidesOf(request.choice, board, tools, watch)
    case 'png':
    case 'svg': {
      const { drawingsOf } = await import('./drawings')
      const { files, failed } = await drawingsOf(request, board, tools, watch)
      return { files, report: { ...NOTHING_TO_SAY, failed: framesNamed(board, failed) } }
    }
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx')
      return alone(await xlsxOf(board.doc, { locale: tools.locale }))
    }
    case 'csv': {
      const [{ tableOf }, { csvOf }] = await Promise.all([
        import('../../shared/exchange/tables/tables'),
        import('../../shared/exchange/tables/csv'),
      ])
      const files = request.tables.map((id, at) => ({
        name: at === 0 ? null : { append: `-${id}` },
        bytes: Buffer.from(csvOf(tableOf(board.doc, id)), 'utf8'),
      }))
      return { files, report: NOTHING_TO_SAY }
    }
    case 'json':
      return alone(jsonBytes({ doc: board.doc, assets: board.assets(), past: board.past }))
  }
}

function alone(bytes: Uint8Array): Made {
  return { files: [{ name: null, bytes }], report: NOTHING_TO_SAY }
}
