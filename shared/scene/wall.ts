import { boardOf, type Doc } from '../model/doc'
import type { Id } from '../model/id'
import { type GroupInk, group, type Ink } from './ink'
import { type Band, bandsOf, type Shelf, type StageRow, shelvesOf } from './wallBands'
import { CARD, type Card, cardInk, cardsOf } from './wallCard'
import { BAND, bandInk, MARGIN, STAGE_HEAD, stageInk, wallHead } from './wallParts'

export interface Wall {
  readonly ink: GroupInk
  /** Units. */
  readonly w: number
  readonly h: number
  /** Where each frame's card lies, in the order they are drawn. */
  readonly cards: readonly WallCard[]
  /** Frames whose picture could not be drawn: a sentence stands in its place. */
  readonly failed: readonly Id[]
}

export interface WallCard {
  readonly frame: Id
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/**
 * Frames as cards on one wall: in rows by stage, in a band a phase, in story order. `frames` null: all that are not
 * parked. It becomes about one and a half times as wide as high. Its ground is left to whoever shows it.
 */
export function wallInk(doc: Doc, frames: readonly Id[] | null = null): Wall {
  const cards = cardsOf(doc, frames)
  const bands = bandsOf(cards, frames === null ? 'all phases' : 'told phases')
  return laid(doc, bands, columnsFor(bands), frames === null ? 'board' : 'part')
}

/** How large that wall is, without drawing it. Units. */
export function wallSize(
  doc: Doc,
  frames: readonly Id[] | null = null,
): { readonly w: number; readonly h: number } {
  const bands = bandsOf(cardsOf(doc, frames), frames === null ? 'all phases' : 'told phases')
  const columns = columnsFor(bands)
  const of = frames === null ? 'board' : 'part'
  const w = widthOf(columns)
  const head = wallHead(doc, boardOf(doc).title, countIn(bands), w, of)
  const h = bands.reduce((sum, band) => sum + bandHeight(band, columns) + BAND_GAP, -BAND_GAP)
  return { w, h: 2 * MARGIN + head.h + h }
}

const GAP = 24
const SHELF_GAP = 32
const BAND_GAP = 20
/** Width to height. */
const SHAPE = 1.5
const LEAST_COLUMNS = 3
/** As wide as a picture can be drawn in one piece. */
const MOST_COLUMNS = 44

/** The number of cards side by side that comes nearest to the wanted shape. */
function columnsFor(bands: readonly Band[]): number {
  const most = Math.max(...bands.map(({ rows }) => rows.reduce((sum, { cards }) => sum + cards.length, 0)), 1)
  let best = { columns: LEAST_COLUMNS, away: Number.POSITIVE_INFINITY }
  for (let columns = LEAST_COLUMNS; columns <= Math.min(MOST_COLUMNS, most); columns++) {
    const h = bands.reduce((sum, band) => sum + bandHeight(band, columns) + BAND_GAP, 2 * MARGIN + 120)
    const away = Math.abs(Math.log(widthOf(columns) / h / SHAPE))
    if (away < best.away) best = { columns, away }
  }
  return best.columns
}

function widthOf(columns: number): number {
  return 2 * MARGIN + 2 * BAND.padding + columns * (CARD.w + GAP) - GAP
}

function bandHeight(band: Band, columns: number): number {
  if (band.rows.length === 0) return 2 * BAND.padding + BAND.head + BAND.empty
  const shelves = shelvesOf(band, columns).map((shelf) => shelfHeight(shelf, columns))
  return 2 * BAND.padding + BAND.head + shelves.reduce((sum, h) => sum + h + SHELF_GAP, -SHELF_GAP)
}

function shelfHeight(shelf: Shelf, columns: number): number {
  return STAGE_HEAD + Math.max(...shelf.map((row) => blockHeight(row, columns)))
}

/** Of a stage's cards: each line is as high as its highest card. */
function blockHeight({ cards }: StageRow, columns: number): number {
  return linesOf(cards, columns).reduce((sum, line) => sum + heightIn(line) + GAP, -GAP)
}

function linesOf(cards: readonly Card[], columns: number): readonly (readonly Card[])[] {
  const lines: Card[][] = []
  for (let at = 0; at < cards.length; at += columns) lines.push(cards.slice(at, at + columns))
  return lines
}

function heightIn(line: readonly Card[]): number {
  return Math.max(...line.map(({ h }) => h))
}

function countIn(bands: readonly Band[]): number {
  return bands.flatMap(({ rows }) => rows.map(({ cards }) => cards.length)).reduce((sum, n) => sum + n, 0)
}

function laid(doc: Doc, bands: readonly Band[], columns: number, of: 'board' | 'part'): Wall {
  const w = widthOf(columns)
  const head = wallHead(doc, boardOf(doc).title, countIn(bands), w, of)
  const placed: Placed[] = []
  const inks: Ink[] = [...head.inks]
  let y = MARGIN + head.h
  for (const [at, band] of bands.entries()) {
    const h = bandHeight(band, columns)
    inks.push(...bandInk(band, at, { x: MARGIN, y, w: w - 2 * MARGIN, h }))
    let top = y + BAND.padding + BAND.head
    for (const shelf of shelvesOf(band, columns)) {
      const stages = placedStages(shelf, columns, top)
      inks.push(...stages.inks)
      placed.push(...stages.cards)
      top += shelfHeight(shelf, columns) + SHELF_GAP
    }
    y += h + BAND_GAP
  }
  const cards = placed.map(({ card, x, y: top, h }) => ({ ...cardInk(doc, card, h), x, top }))
  return {
    ink: group([...inks, ...cards.map(({ ink, x, top }) => group([ink], [1, 0, 0, 1, x, top]))]),
    w,
    h: y - BAND_GAP + MARGIN,
    cards: placed.map(({ card, x, y: top, h }) => ({ frame: card.frame.id, x, y: top, w: CARD.w, h })),
    failed: placed.filter((_, at) => cards[at]?.drawn === false).map(({ card }) => card.frame.id),
  }
}

interface Placed {
  readonly card: Card
  readonly x: number
  readonly y: number
  readonly h: number
}

/** The stages of a line and their cards; cards that stand beside each other are equally high. */
function placedStages(shelf: Shelf, columns: number, y: number) {
  const inks: Ink[] = []
  const cards: Placed[] = []
  const level = shelf.length === 1 ? null : Math.max(...shelf.map((row) => blockHeight(row, columns)))
  let x = MARGIN + BAND.padding
  for (const row of shelf) {
    const across = Math.min(row.cards.length, columns) * (CARD.w + GAP) - GAP
    inks.push(...stageInk(row.label, row.cards.length, { x, y, w: across }))
    let top = y + STAGE_HEAD
    for (const line of linesOf(row.cards, columns)) {
      const h = level ?? heightIn(line)
      for (const [place, card] of line.entries())
        cards.push({ card, x: x + place * (CARD.w + GAP), y: top, h })
      top += h + GAP
    }
    x += across + GAP
  }
  return { inks, cards }
}
