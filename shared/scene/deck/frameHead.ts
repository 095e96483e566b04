import { frameAlignment } from '../../method/alignment'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { methodWords } from '../../words/method'
import { PALETTE } from '../palette'
import { scoreRing } from '../ring'
import { caveatsOf } from './caveats'
import { bandWords, frameWords } from './figures'
import { drawn, NOTHING, type Piece, stack, words } from './piece'
import { frameTitle, measureOf, type Setup } from './setup'
import { eyebrow, SMALL, STATE, TITLES } from './styles'
import { fittedEvenly, set } from './typeset'

/** Number, stage and moment of truth above the title; right of it the score ring with its words. */
export function frameHead(setup: Setup, frame: Frame, number: number): Piece {
  const w = measureOf(setup.sheet)
  const titleWidth = w - RING - GAP - SAID - GAP_TITLE
  const said = setup.blind ? hiddenWords() : ringWords(setup, frame)
  const title = stack(4, [
    words(set(frameEyebrow(frame, number), eyebrow(PALETTE.ink2), titleWidth), titleWidth),
    words(fittedEvenly(frameTitle(frame), TITLES, titleWidth, TWO_LINES), titleWidth, { role: 'h2' }),
  ])
  const ring = setup.blind ? NOTHING : ringPiece(setup, frame)
  const saidLeft = w - SAID - (ring.w === 0 ? 0 : RING + GAP)
  return {
    w,
    h: Math.max(title.h, RING, said.h),
    at: (x, y) => [
      ...title.at(x, y),
      ...said.at(x + saidLeft, y + Math.max(0, (RING - said.h) / 2)),
      ...ring.at(x + w - RING, y),
    ],
  }
}

/** `10 · Purchase · Decisive moment of truth`. */
export function frameEyebrow(frame: Frame, number: number): string {
  const stage = frame.stage === null ? deckWords.noStage : methodWords.stage[frame.stage]
  const moment = frame.momentOfTruth === 'none' ? [] : [methodWords.moment[frame.momentOfTruth]]
  return [String(number), stage, ...moment].join(' · ')
}

function ringText({ doc, figures }: Setup, frame: Frame): string {
  return frameWords(frameAlignment(doc, frame.id), figures, caveatsOf(doc, [frame]))
}

function ringPiece(setup: Setup, frame: Frame): Piece {
  const ink = scoreRing(frameAlignment(setup.doc, frame.id), RING)
  return drawn(ink, { w: RING, h: RING }, RING, { alt: deckWords.ringAlt(ringText(setup, frame)) })
}

/** Where the number would stand while a silent session goes on. */
function hiddenWords(): Piece {
  return words(set(reportWords.hiddenScores, SMALL, SAID), SAID, { align: 'end' })
}

function ringWords(setup: Setup, frame: Frame): Piece {
  const band = bandWords(frameAlignment(setup.doc, frame.id).alignment)
  return stack(1, [
    words(set(band ?? '', STATE, SAID), SAID, { align: 'end' }),
    words(set(ringText(setup, frame), SMALL, SAID), SAID, { align: 'end' }),
  ])
}

const RING = 84
const SAID = 156
const GAP = 16
const GAP_TITLE = 28
/** Height in which a title may stand before it shrinks. */
const TWO_LINES = 94
