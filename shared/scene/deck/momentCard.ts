import type { Frame } from '../../model/record'
import { reportWords } from '../../words/deckReport'
import { scorecardWords } from '../../words/scorecard'
import { LEVEL_COLOURS, PALETTE } from '../palette'
import { frameEyebrow } from './frameHead'
import { framePicture, hasPicture } from './framePicture'
import { pageOfFrame } from './linked'
import { bar, NOTHING, type Piece, row, stack, words } from './piece'
import { frameTitle, type Setup } from './setup'
import { firstLines, shortened } from './shortened'
import { ALARM, SMALL, SMALL_INK, SUBHEAD } from './styles'
import { type CellSaid, said } from './table'
import { set } from './typeset'

export interface CardSize {
  readonly w: number
  /** Of the width. */
  readonly picture: number
  /** Of the fix; it stands in full on the frame's page. */
  readonly lines: number
}

/** A moment that goes wrong: its picture, why, and what would mend it. */
export function momentCard(setup: Setup, frame: Frame, reasons: readonly string[], size: CardSize): Piece {
  const has = hasPicture(setup.doc, frame)
  const picture = has ? framePicture(setup, frame, Math.round(size.w * size.picture)) : NOTHING
  const w = size.w - (has ? picture.w + GAP : BAR + GAP)
  const { name, text } = fixWords(setup, frame)
  const piece = stack(6, [
    stack(2, [
      words(firstLines(placeWords(setup, frame), SMALL, w, 2), w),
      words(firstLines(frameTitle(frame), SUBHEAD, w, 2), w, pageOfFrame(setup, frame)),
    ]),
    stack(
      1,
      reasons.map((reason) => words(set(reason, ALARM, w), w)),
    ),
    words(firstLines(reportWords.named(name, text), SMALL_INK, w, size.lines), w),
  ])
  const h = Math.max(picture.h, piece.h)
  const left = has ? picture : bar(BAR, h, LEVEL_COLOURS[0] ?? PALETTE.ink, 2)
  return row(GAP, [left, { ...piece, w }])
}

/** The fix in a cell; a very long one stands in full in the fix list, where the deck has one. */
export function fixCell(setup: Setup, frame: Frame): CellSaid {
  const { text } = fixWords(setup, frame)
  return said(setup.choice.sections.includes('fixes') ? shortened(text, ADVISED) : text)
}

/** `Fix, effort 1:` and the fix, or that none is written yet. */
export function fixWords({ figures }: Setup, { fix, effort }: Frame): { name: string; text: string } {
  const name = effort === null ? reportWords.fixUnestimated : reportWords.fixEffort(figures.level(effort))
  return { name, text: fix.trim() === '' ? scorecardWords.noFix : fix }
}

function placeWords({ numbers }: Setup, frame: Frame): string {
  const place = frameEyebrow(frame, numbers.get(frame.id) ?? 0)
  return frame.kano === 'must-be' ? `${place} · ${scorecardWords.mustBe}` : place
}

/** Letters: what the method advises for a fix, and some. */
const ADVISED = 320
const GAP = 20
const BAR = 4
