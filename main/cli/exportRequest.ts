import { basename, extname } from 'node:path'
import type { ExportRequest, Format } from '../../shared/exports'
import type { Doc } from '../../shared/model/doc'
import type { Asked } from './exportOptions'
import { framesAsked } from './framesAsked'
import { presetAsked } from './presetAsked'

/** What was asked of this board, as the window would ask it. Throws usage. */
export async function requestOf(
  format: Format,
  asked: Asked,
  doc: Doc,
  output: string,
): Promise<ExportRequest> {
  switch (format) {
    case 'pdf':
    case 'pptx': {
      const choice = await presetAsked(asked.preset)
      return {
        format,
        choice: {
          ...choice,
          paper: asked.paper ?? choice.paper,
          orientation: asked.orientation ?? choice.orientation,
          sections: asked.sections ?? choice.sections,
          frames: framesAsked(doc, asked.frames),
          brand: asked.brand === null ? choice.brand : asked.brand.toLowerCase() !== 'none',
          dates: asked.dates ?? choice.dates,
        },
      }
    }
    case 'png':
      return { format, ...drawing(asked, doc, output), scale: SCALES[asked.scale ?? '1'] }
    case 'svg':
      return { format, ...drawing(asked, doc, output) }
    case 'csv':
      return { format, tables: asked.tables ?? ['frames'] }
    case 'xlsx':
    case 'json':
      return { format }
  }
}

const SCALES = { '1': 1, '2': 2, '3': 3 } as const

/** Unasked it is the wall; frames without more are their sheets. */
function drawing({ what, frames, ground }: Asked, doc: Doc, output: string) {
  const stem = basename(output, extname(output))
  return {
    what: what ?? (frames === null ? 'wall' : 'sheet'),
    frames: framesAsked(doc, frames),
    ground: ground ?? 'paper',
    pattern: HOLE.test(stem) ? stem : `${stem}-{number}`,
  } as const
}

const HOLE = /\{(?:number|title|stage|board)\}/
