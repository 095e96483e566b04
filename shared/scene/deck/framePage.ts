import type { Passage } from './flow'
import { type Arrangement, frameBody } from './frameBody'
import { frameHead } from './frameHead'
import { frameLevels } from './frameLevels'
import { frameNotes } from './frameNotes'
import { noteItems } from './frames/frameItems'
import { itemColumns } from './frames/items'
import { isHopeless } from './frames/texts'
import type { Told } from './frames/told'
import type { Laid, Origin } from './frames/trail'
import type { Block, TextRole } from './page'
import { NOTHING, stack } from './piece'
import { bottomOf, measureOf, topOf } from './setup'

/** What stands on a page, to be put there once it is known where its texts go on. */
export interface Laying {
  put(): readonly Block[]
  readonly rests: readonly Passage[]
}

/** One page for a frame: its head, its picture and texts, notes, scores. What found no room goes on elsewhere. */
export function framePage(origin: Origin, told: Told, arrangement: Arrangement, role: TextRole): Laying {
  const { sheet, doc, figures, blind, choice } = told.setup
  const w = measureOf(sheet)
  const [x, top] = [sheet.margin, topOf(sheet)]
  const head = frameHead(origin, told, w, role)
  const warnings = frameNotes(origin, told, w)
  const levels = blind || !choice.layout.scores ? NOTHING : frameLevels(doc, told.frame, figures, w)
  const scores = stack(14, [warnings.piece, levels])
  const bodyTop = top + head.piece.h + 22
  const bottom = bottomOf(sheet) - FOOT_GAP - (scores.h === 0 ? 0 : scores.h + BETWEEN)
  const { body, notes } = bodyAndNotes(origin, told, arrangement, { w, h: bottom - bodyTop })
  return {
    put: () => [
      ...head.piece.at(x, top),
      ...body.piece.at(x, bodyTop),
      ...notes.piece.at(x, bottom - notes.piece.h),
      ...scores.at(x, bottom + BETWEEN),
    ],
    rests: [...head.rests, ...body.rests, ...notes.rests, ...warnings.rests],
  }
}

/** Notes as large as body and notes are both whole; where they never are, notes keep to their part of the page. */
function bodyAndNotes(
  origin: Origin,
  told: Told,
  arrangement: Arrangement,
  room: { readonly w: number; readonly h: number },
): { readonly body: Laid; readonly notes: Laid } {
  const items = noteItems(told)
  if (items.length === 0)
    return { body: frameBody(origin, told, arrangement, room), notes: { piece: NOTHING, rests: [] } }
  const count = room.w < 760 ? 2 : items.length < 4 ? Math.min(3, items.length) : 4
  const at = { w: room.w, count, gap: 28 }
  const sizes = isHopeless(told, room) ? NOTE_SIZES.slice(-1) : NOTE_SIZES
  let tried: { readonly body: Laid; readonly notes: Laid } | null = null
  for (const size of sizes) {
    const notes = itemColumns(origin, items, at, room.h * NOTES_SHARE, size)
    const left = { ...room, h: room.h - notes.piece.h - BETWEEN }
    tried = { body: frameBody(origin, told, arrangement, left), notes }
    if (tried.body.rests.length + notes.rests.length === 0) return tried
  }
  return tried ?? { body: { piece: NOTHING, rests: [] }, notes: { piece: NOTHING, rests: [] } }
}

const NOTE_SIZES = [13, 12, 11, 10]
/** Of what is left for picture, texts and notes. */
const NOTES_SHARE = 0.38
const BETWEEN = 22
const FOOT_GAP = 6
