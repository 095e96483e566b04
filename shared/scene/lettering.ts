import type { BoxElement, TextElement } from '../model/element'
import type { Box } from '../model/geometry'
import type { BoxForm } from '../model/vocabulary'
import { type Colour, type Font, group, IDENTITY, type Ink } from './ink'
import { foldOf } from './shapes/note'
import { textInks, underlineInks } from './textInk'
import { layoutText, type TextLayout } from './textLayout'

/** Where and how the words of an element are drawn, so that they can be typed at the same place. */
export interface Lettering {
  /** From the element's corner, before it is turned: lines are as wide as this. */
  readonly box: Box
  /** At the size they are drawn in: smaller than asked for where they would not fit. */
  readonly font: Font
  /** In multiples of the size. */
  readonly lineHeight: number
  readonly colour: Colour
  /** As each paragraph is read: start is on the right where it is read to the left. */
  readonly align: TextElement['align']
  /** middle: the lines stand in the middle of the box's height. */
  readonly vertical: 'start' | 'middle'
  /** Of all the lines, at that size. */
  readonly height: number
}

export function letteringOf(element: TextElement | BoxElement): Lettering {
  return setWords(element).lettering
}

/**
 * The height an element needs, at its width, to show all its words at the size they ask for. A text without words needs
 * one line; a box without words needs nothing. In numbers a record can keep.
 */
export function heightNeeded(element: TextElement | BoxElement): number {
  if (element.shape === 'box' && element.text === '') return 0
  const { w } = roomOf(element)
  const { height } = layoutText(element.text, {
    font: letterFont(element),
    width: w,
    lineHeight: LINE_HEIGHT,
  })
  if (element.shape === 'text') return Math.ceil(height * 1000 - 1e-6) / 1000
  const { y, least, fold } = MARGINS[element.form]
  return Math.ceil((height + 2 * least + fold * foldOf(element.w, element.w)) / (1 - 2 * y))
}

/** The words as ink; in a box that is too small for them they get smaller, down to 60 %, and then are cut. */
export function lettersInk(element: TextElement | BoxElement): readonly Ink[] {
  if (element.text === '') return []
  const { lettering, layout } = setWords(element)
  const { box, vertical, font, colour, align } = lettering
  const y = vertical === 'start' ? box.y : box.y + Math.max(0, (box.h - layout.height) / 2)
  const look = { font, colour, anchor: align }
  const under = element.underline ? underlineInks(layout, { x: box.x, y }, look) : []
  const inks = [...under, ...textInks(layout, { x: box.x, y }, look)]
  if (element.shape === 'text' || fits(layout, box)) return inks
  return [group(inks, IDENTITY, { x: 0, y: 0, w: element.w, h: element.h, radius: 0 })]
}

/** The letters of an element, at the size it asks for. */
export function letterFont({ size, bold, italic }: Letters): Font {
  return { family: 'Inter', size, weight: bold ? 600 : 400, italic }
}

/** In multiples of the size. */
export const LINE_HEIGHT = 1.3

type Letters = Pick<TextElement, 'size' | 'bold' | 'italic'>

interface Margin {
  /** Shares of the width and height left free on each side. */
  readonly x: number
  readonly y: number
  /** Units left free besides, on each side. */
  readonly least: number
  /** How much of a note's turned corner is kept free below. */
  readonly fold: number
}

/** Room is what lies inside an outline whatever the lines are: a bubble's corners are not for letters. */
const MARGINS: Readonly<Record<BoxForm, Margin>> = {
  rectangle: { x: 0, y: 0, least: 12, fold: 0 },
  ellipse: { x: 0.13, y: 0.13, least: 2, fold: 0 },
  note: { x: 0, y: 0, least: 16, fold: 0.5 },
  speech: { x: 0.06, y: 0.06, least: 8, fold: 0 },
  thought: { x: 0.12, y: 0.13, least: 8, fold: 0 },
}

/** Words of a box may shrink to this share of their size before any are cut. */
const LEAST = 0.6

function setWords(element: TextElement | BoxElement): { lettering: Lettering; layout: TextLayout } {
  const box = roomOf(element)
  const asked = letterFont(element)
  const room = { font: asked, width: box.w, lineHeight: LINE_HEIGHT }
  const isBox = element.shape === 'box'
  const bounded = isBox ? { ...room, maxHeight: box.h, minSize: asked.size * LEAST } : room
  const layout = layoutText(element.text, bounded)
  const lettering: Lettering = {
    box,
    font: { ...asked, size: layout.size },
    lineHeight: LINE_HEIGHT,
    colour: element.colour,
    align: element.align,
    vertical: isBox && element.form !== 'note' ? 'middle' : 'start',
    height: layout.height,
  }
  return { lettering, layout }
}

/** What is inside an element's margins. */
function roomOf(element: TextElement | BoxElement): Box {
  const { w, h } = element
  if (element.shape === 'text') return { x: 0, y: 0, w, h }
  const { x, y, least, fold } = MARGINS[element.form]
  const across = x * w + Math.min(least, 0.12 * w)
  const down = y * h + Math.min(least, 0.12 * h)
  const below = fold * foldOf(w, h)
  return { x: across, y: down, w: w - 2 * across, h: Math.max(0, h - 2 * down - below) }
}

function fits({ lines, height }: TextLayout, { w, h }: Box): boolean {
  return height <= h + 0.01 && lines.every((line) => line.width <= w + 0.5)
}
