import { frameAlignment } from '../../method/alignment'
import { type Doc, ratersOf, scoresOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { methodWords } from '../../words/method'
import { PALETTE } from '../palette'
import { scoreRing } from '../ring'
import { bandWords, frameWords } from './figures'
import { drawn, type Piece, stack, words } from './piece'
import { measureOf, type Setup } from './setup'
import { eyebrow, SMALL, STATE, TITLES } from './styles'
import { fittedEvenly, set } from './typeset'

/** Number, stage and moment of truth above the title; right of it the score ring with its words. */
export function frameHead(setup: Setup, frame: Frame, number: number): Piece {
  const w = measureOf(setup.sheet)
  const titleWidth = w - RING - GAP - SAID - GAP_TITLE
  const said = ringWords(setup, frame)
  const title = stack(4, [
    words(set(frameEyebrow(frame, number), eyebrow(PALETTE.ink2), titleWidth), titleWidth),
    words(fittedEvenly(frameTitle(frame), TITLES, titleWidth, TWO_LINES), titleWidth, { role: 'h2' }),
  ])
  const ring = drawn(scoreRing(frameAlignment(setup.doc, frame.id), RING), { w: RING, h: RING }, RING, {
    alt: deckWords.ringAlt(ringText(setup, frame)),
  })
  return {
    w,
    h: Math.max(title.h, RING, said.h),
    at: (x, y) => [
      ...title.at(x, y),
      ...said.at(x + w - RING - GAP - SAID, y + Math.max(0, (RING - said.h) / 2)),
      ...ring.at(x + w - RING, y),
    ],
  }
}

export function frameTitle(frame: Frame): string {
  return frame.title.trim() === '' ? deckWords.untitledFrame : frame.title
}

/** `10 · Purchase · Decisive moment of truth`. */
export function frameEyebrow(frame: Frame, number: number): string {
  const stage = frame.stage === null ? deckWords.noStage : methodWords.stage[frame.stage]
  const moment = frame.momentOfTruth === 'none' ? [] : [methodWords.moment[frame.momentOfTruth]]
  return [String(number), stage, ...moment].join(' · ')
}

/** Scores that came with a template are a draft until a person's own take their place. */
export function isDraft(doc: Doc, frame: Frame): boolean {
  const drafts = new Set(
    ratersOf(doc)
      .filter(({ group }) => group === 'template')
      .map(({ id }) => id),
  )
  return scoresOf(doc, frame.id).some(
    ({ rater, levels }) => drafts.has(rater) && Object.values(levels).some((level) => level !== null),
  )
}

function ringText({ doc, figures }: Setup, frame: Frame): string {
  return frameWords(frameAlignment(doc, frame.id), figures, isDraft(doc, frame))
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
