import { deckFramesWords } from '../../../words/deckFrames'
import { reportWords } from '../../../words/deckReport'
import type { Colour } from '../../ink'
import { PALETTE } from '../../palette'
import type { Passage } from '../flow'
import { shareOut } from '../frameFields'
import { bar, NOTHING, row, stack, words } from '../piece'
import { sans } from '../styles'
import { pitchOf, type Style, set } from '../typeset'
import { FLOOR, label, serif } from './sizes'
import { cut, type Laid, MARK_HEIGHT, mark, type Origin } from './trail'

/** A text of a frame in a small place. `lead` stands before it, stronger; `over` is the frame, for where it goes on. */
export interface Item {
  /** A field has its name above it, a run beside it; facts say their own names. */
  readonly kind: 'field' | 'run' | 'quote' | 'note' | 'facts'
  readonly name: string
  readonly colour: Colour
  readonly lead: string
  readonly text: string
  readonly over: string
  /** It belongs to the note before it, and stands further in. */
  readonly isInner?: true
}

/** Items one below the other, `w` wide and at most `room` high: what finds none of it goes on elsewhere. */
export function itemColumn(
  origin: Origin,
  items: readonly Item[],
  w: number,
  room: number,
  size: number,
): Laid {
  const gap = Math.round(size * 0.8)
  const whole = items.map((item) => laid(origin, item, w, room, size))
  const heights = whole.map(({ piece }) => piece.h)
  const all = stack(
    gap,
    whole.map(({ piece }) => piece),
  )
  if (all.h <= room + NEAR && whole.every(({ rests }) => rests.length === 0)) return { piece: all, rests: [] }
  const shown = mostShown(heights, gap, room, size)
  const left = items
    .slice(shown)
    .map((item) => ({ ...passageOf(item), from: { ...origin.page, isAll: true as const } }))
  const said = left.length === 0 ? 0 : MARK_HEIGHT + gap
  const shares = shareOut(heights.slice(0, shown), room - said - gap * Math.max(0, shown - 1))
  const kept = items.slice(0, shown).map((item, i) => {
    const known = whole[i]
    const share = shares[i] ?? 0
    return known && known.piece.h <= share + NEAR ? known : laid(origin, item, w, share, size)
  })
  const [first] = left
  const more = first === undefined ? NOTHING : mark(origin, first, w, deckFramesWords.moreOn)
  return {
    piece: stack(gap, [...kept.map(({ piece }) => piece), more]),
    rests: [...kept.flatMap(({ rests }) => rests), ...left],
  }
}

/** Items in columns of one width, read down and then across, the columns as level as their order allows. */
export function itemColumns(
  origin: Origin,
  items: readonly Item[],
  at: { readonly w: number; readonly count: number; readonly gap: number },
  room: number,
  size: number,
): Laid {
  if (items.length === 0) return { piece: NOTHING, rests: [] }
  const width = (at.w - at.gap * (at.count - 1)) / at.count
  const gap = Math.round(size * 0.8)
  const heights = items.map((item) => laid(origin, item, width, room, size).piece.h + gap)
  const families = familiesIn(items, heights, room)
  const tall = families.map(({ h }) => h)
  const columns = level(families, tall, at.count).map((column) =>
    itemColumn(
      origin,
      column.flatMap(({ members }) => members),
      width,
      room,
      size,
    ),
  )
  const pieces = columns.map(({ piece }) => ({ ...piece, w: width }))
  return { piece: row(at.gap, pieces), rests: columns.flatMap(({ rests }) => rests) }
}

function passageOf({ name, colour, lead, text, over, kind }: Item): Passage {
  const said = [lead, text].filter((part) => part.trim() !== '').join('\n')
  const isField = kind === 'field' || kind === 'run'
  return {
    name: name === '' ? reportWords.note : name,
    colour: isField ? colour : PALETTE.ink2,
    text: said,
    over,
  }
}

function laid(origin: Origin, item: Item, w: number, height: number, size: number): Laid {
  switch (item.kind) {
    case 'field':
      return fieldLaid(origin, item, w, height, size)
    case 'run':
      return runLaid(origin, item, w, height, size)
    case 'quote':
      return besideBar(item.colour, w, (width) =>
        cut(origin, passageOf(item), [serif(size + 2, 1.35, true), serif(size, 1.35, true)], width, height, {
          role: 'quote',
        }),
      )
    case 'note':
      return furtherIn(item.isInner ? INDENT : 0, w, (left) =>
        besideBar(item.colour, left, (width) => noteLaid(origin, item, width, height, size)),
      )
    case 'facts':
      return besideBar(item.colour, w, (width) => noteLaid(origin, item, width, height, size))
  }
}

