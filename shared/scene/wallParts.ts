import { boardAlignment } from '../method/alignment'
import { isBlind } from '../method/rounds'
import type { Doc } from '../model/doc'
import { deckWords } from '../words/deck'
import { drawingWords } from '../words/drawings'
import { type Font, group, type Ink, rect } from './ink'
import { PALETTE } from './palette'
import { scoreRing } from './ring'
import { textInks, textLine } from './textInk'
import { layoutText } from './textLayout'
import type { Band } from './wallBands'

/** Units around all of it. */
export const MARGIN = 56
export const BAND = { padding: 28, head: 34, empty: 20, radius: 18 } as const
/** Above a stage's cards. */
export const STAGE_HEAD = 48

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
}

/** The board's name, how many frames there are, and what all of them are worth together. */
export function wallHead(doc: Doc, name: string, frames: number, w: number, of: 'board' | 'part') {
  const hasRing = of === 'board' && frames > 0 && !isBlind(doc)
  const width = w - 2 * MARGIN - (hasRing ? RING + 140 : 0)
  const layout = layoutText(name.trim() || deckWords.untitledBoard, { font: TITLE, width, lineHeight: 1.15 })
  const lead = frames === 0 ? drawingWords.noFramesYet : drawingWords.frames(frames)
  const x = w - MARGIN - RING
  const label = { font: LEAD, colour: PALETTE.ink2, anchor: 'end' as const }
  const inks: readonly Ink[] = [
    ...textInks(layout, { x: MARGIN, y: MARGIN }, { font: TITLE, colour: PALETTE.ink }),
    textLine(lead, MARGIN, MARGIN + layout.height + 30, { font: LEAD, colour: PALETTE.ink2 }),
    ...(hasRing
      ? [
          group([scoreRing(boardAlignment(doc), RING)], [1, 0, 0, 1, x, MARGIN]),
          textLine(deckWords.alignment, x - 16, MARGIN + RING / 2 + 6, label),
        ]
      : []),
  ]
  return { inks, h: Math.ceil(layout.height) + 62 }
}

/** A phase: its ground and its name. */
export function bandInk(band: Band, at: number, box: Box & { readonly h: number }): readonly Ink[] {
  const [x, y] = [box.x + BAND.padding, box.y + BAND.padding]
  return [
    rect(box, { fill: at % 2 === 0 ? PALETTE.panel : PALETTE.desk, radius: BAND.radius }),
    textLine(band.label.toUpperCase(), x, y + 10, { font: PHASE, colour: PALETTE.ink2, tracking: 1.4 }),
    ...(band.rows.length > 0
      ? []
      : [textLine(drawingWords.noFramesYet, x, y + BAND.head + 14, { font: QUIET, colour: PALETTE.ink2 })]),
  ]
}

/** A stage's name over its cards, and at their other end how many there are. */
export function stageInk(label: string, count: number, { x, y, w }: Box): readonly Ink[] {
  const end = { font: QUIET, colour: PALETTE.ink2, anchor: 'end' as const }
  return [
    textLine(label, x, y + 22, { font: STAGE, colour: PALETTE.ink }),
    textLine(drawingWords.frames(count), x + w, y + 22, end),
    rect({ x, y: y + 34, w, h: 1.5 }, { fill: PALETTE.line }),
  ]
}

const RING = 72
const TITLE: Font = { family: 'Fraunces', size: 44, weight: 600, italic: false }
const STAGE: Font = { family: 'Fraunces', size: 21, weight: 600, italic: false }
const LEAD: Font = { family: 'Inter', size: 17, weight: 400, italic: false }
const QUIET: Font = { family: 'Inter', size: 14, weight: 400, italic: false }
const PHASE: Font = { family: 'Inter', size: 13, weight: 600, italic: false }
