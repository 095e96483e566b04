import { countingFrames, frameAlignment } from '../method/alignment'
import type { FrameAlignment } from '../method/formulas'
import { isBlind } from '../method/rounds'
import { type Doc, framesOf, get } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame, Guest } from '../model/record'
import { deckWords } from '../words/deck'
import { drawingWords } from '../words/drawings'
import { methodWords } from '../words/method'
import { standing } from './art'
import { figureOf } from './cast'
import { faceOf } from './faces'
import { feelingText } from './feelingText'
import { figureArt } from './figure'
import { ellipse, type GroupInk, group, type Ink, rect } from './ink'
import { PALETTE } from './palette'
import { PICTURE, paintPicture } from './picture'
import { scoreRing } from './ring'
import { textInks, textLine } from './textInk'
import { layoutText, type TextLayout } from './textLayout'

/** A frame of the wall before it has its place. */
export interface Card {
  readonly frame: Frame
  /** In the story, from 1. */
  readonly number: number
  readonly guest: Guest | null
  /** null: hidden. */
  readonly reading: FrameAlignment | null
  readonly title: TextLayout
  readonly feelings: TextLayout | null
  /** As high as all it says needs. */
  readonly h: number
}

export const CARD = { w: 320, inset: 10, text: 18 } as const

/** The cards of these frames in story order; null: all that are not parked. */
export function cardsOf(doc: Doc, frames: readonly Id[] | null): readonly Card[] {
  const asked = new Set(frames ?? countingFrames(doc).map(({ id }) => id))
  const blind = isBlind(doc)
  return framesOf(doc).flatMap((frame, place) =>
    asked.has(frame.id) ? [cardOf(doc, frame, place + 1, blind)] : [],
  )
}

/** A card in its own units, as high as its line of cards; `drawn`: whether its picture could be. */
export function cardInk(
  doc: Doc,
  card: Card,
  h: number,
): { readonly ink: GroupInk; readonly drawn: boolean } {
  const { w, inset, text } = CARD
  const picture = pictureOf(doc, card.frame.id)
  const below = inset + PICTURE_HEIGHT
  const foot = h - FOOT.h
  const ink = group([
    rect({ x: 0, y: 0, w, h }, { fill: PALETTE.paper, stroke: PALETTE.line, strokeWidth: 1, radius: 14 }),
    pictureIn(picture),
    textLine(String(card.number), text, below + 26, { font: NUMBER, colour: PALETTE.ink2 }),
    ...momentInk(card.frame, w - text, below + 26),
    ...textInks(card.title, { x: text, y: below + 34 }, { font: TITLE, colour: PALETTE.ink }),
    ...footInk(card, foot),
  ])
  return { ink, drawn: picture !== null }
}

const PICTURE_SCALE = (CARD.w - 2 * CARD.inset) / PICTURE.w
const PICTURE_HEIGHT = PICTURE.h * PICTURE_SCALE
const NUMBER = { family: 'Inter', size: 14, weight: 600, italic: false } as const
const MOMENT = { family: 'Inter', size: 12, weight: 600, italic: false } as const
const TITLE = { family: 'Fraunces', size: 19, weight: 600, italic: false } as const
const FEELING = { family: 'Inter', size: 13, weight: 400, italic: false } as const
const FOOT = { h: 74, ring: 46, face: 46 } as const
const WORDS_WIDTH = CARD.w - 2 * CARD.text - FOOT.ring - FOOT.face - 24

function cardOf(doc: Doc, frame: Frame, number: number, blind: boolean): Card {
  const name = frame.title.trim() || deckWords.untitledFrame
  const title = layoutText(name, { font: TITLE, width: CARD.w - 2 * CARD.text, lineHeight: 1.22 })
  const said = feelingsOf(frame)
  const feelings =
    said === '' ? null : layoutText(said, { font: FEELING, width: WORDS_WIDTH, lineHeight: 1.35 })
  const words = Math.max(0, (feelings?.height ?? 0) - FOOT.ring)
  return {
    frame,
    number,
    guest: get(doc, frame.guest, 'guest'),
    reading: blind ? null : frameAlignment(doc, frame.id),
    title,
    feelings,
    h: Math.ceil(CARD.inset + PICTURE_HEIGHT + 34 + title.height + 12 + FOOT.h + words),
  }
}

/** A picture that cannot be drawn must not take the wall with it. */
function pictureOf(doc: Doc, frame: Id): GroupInk | null {
  try {
    return paintPicture(doc, frame)
  } catch {
    return null
  }
}

function pictureIn(picture: GroupInk | null): Ink {
  const { inset, w } = CARD
  if (picture !== null) return group([picture], [PICTURE_SCALE, 0, 0, PICTURE_SCALE, inset, inset])
  const box = { x: inset, y: inset, w: w - 2 * inset, h: PICTURE_HEIGHT }
  const middle = { font: FEELING, colour: PALETTE.ink2, anchor: 'middle' as const }
  return group([
    rect(box, { fill: PALETTE.panel, radius: 6 }),
    textLine(drawingWords.notDrawn, w / 2, inset + PICTURE_HEIGHT / 2 + 4, middle),
  ])
}

function momentInk({ momentOfTruth }: Frame, x: number, y: number): readonly Ink[] {
  if (momentOfTruth === 'none') return []
  const words = methodWords.moment[momentOfTruth]
  return [textLine(words, x, y, { font: MOMENT, colour: PALETTE.who, anchor: 'end' })]
}

/** What the guest is meant to feel, and below it what is felt today where somebody knows. */
function feelingsOf({ intended, felt }: Frame): string {
  const meant = intended === null ? '' : feelingText(intended)
  const today = felt === null ? '' : drawingWords.today(feelingText(felt).toLowerCase())
  return [meant, today].filter((each) => each !== '').join('\n')
}

/** Who, what is felt, and what it is worth. */
function footInk({ guest, frame, feelings, reading }: Card, y: number): readonly Ink[] {
  const { text, w } = CARD
  const middle = y + (FOOT.h - CARD.text) / 2
  const ring = [1, 0, 0, 1, w - text - FOOT.ring, middle - FOOT.ring / 2] as const
  return [
    ...faceInk(guest, frame, text, middle),
    ...(feelings === null
      ? []
      : textInks(
          feelings,
          { x: text + FOOT.face + 12, y: middle - feelings.height / 2 },
          { font: FEELING, colour: PALETTE.ink },
        )),
    ...(reading === null ? [] : [group([scoreRing(reading, FOOT.ring)], ring)]),
  ]
}

/** The guest's head in a disc, wearing the feeling that is meant. */
function faceInk(guest: Guest | null, frame: Frame, x: number, middle: number): readonly Ink[] {
  const { face } = FOOT
  const r = face / 2
  if (guest === null) return []
  const art = figureArt(figureOf(guest), faceOf(frame.intended), null)
  const head = standing(art, { x: -8, y: -8, w: face + 16, h: face + 16 })
  return [
    ellipse(x + r, middle, r, r, { fill: PALETTE.whoTint }),
    group([head], [1, 0, 0, 1, x, middle - r], { x: 0, y: 0, w: face, h: face, radius: r }),
  ]
}
