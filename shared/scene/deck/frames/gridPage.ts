import type { Frame } from '../../../model/record'
import { PALETTE } from '../../palette'
import type { Passage } from '../flow'
import { PICTURE_RATIO } from '../framePicture'
import type { Block } from '../page'
import { bar, type Piece, padded } from '../piece'
import { bottomOf, measureOf, type Setup, topOf } from '../setup'
import { brokenPiece } from './broken'
import { cell, isFilled, isWhole, rowCell, type Way } from './cell'
import type { Plan } from './plan'
import type { Room } from './texts'
import type { Told } from './told'
import type { Laid, Origin } from './trail'

/** A frame that can be told, or one that cannot be set out. */
export type Teller = { readonly frame: Frame; readonly told: Told | null }

type Grid = Extract<Plan, { of: 'cells' | 'rows' }>

/** As many frames as stand on a page, in an even grid that keeps its places where there are fewer. */
export function gridPage(
  setup: Setup,
  plan: Grid,
  origin: Origin,
  all: readonly Teller[],
): {
  readonly put: () => readonly Block[]
  readonly rests: readonly Passage[]
  readonly failed: readonly Frame[]
} {
  const room = roomOf(setup, plan)
  const isDense = plan.of === 'rows' ? room.h < LOW_ROW : plan.columns * plan.rows >= DENSE
  const isSquare = plan.of === 'cells' && plan.columns > 1 && plan.rows > 1
  const extent = isDense ? 'dense' : isSquare ? 'runs' : 'all'
  const make = (told: Told, way: Way): Laid =>
    plan.of === 'cells' ? cell(origin, told, room, way, extent) : rowCell(origin, told, room, way, extent)
  const { laid, failed } = laidOut(all, waysOf(plan, room, all), make, room)
  const put = () =>
    all.flatMap(({ frame }, i) => {
      const at = placeOf(setup, plan, room, i)
      const one = laid[i]
      const piece = one ? one.piece : brokenPiece(setup, frame, room.w)
      return [...ruleAbove(plan, room, i).at(at.x, at.y - GAPS.row / 2), ...piece.at(at.x, at.y)]
    })
  return { put, rests: laid.flatMap((one) => one?.rests ?? []), failed }
}

/** The most generous way in which every frame is whole that can be; the others go on elsewhere. */
function laidOut(
  all: readonly Teller[],
  ways: readonly Way[],
  make: (told: Told, way: Way) => Laid,
  room: Room,
): { readonly laid: readonly (Laid | null)[]; readonly failed: readonly Frame[] } {
  const tightest = ways.at(-1) ?? { share: 0, size: 10 }
  const last = all.map(({ told }) => (told === null ? null : attempt(() => make(told, tightest))))
  const asked = all.flatMap(({ told }, i) => {
    const one = last[i]
    return told !== null && one && isWhole(one, room) ? [told] : []
  })
  const best =
    asked.length === 0
      ? tightest
      : (ways.find((way) => asked.every((told) => isWhole(make(told, way), room))) ?? tightest)
  const laid = all.map(({ told }, i) => (told === null || !last[i] ? null : make(told, best)))
  return { laid, failed: all.filter((_, i) => laid[i] === null).map(({ frame }) => frame) }
}

/** null: it cannot be set out, whatever the reason; its place says so. */
function attempt(make: () => Laid): Laid | null {
  try {
    return make()
  } catch {
    return null
  }
}

function waysOf(plan: Grid, room: Room, all: readonly Teller[]): readonly Way[] {
  const isDrawn = all.some(({ told }) => told !== null && told.picture !== null)
  if (plan.isFollowed)
    return PICTURES.filter((share) => isFilled(room.w, share)).map((share) => ({ share, size: null }))
  if (!isDrawn) return SIZES.map((size) => ({ share: 0, size }))
  if (plan.of === 'rows') {
    const most = room.h / PICTURE_RATIO / room.w
    return ROWS.map(([share, size]) => ({ share: Math.min(share, most), size }))
  }
  return CELLS.map(([share, size]) => ({ share, size }))
}

function roomOf({ sheet }: Setup, { columns, rows }: Grid): Room {
  const h = bottomOf(sheet) - FOOT_GAP - topOf(sheet)
  return {
    w: Math.floor((measureOf(sheet) - GAPS.column * (columns - 1)) / columns),
    h: Math.floor((h - GAPS.row * (rows - 1)) / rows),
  }
}

function placeOf({ sheet }: Setup, { columns }: Grid, { w, h }: Room, i: number): { x: number; y: number } {
  const [column, line] = [i % columns, Math.floor(i / columns)]
  return { x: sheet.margin + column * (w + GAPS.column), y: topOf(sheet) + line * (h + GAPS.row) }
}

/** Rows are set apart by a line, pictures by their space. */
function ruleAbove({ of, columns }: Grid, { w }: Room, i: number): Piece {
  return of === 'rows' && i >= columns ? bar(w, 1, PALETTE.line) : padded(bar(0, 0, PALETTE.line), { h: 0 })
}

const GAPS = { column: 30, row: 26 }
/** Between the last line and the foot. */
const FOOT_GAP = 4
/** From so many on only What, Who and How, what the guest says, and what was asked for besides. */
const DENSE = 6
/** Pixels. */
const LOW_ROW = 200
const SIZES = [16, 14, 13, 12, 11, 10]
/** Width of the picture and size of the texts, from the most generous to the tightest. */
const CELLS: readonly (readonly [number, number])[] = [
  [1, 14],
  [1, 13],
  [1, 12],
  [1, 11],
  [0.74, 12],
  [0.74, 11],
  [1, 10],
  [0.74, 10],
  [0.64, 11],
  [0.64, 10],
  [0.55, 11],
  [0.55, 10],
  [0.46, 10],
  [0.38, 10],
]
const ROWS: readonly (readonly [number, number])[] = [
  [0.42, 14],
  [0.42, 13],
  [0.36, 14],
  [0.36, 13],
  [0.36, 12],
  [0.3, 13],
  [0.36, 11],
  [0.3, 12],
  [0.3, 11],
  [0.25, 12],
  [0.25, 11],
  [0.25, 10],
  [0.2, 11],
  [0.2, 10],
  [0.16, 10],
]
const PICTURES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66, 0.62, 0.58, 0.5, 0.42, 0.34]
