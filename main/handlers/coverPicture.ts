import { LIMITS } from '../../shared/limits'
import { docOf, framesOf, parcelOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import type { Drawing } from '../export/svgFile'
import type { Host } from '../host'

/**
 * The first frame's sheet, for whoever is asked whether to open the file. The same records give the same bytes. null:
 * there is nothing to show, it takes too long, or it cannot be drawn as small as it has to be; the file goes without.
 */
export async function coverPicture(host: Host, records: readonly Rec[]): Promise<Uint8Array | null> {
  const doc = docOf(records)
  const [first] = framesOf(doc)
  // The frames of an answer are empty: they only carry what was said
  if (!first || parcelOf(doc)?.purpose === 'answer') return null
  const over = new AbortController()
  const patience = setTimeout(() => over.abort(), MOST_MILLISECONDS)
  try {
    const { frameDrawing } = await import('../export/drawing')
    const drawing = frameDrawing(doc, first, { what: 'sheet', ground: 'paper' })
    return await Promise.race([fitting(host, drawing, over.signal), aborted(over.signal)])
  } catch (error) {
    host.note(`a file goes without its picture: ${String(error)}`)
    return null
  } finally {
    clearTimeout(patience)
    over.abort()
  }
}

const MOST_MILLISECONDS = 3000
/** Pixels across: what a reader takes, and what even a sheet full of photographs fits in. */
const WIDTHS = [LIMITS.previewSide, LIMITS.previewSide / 2]

async function fitting(host: Host, drawing: Drawing, signal: AbortSignal): Promise<Uint8Array | null> {
  const { svgToDraw } = await import('../export/svgFile')
  const { draw } = await host.pages()
  for (const w of WIDTHS) {
    const h = Math.round((w * drawing.h) / drawing.w)
    const job = { svg: svgToDraw(drawing, { w, h }), w, h, scale: 1, ground: 'paper' } as const
    const [png] = await draw([job], (hash) => host.store().asset(hash), { signal, progress: () => {} })
    if (png && png.length <= LIMITS.previewBytes) return png
  }
  return null
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
}
