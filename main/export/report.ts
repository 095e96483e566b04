import type { ExportReport } from '../../shared/exports'
import { get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { frameTitle } from '../../shared/scene/deck/setup'
import type { LaidDeck } from './layDeck'
import type { ExportBoard } from './tools'

export const NOTHING_TO_SAY: ExportReport = { failed: [], coarse: [], fonts: [] }

export function reportOf(board: ExportBoard, { failed, coarse, fonts }: LaidDeck): ExportReport {
  return { failed: framesNamed(board, failed), coarse, fonts }
}

/** Frames as a report names them; one that is gone meanwhile is left out. */
export function framesNamed({ doc }: ExportBoard, ids: readonly Id[]): ExportReport['failed'] {
  return ids.flatMap((id) => {
    const frame = get(doc, id, 'frame')
    return frame ? [{ frame: id, name: frameTitle(frame) }] : []
  })
}
