import type { Feeling, Frame, Guest } from '../model/record'
import { OUTCOME_BOX, ZONE_BOXES } from '../model/zones'
import { sheetWords } from '../words/sheet'
import { figureOf } from './cast'
import { faceOf } from './faces'
import { figureArt } from './figure'
import { type Colour, ellipse, group, type Ink, path, rect } from './ink'
import { standing } from './paint'
import { LEVEL_COLOURS, PALETTE } from './palette'
import {
  FEELING_PADDING,
  LABEL_BASELINE,
  LABEL_FONT,
  LABEL_TRACKING,
  PADDING,
  PORTRAIT,
  type SetField,
} from './sheetText'
import { textInks, textLine } from './textInk'
import { layoutText } from './textLayout'

/** What is written of a field, at its place. */
export function fieldInk(set: SetField): readonly Ink[] {
  return textInks(set.layout, set.box, set)
}

export function cardInk(zone: 'what' | 'who'): readonly Ink[] {
  const box = ZONE_BOXES[zone]
  return [
    rect(box, { fill: zone === 'what' ? PALETTE.whatTint : PALETTE.whoTint, radius: 14 }),
    labelInk(sheetWords[zone], box.x + PADDING, box.y + LABEL_BASELINE, PALETTE[zone]),
  ]
}

export function labelInk(word: string, x: number, y: number, colour: Colour): Ink {
  return textLine(word.toUpperCase(), x, y, { font: LABEL_FONT, colour, tracking: LABEL_TRACKING })
}

/** The guest's head in a disc, wearing the feeling; an empty place if there is no guest. */
export function portraitInk(guest: Guest | null, feeling: Feeling | null): readonly Ink[] {
  const { x, y, w, h } = PORTRAIT
  const [cx, cy, r] = [x + w / 2, y + h / 2, w / 2]
  if (guest === null) {
    return [
      path(`M${cx} ${cy - r + 1}a${r - 1} ${r - 1} 0 1 1 -.01 0Z`, {
        fill: PALETTE.paper,
        stroke: PALETTE.who,
        strokeWidth: 1.5,
        dash: [1, 6],
        opacity: 0.6,
      }),
      ellipse(cx, cy - 10, 13, 13, { fill: PALETTE.line }),
      path(`M${cx - 25} ${cy + 31}a25 22 0 0 1 50 0Z`, { fill: PALETTE.line }),
    ]
  }
  const art = figureArt(figureOf(guest), faceOf(feeling), null)
  const head = standing(art, { x: -17, y: -17, w: w + 34, h: h + 34 })
  return [
    ellipse(cx, cy, r, r, { fill: PALETTE.paper }),
    group([head], [1, 0, 0, 1, x, y], { x: 0, y: 0, w, h, radius: r }),
  ]
}

/** The name beside the portrait, in the middle of its height. */
export function nameInk(set: SetField): readonly Ink[] {
  const y = PORTRAIT.y + (PORTRAIT.h - set.layout.height) / 2
  return textInks(set.layout, { x: PORTRAIT.x + PORTRAIT.w + 20, y }, set)
}

/** The guest's needs (full dots), then desires (open dots), as many as there is room for below `top`. */
export function itemsInk(guest: Guest, top: number): readonly Ink[] {
  const bottom = ZONE_BOXES.who.y + ZONE_BOXES.who.h - PADDING + 6
  const items = [
    ...guest.needs.map((text) => ({ text, need: true })),
    ...guest.desires.map((text) => ({ text, need: false })),
  ]
  const waiting = items.filter(({ text }) => text.trim() !== '')
  const inks: Ink[] = []
  let y = top
  for (const [i, { text, need }] of waiting.entries()) {
    const layout = layoutText(text, {
      font: ITEM_FONT,
      width: ITEM_WIDTH,
      lineHeight: 1.35,
      maxHeight: 2 * ITEM_LINE,
      minSize: 16,
    })
    const left = waiting.length - i
    const room = bottom - y - (left > 1 ? ITEM_LINE + ITEM_GAP : 0)
    if (layout.height > room && !(left === 1 && layout.height <= bottom - y)) {
      if (y + ITEM_LINE > bottom) return inks
      const more = textLine(sheetWords.moreItems(left), PORTRAIT.x + ITEM_INDENT, y + 17, {
        font: ITEM_FONT,
        colour: PALETTE.ink2,
      })
      return [...inks, more]
    }
    const dot = { fill: need ? PALETTE.who : null, stroke: PALETTE.who, strokeWidth: 1.5 }
    inks.push(ellipse(PORTRAIT.x + 6, y + ITEM_LINE / 2, 4, 4, dot))
    inks.push(
      ...textInks(layout, { x: PORTRAIT.x + ITEM_INDENT, y }, { font: ITEM_FONT, colour: PALETTE.ink }),
    )
    y += layout.height + ITEM_GAP
  }
  return inks
}

const ITEM_FONT = { family: 'Inter', size: 18, weight: 400, italic: false } as const
const ITEM_LINE = ITEM_FONT.size * 1.35
const ITEM_GAP = 6
const ITEM_INDENT = 24
const ITEM_WIDTH = ZONE_BOXES.who.w - 2 * PADDING - ITEM_INDENT

/** The feeling meant: a dot in the colour of its valence, the word, the valence with its sign. */
export function feelingInk(frame: Frame, set: SetField): readonly Ink[] {
  const { box, layout } = set
  const middle = box.y + box.h / 2
  const valence = frame.intended?.valence ?? null
  const pill = set.text === '' ? { stroke: PALETTE.line, strokeWidth: 1.5 } : { fill: PALETTE.howTint }
  const dot = valence === null ? { stroke: PALETTE.ink3, strokeWidth: 1.5 } : { fill: valenceColour(valence) }
  const text = textInks(layout, { x: box.x + FEELING_PADDING.dot, y: middle - layout.height / 2 }, set)
  return [rect(box, { ...pill, radius: box.h / 2 }), ellipse(box.x + 17, middle, 5, 5, dot), ...text]
}

function valenceColour(valence: number): Colour {
  const level = valence <= -2.5 ? 0 : valence < -0.5 ? 1 : valence < 0.5 ? 2 : valence < 2.5 ? 3 : 4
  return LEVEL_COLOURS[level] ?? PALETTE.ink3
}

/** The sun bar beside the guest's own words, as tall as they are. */
export function barInk(set: SetField): Ink {
  const h = Math.min(OUTCOME_BOX.h, Math.max(64, set.layout.height + 8))
  return rect({ x: OUTCOME_BOX.x, y: OUTCOME_BOX.y, w: 4, h }, { fill: PALETTE.sun, radius: 2 })
}

/** What + Who = How, between the three. */
export function signsInk(): readonly Ink[] {
  const { what, who, how } = ZONE_BOXES
  const [px, py] = [what.x + what.w / 2, (what.y + what.h + who.y) / 2]
  const ex = (what.x + what.w + how.x) / 2
  const sign = { stroke: PALETTE.ink2, strokeWidth: 2 }
  return [
    ellipse(px, py, 25, 25, { fill: PALETTE.paper, stroke: PALETTE.line, strokeWidth: 1.5 }),
    path(`M${px - 8} ${py}H${px + 8}M${px} ${py - 8}V${py + 8}`, sign),
    path(`M${ex - 9} ${py - 5}H${ex + 9}M${ex - 9} ${py + 5}H${ex + 9}`, sign),
  ]
}
