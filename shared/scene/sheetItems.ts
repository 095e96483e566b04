import type { Doc } from '../model/doc'
import type { Box } from '../model/geometry'
import type { Id } from '../model/id'
import { type Item, itemsOf, itemWords, linesOf } from '../model/items'
import type { Frame, Guest } from '../model/record'
import type { LinkSource } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import { PADDING, PORTRAIT, type SetField, setFields } from './sheetText'
import { layoutText, type TextLayout } from './textLayout'

/** An item of What or Who where it is drawn: what is clicked, in sheet units. */
export interface ItemBox {
  readonly from: LinkSource
  readonly text: string
  readonly box: Box
}

/** What of a frame's items is answered; null: nobody links anything here, so nothing is said about it. */
export interface Answers {
  readonly items: readonly Item[]
  /** The same for the same answers, so long as the frame's words are the same. */
  readonly key: string
}

export function answersOf(doc: Doc, frameId: Id): Answers | null {
  const items = itemsOf(doc, frameId)
  if (!items.some(({ links }) => links.length > 0)) return null
  return { items, key: items.map(({ links }) => (links.length > 0 ? 'y' : 'n')).join('') }
}

/** How many items of these kinds nothing in How answers. */
export function openItems({ items }: Answers, ...kinds: readonly LinkSource[]): number {
  return items.filter(({ from, links }) => kinds.includes(from) && links.length === 0).length
}

export function isAnswered({ items }: Answers, { from, text }: Pick<ItemBox, 'from' | 'text'>): boolean {
  return items.some((item) => item.from === from && item.text === text && item.links.length > 0)
}

interface CardItems {
  readonly what: readonly ItemBox[]
  /** Lines of the situation, then the guest's needs and desires. */
  readonly who: readonly ItemBox[]
}

export function cardItems(frame: Frame, guest: Guest | null, answers: Answers | null): CardItems {
  const fields = setFields(frame, guest)
  const rows = guest ? guestRows(guest, fields.situation, answers).rows : []
  return {
    what: fieldItems(fields.what, 'what'),
    who: [...fieldItems(fields.situation, 'situation'), ...rows],
  }
}

export interface GuestRow extends ItemBox {
  readonly layout: TextLayout
}

export interface GuestRows {
  readonly rows: readonly GuestRow[]
  /** Items there is no room for, and the top of the line that counts them; null: all are there. */
  readonly more: { readonly count: number; readonly y: number } | null
}

/** The guest's needs, then desires, as many as there is room for below the situation. */
export function guestRows(guest: Guest, situation: SetField, answers: Answers | null): GuestRows {
  const open = answers === null ? 0 : openItems(answers, 'situation', 'need', 'desire')
  const bottom = ZONE_BOXES.who.y + ZONE_BOXES.who.h - (open > 0 ? FOOT : PADDING - 6)
  const waiting = [...said('need', guest.needs), ...said('desire', guest.desires)]
  const rows: GuestRow[] = []
  let y = situation.box.y + situation.box.h + 10
  for (const [i, { from, text }] of waiting.entries()) {
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
      return { rows, more: y + ITEM_LINE > bottom ? null : { count: left, y } }
    }
    const box = { x: PORTRAIT.x, y, w: ITEM_INDENT + ITEM_WIDTH, h: layout.height }
    rows.push({ from, text, box, layout })
    y += layout.height + ITEM_GAP
  }
  return { rows, more: null }
}

export const ITEM_FONT = { family: 'Inter', size: 18, weight: 400, italic: false } as const
export const ITEM_LINE = ITEM_FONT.size * 1.35
export const ITEM_INDENT = 24
const ITEM_GAP = 6
const ITEM_WIDTH = ZONE_BOXES.who.w - 2 * PADDING - ITEM_INDENT

/** Room at the foot of a card for what is said about unanswered items. */
export const FOOT = 42

function said(from: LinkSource, texts: readonly string[]) {
  return texts.map((text) => ({ from, text: itemWords(text) })).filter(({ text }) => text !== '')
}

/** The lines of a field as items; one that was cut off has no box. */
function fieldItems({ text, layout, box, lineHeight }: SetField, from: LinkSource): readonly ItemBox[] {
  const pitch = layout.size * lineHeight
  return linesOf(text).flatMap((line, paragraph) => {
    const first = layout.lines.findIndex((one) => one.paragraph === paragraph)
    const words = itemWords(line)
    if (words === '' || first < 0) return []
    const count = layout.lines.filter((one) => one.paragraph === paragraph).length
    return [{ from, text: words, box: { x: box.x, y: box.y + first * pitch, w: box.w, h: count * pitch } }]
  })
}