function fieldLaid(origin: Origin, item: Item, w: number, height: number, size: number): Laid {
  const name = words(set(item.name, label(item.colour, Math.max(FLOOR, size - 2)), w), w)
  const style = bodyOf(size)
  const lead = cut(origin, { ...passageOf(item), text: item.lead }, [strong(size)], w, pitchOf(style) * 2)
  const room = height - name.h - lead.piece.h - 2
  const text = cut(origin, { ...passageOf(item), text: item.text }, [style], w, room)
  const piece = stack(2, [name, stack(0, [lead.piece, text.piece])])
  return { piece: { ...piece, w }, rests: [...lead.rests, ...text.rests] }
}

function runLaid(origin: Origin, item: Item, w: number, height: number, size: number): Laid {
  const name = words(set(item.name, label(item.colour, FLOOR), NAME_WIDTH), NAME_WIDTH)
  const text = [item.lead, item.text].filter((part) => part.trim() !== '').join('. ')
  const room = { w: w - NAME_WIDTH, h: height }
  const said = cut(origin, { ...passageOf(item), text }, [bodyOf(size)], room.w, room.h)
  const top = Math.max(0, (pitchOf(bodyOf(size)) - name.h) / 2)
  const h = Math.max(name.h + top, said.piece.h)
  const at = (x: number, y: number) => [...name.at(x, y + top), ...said.piece.at(x + NAME_WIDTH, y)]
  return { piece: { w, h, at }, rests: said.rests }
}

function noteLaid(origin: Origin, item: Item, w: number, height: number, size: number): Laid {
  const name = words(set(item.kind === 'facts' ? '' : item.name, strong(size), w), w)
  const text = cut(origin, passageOf(item), [bodyOf(size)], w, height - name.h)
  return { piece: stack(0, [name, text.piece]), rests: text.rests }
}

function furtherIn(by: number, w: number, make: (width: number) => Laid): Laid {
  const { piece, rests } = make(w - by)
  return { piece: { ...piece, w: piece.w + by, at: (x, y) => piece.at(x + by, y) }, rests }
}

function besideBar(colour: Colour, w: number, make: (width: number) => Laid): Laid {
  const { piece, rests } = make(w - INDENT)
  return { piece: row(INDENT - BAR, [bar(BAR, piece.h, colour, 1.5), piece]), rests }
}

/** How many items can each show a line and its mark; those after them are named where they go on. */
function mostShown(heights: readonly number[], gap: number, room: number, size: number): number {
  const least = heights.map((height) => Math.min(height, size * LEAST_LINES + MARK_HEIGHT))
  for (let count = heights.length; count > 0; count -= 1) {
    const more = count < heights.length ? MARK_HEIGHT + gap : 0
    if (sum(least.slice(0, count)) + gap * (count - 1) + more <= room) return count
  }
  return 0
}

interface Family {
  readonly members: Item[]
  h: number
}

/** Each item with those that stand further in below it, as far as a column has room for them together. */
function familiesIn(items: readonly Item[], heights: readonly number[], room: number): readonly Family[] {
  const families: Family[] = []
  for (const [i, item] of items.entries()) {
    const h = heights[i] ?? 0
    const last = families.at(-1)
    if (!item.isInner || !last || last.h + h > room) families.push({ members: [item], h })
    else {
      last.members.push(item)
      last.h += h
    }
  }
  return families
}

/** The items cut into `count` runs, the longest as short as it can be. */
function level<T>(items: readonly T[], heights: readonly number[], count: number): readonly (readonly T[])[] {
  let low = Math.max(...heights)
  let high = sum(heights)
  while (high - low > 1) {
    const most = (low + high) / 2
    if (runs(items, heights, most).length <= count) high = most
    else low = most
  }
  return runs(items, heights, high)
}

function runs<T>(items: readonly T[], heights: readonly number[], most: number): readonly (readonly T[])[] {
  const all: T[][] = []
  let left = 0
  for (const [i, item] of items.entries()) {
    const height = heights[i] ?? 0
    const last = all.at(-1)
    if (last && height <= left) last.push(item)
    else {
      all.push([item])
      left = most
    }
    left -= height
  }
  return all
}

/** What nobody said reads like no answer. */
function bodyOf(size: number): Style {
  return sans(size, 400, 1.45, PALETTE.ink)
}

function strong(size: number): Style {
  return sans(size, 600, 1.45, PALETTE.ink)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Name, perhaps a lead of two lines, a line of text: heights in multiples of the size. */
const LEAST_LINES = 6.5
/** `WHAT` and a space, in the smallest capitals. */
const NAME_WIDTH = 44
const BAR = 3
const INDENT = 12
/** Pixels that come of adding. */
const NEAR = 0.01
