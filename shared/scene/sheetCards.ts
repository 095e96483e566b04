import type { Feeling, Frame, Guest } from '../model/record'
import { OUTCOME_BOX, ZONE_BOXES } from '../model/zones'
import { sheetWords } from '../words/sheet'
import { standing } from './art'
import { figureOf } from './cast'
import { faceOf } from './faces'
import { figureArt } from './figure'
import { type Colour, ellipse, group, type Ink, path, rect } from './ink'
import { LEVEL_COLOURS, PALETTE } from './palette'
import { type GuestRows, ITEM_FONT, ITEM_INDENT, ITEM_LINE } from './sheetItems'
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

/** The guest's needs (full dots), then desires (open dots), on the side they are read from. */
export function itemsInk({ rows, more }: GuestRows): readonly Ink[] {
  const items = rows.flatMap(({ from, box, layout }) => {
    const dot = { fill: from === 'need' ? PALETTE.who : null, stroke: PALETTE.who, strokeWidth: 1.5 }
    const isLeftwards = layout.lines[0]?.direction === 'rtl'
    const x = isLeftwards ? box.x + box.w - 6 : box.x + 6
    const text = { x: box.x + (isLeftwards ? 0 : ITEM_INDENT), y: box.y }
    return [
      ellipse(x, box.y + ITEM_LINE / 2, 4, 4, dot),
      ...textInks(layout, text, { font: ITEM_FONT, colour: PALETTE.ink }),
    ]
  })
  if (more === null) return items
  const counted = textLine(sheetWords.moreItems(more.count), PORTRAIT.x + ITEM_INDENT, more.y + 17, {
    font: ITEM_FONT,
    colour: PALETTE.ink2,
  })
  return [...items, counted]
}

/** The feeling meant: a dot in the colour of its valence, the word, the valence with its sign. */
export function feelingInk(frame: Frame, set: SetField): readonly Ink[] {
  const { box, layout } = set
  const middle = box.y + box.h / 2
  const valence = frame.intended?.valence ?? null
  const pill = set.text === '' ? { stroke: PALETTE.line, strokeWidth: 1.5 } : { fill: PALETTE.howTint }
  const dot = valence === null ? { stroke: PALETTE.ink3, strokeWidth: 1.5 } : { fill: valenceColour(valence) }
  const words = { ...layout, width: layout.lines[0]?.width ?? 0 }
  const text = textInks(words, { x: box.x + FEELING_PADDING.dot, y: middle - layout.height / 2 }, set)
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
