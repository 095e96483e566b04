import type { Guest } from '../../../model/record'
import { deckWords } from '../../../words/deck'
import { storyWords } from '../../../words/deckStory'
import { directionOf } from '../../direction'
import { PALETTE } from '../../palette'
import type { Passage } from '../flow'
import { columns, columnWidth } from '../frameFields'
import { bar, NOTHING, type Piece, padded, stack, words } from '../piece'
import { eyebrow, muted, sans } from '../styles'
import { linesIn, pitchOf, type Style, set } from '../typeset'

interface List {
  readonly name: string
  readonly items: readonly string[]
}

interface Lists {
  readonly piece: Piece
  readonly rests: readonly Passage[]
}

/** Needs, desires, context and emotion, two beside each other, in at most `h` pixels or little more. */
export function guestLists(
  guest: Guest,
  { w, h }: { readonly w: number; readonly h: number },
  size: number,
): Lists {
  const style = sans(size, 400, 1.45, PALETTE.ink)
  const lists = listsOf(guest)
  if (lists.length === 0) return { piece: words(set(deckWords.notSaid, muted(style), w), w), rests: [] }
  const across = lists.length === 1 || w < TWO_COLUMNS ? 1 : 2
  const width = columnWidth(w, across)
  const rows = Array.from({ length: Math.ceil(lists.length / across) }, (_, i) =>
    lists.slice(i * across, (i + 1) * across),
  )
  const room = h - ROW_GAP * (rows.length - 1)
  const wanted = rows.map((row) =>
    Math.max(...row.map((list) => setList(list, width, style, room + 1).piece.h)),
  )
  const heights = sharesOf(wanted, room)
  const laid = rows.map((row, i) => row.map((list) => setList(list, width, style, heights[i] ?? 0)))
  return {
    piece: stack(
      ROW_GAP,
      laid.map((row) => columns(row.map(({ piece }) => padded(piece, { w: width })))),
    ),
    rests: laid.flat().flatMap(({ rests }) => rests),
  }
}

/** Rows that want little get it; the others share the rest alike. */
function sharesOf(wanted: readonly number[], h: number): readonly number[] {
  const shares = wanted.map(() => 0)
  let left = h
  const byNeed = wanted.map((want, i) => ({ want, i })).sort((a, b) => a.want - b.want)
  for (const [done, { want, i }] of byNeed.entries()) {
    const share = Math.min(want, left / (wanted.length - done))
    shares[i] = share
    left -= share
  }
  return shares
}

function listsOf({ needs, desires, context, emotion }: Guest): readonly List[] {
  const all = [
    { name: storyWords.needs, items: needs },
    { name: storyWords.desires, items: desires },
    { name: storyWords.context, items: context },
    { name: storyWords.emotion, items: emotion },
  ]
  return all
    .map(({ name, items }) => ({ name, items: items.filter((item) => item.trim() !== '') }))
    .filter(({ items }) => items.length > 0)
}

/** A list under its name; the items that find no room, and the rest of the one that is cut, are its rests. */
function setList({ name, items }: List, w: number, style: Style, h: number): Lists {
  const label = stack(8, [bar(w, 2, PALETTE.who), words(set(name, eyebrow(PALETTE.who), w), w)])
  const pieces: Piece[] = []
  let used = label.h + LABEL_GAP
  for (const [i, item] of items.entries()) {
    const room = linesIn(h - used, style)
    if (room < 1 && i > 0) return { piece: listed(label, pieces), rests: restsOf(name, items.slice(i)) }
    const setting = set(item, style, w - INDENT, Math.max(1, room))
    pieces.push(pointed(words(setting, w - INDENT), w, { style, isRight: directionOf(item) === 'rtl' }))
    used += setting.height + ITEM_GAP
    if (setting.rest !== '')
      return { piece: listed(label, pieces), rests: restsOf(name, [setting.rest, ...items.slice(i + 1)]) }
  }
  return { piece: listed(label, pieces), rests: [] }
}

function listed(label: Piece, items: readonly Piece[]): Piece {
  return stack(LABEL_GAP, [label, stack(ITEM_GAP, items)])
}

/** A point before the first line, on the side it begins on. */
function pointed(
  text: Piece,
  w: number,
  { style, isRight }: { readonly style: Style; readonly isRight: boolean },
): Piece {
  if (text.h === 0) return NOTHING
  const middle = pitchOf(style) / 2 - POINT / 2
  return {
    w,
    h: text.h,
    at: (x, y) => [
      ...bar(POINT, POINT, PALETTE.who, POINT / 2).at(isRight ? x + w - POINT : x, y + middle),
      ...text.at(isRight ? x : x + INDENT, y),
    ],
  }
}

/** In passages of a few thousand letters: very long ones are slow to set, column after column. */
function restsOf(name: string, items: readonly string[]): readonly Passage[] {
  const texts: string[] = []
  for (const item of items) {
    const last = texts.at(-1)
    if (last === undefined || last.length + item.length > PASSAGE) texts.push(item)
    else texts[texts.length - 1] = `${last}\n${item}`
  }
  return texts.map((text) => ({ name: deckWords.continued(name), colour: PALETTE.who, text }))
}

/** Pixels from which two lists stand beside each other. */
const TWO_COLUMNS = 420
const ROW_GAP = 18
const LABEL_GAP = 6
const ITEM_GAP = 5
const INDENT = 14
const POINT = 5
/** Letters. */
const PASSAGE = 4000
