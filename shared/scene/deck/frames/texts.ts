import { row, stack } from '../piece'
import {
  alignmentItems,
  eachFact,
  factItems,
  fieldItems,
  noteItems,
  quoteItems,
  warningItems,
} from './frameItems'
import { type Item, itemColumn, itemColumns } from './items'
import type { Told } from './told'
import type { Laid, Origin } from './trail'

export interface Room {
  readonly w: number
  readonly h: number
}

/**
 * `runs`: What, Who and How have their names beside them. `dense`: so they do, and there are no facts. `unquoted`: what
 * the guest says stands elsewhere. `scored`: so do the facts. `body`: scores and notes do.
 */
export type Extent = 'all' | 'runs' | 'dense' | 'unquoted' | 'scored' | 'body'

/** Whether so much is said that not even the smallest letters could hold it: nothing larger need be tried. */
export function isHopeless({ fields, frame, notes }: Told, { w, h }: Room): boolean {
  const texts = [
    ...fields.map(({ text }) => text),
    frame.outcome,
    frame.fix,
    ...notes.map(({ text }) => text),
  ]
  const letters = texts.reduce((total, { length }) => total + length, 0)
  return letters * LEAST_AREA > w * h
}

/**
 * All a layout says of a frame, in a room: What, Who and How side by side where it is wide enough and the rest below
 * them, else one below the other. Never higher than the room.
 */
export function textsLaid(origin: Origin, told: Told, { w, h }: Room, size: number, extent: Extent): Laid {
  if (w < WIDE) {
    const kind = RUNS.includes(extent) ? 'run' : 'field'
    const items = [...fieldItems(told, kind), ...othersOf(told, extent)]
    return itemColumn(origin, items, w, h, size)
  }
  const gap = w > VERY_WIDE ? 28 : 20
  const fields = fieldItems(told, 'field').map((field) => [field])
  if (extent === 'dense') return inOneLine(origin, told, { w, h }, size)
  const others = othersOf(told, extent)
  if (extent === 'scored') return withScores(origin, told, { w, h }, gap, size)
  const across = { w, count: w > VERY_WIDE && others.length > 3 ? 4 : 3, gap }
  const below = itemColumns(origin, others, across, h, size)
  const room = h - (below.piece.h === 0 ? 0 : below.piece.h + BETWEEN)
  const above = sideBySide(origin, fields, { w, h: room }, gap, size)
  if (isWhole(below) && isWhole(above)) return joined(above, below)
  const wanted = sideBySide(origin, fields, { w, h }, gap, size).piece.h
  const forOthers = Math.min(below.piece.h, Math.max(h * OTHERS, h - wanted - BETWEEN))
  const rest = itemColumns(origin, others, across, forOthers, size)
  const left = h - (rest.piece.h === 0 ? 0 : rest.piece.h + BETWEEN)
  return joined(sideBySide(origin, fields, { w, h: left }, gap, size), rest)
}

/** What, Who and How side by side, what has to be known below them, and the levels in lines of full width. */
function withScores(origin: Origin, told: Told, { w, h }: Room, gap: number, size: number): Laid {
  const levels = itemColumn(origin, alignmentItems(told), w, h * OTHERS, size)
  const notes = [...warningItems(told), ...noteItems(told)]
  const left = h - (levels.piece.h === 0 ? 0 : levels.piece.h + BETWEEN)
  const fields = fieldItems(told, 'field').map((field) => [field])
  const wanted = sideBySide(origin, fields, { w, h: left }, gap, size).piece.h
  const forNotes = Math.max(left * OTHERS, left - wanted - BETWEEN)
  const across = { w, count: w > VERY_WIDE ? Math.max(2, Math.min(4, notes.length)) : 3, gap }
  const below = itemColumns(origin, notes, across, forNotes, size)
  const room = { w, h: left - (below.piece.h === 0 ? 0 : below.piece.h + BETWEEN) }
  return joined(joined(sideBySide(origin, fields, room, gap, size), below), levels)
}

/** Low rooms: What, Who, How and the rest side by side, the levels in a line below. */
function inOneLine(origin: Origin, told: Told, { w, h }: Room, size: number): Laid {
  const others = [...quoteItems(told), ...warningItems(told), ...noteItems(told)]
  const columns = [...fieldItems(told, 'field').map((field) => [field]), ...halved(others, w)]
  const below = itemColumn(origin, alignmentItems(told).map(asLine), w, h * OTHERS, size)
  const room = { w, h: h - (below.piece.h === 0 ? 0 : below.piece.h + BETWEEN) }
  return joined(sideBySide(origin, columns, room, NARROW_GAP, size), below)
}

function halved(items: readonly Item[], w: number): readonly (readonly Item[])[] {
  if (items.length === 0) return []
  if (items.length < 2 || w < VERY_WIDE) return [items]
  const half = Math.ceil(items.length / 2)
  return [items.slice(0, half), items.slice(half)]
}

function asLine(item: Item): Item {
  return { ...item, kind: 'facts', text: item.text.replaceAll('\n', ' · ') }
}

function sideBySide(
  origin: Origin,
  columns: readonly (readonly Item[])[],
  { w, h }: Room,
  gap: number,
  size: number,
): Laid {
  const width = (w - gap * (columns.length - 1)) / columns.length
  const all = columns.map((items) => itemColumn(origin, items, width, h, size))
  const pieces = all.map(({ piece }) => ({ ...piece, w: width }))
  return { piece: row(gap, pieces), rests: all.flatMap(({ rests }) => rests) }
}

function othersOf(told: Told, extent: Extent): readonly Item[] {
  const scores = [...alignmentItems(told), ...warningItems(told)]
  switch (extent) {
    case 'all':
    case 'runs':
      return [...quoteItems(told), ...factItems(told), ...scores, ...noteItems(told)]
    case 'dense':
      return [...quoteItems(told), ...scores, ...noteItems(told)]
    case 'unquoted':
      return [...eachFact(told), ...scores, ...noteItems(told)]
    case 'scored':
      return [...scores, ...noteItems(told)]
    case 'body':
      return [...quoteItems(told), ...factItems(told)]
  }
}

function joined(above: Laid, below: Laid): Laid {
  return { piece: stack(BETWEEN, [above.piece, below.piece]), rests: [...above.rests, ...below.rests] }
}

function isWhole({ rests }: Laid): boolean {
  return rests.length === 0
}

/** Those in which What, Who and How have their names beside them where they stand one below the other. */
const RUNS: readonly Extent[] = ['runs', 'scored', 'dense']
/** Width from which three columns can be read. */
const WIDE = 470
const VERY_WIDE = 720
const BETWEEN = 14
const NARROW_GAP = 18
/** Of the room, what is kept for all that is not What, Who or How. */
const OTHERS = 0.4
/** Square pixels of the narrowest letter at the floor. */
const LEAST_AREA = 38
