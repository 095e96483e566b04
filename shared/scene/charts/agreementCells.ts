import type { AgreementFlag } from '../../method/agreement'
import type { Zone } from '../../model/vocabulary'
import { ellipse, type Ink, path, rect } from '../ink'
import { measure } from '../textWidth'
import type { ChartSize, Tones } from './chart'
import { inter } from './label'
import { through } from './through'

/** Rows of frames, columns of dimensions; in each cell the levels 1–5 side by side. */
export interface Grid {
  /** Of the whole chart. */
  readonly h: number
  readonly top: number
  readonly left: number
  readonly right: number
  readonly pitch: number
  /** The width of a cell. */
  readonly cell: number
  /** Middle of a row. */
  y(row: number): number
  /** Of a level 1–5 in a column. */
  x(column: number, level: number): number
}

export function gridOf(names: readonly string[], size: ChartSize): Grid {
  const longest = Math.max(0, ...names.map((name) => measure(name.slice(0, 60), inter(12))))
  const left = Math.min(Math.ceil(longest) + 26, Math.round(size.w * 0.3))
  const right = size.w - 4
  const cell = (right - left) / 6
  const pitch = Math.max(18, Math.min(34, (size.h - TOP - FOOT) / Math.max(1, names.length)))
  const inset = Math.min(14, cell * 0.16)
  return {
    h: Math.ceil(TOP + pitch * names.length + FOOT),
    top: TOP,
    left,
    right,
    pitch,
    cell,
    y: (row) => TOP + (row + 0.5) * pitch,
    x: (column, level) => left + column * cell + inset + ((level - 1) / 4) * (cell - 2 * inset),
  }
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly flag: AgreementFlag
  readonly zone: Zone
}

/** Five small ticks for the scale, a line from the lowest to the highest rater, a dot a level that was given. */
export function cellInks(levels: readonly number[], cell: Cell, grid: Grid, tones: Tones): readonly Ink[] {
  const { row, column, flag, zone } = cell
  const y = grid.y(row)
  const x = (level: number) => grid.x(column, level)
  const ticks = [1, 2, 3, 4, 5].map((level) => ellipse(x(level), y, 1, 1, { fill: tones.rule }))
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const colour = flag === 'discuss' ? tones.alarm : tones[zone]
  const line =
    counts.size > 1 ? [path(through([x(low), y], [x(high), y]), { stroke: colour, strokeWidth: 1.6 })] : []
  const most = Math.min(grid.pitch / 2 - 3, (grid.cell / 5) * 0.62, 9)
  const dots = [...counts].map(([level, count]) => {
    const radius = Math.min(most, 3 * Math.sqrt(count) + 0.4)
    return ellipse(x(level), y, radius, radius, { fill: colour, stroke: tones.ground, strokeWidth: 1 })
  })
  return [...(flag === 'discuss' ? [frameAround(cell, grid, tones)] : []), ...ticks, ...line, ...dots]
}

function frameAround({ row, column }: Cell, { left, cell, pitch, y }: Grid, tones: Tones): Ink {
  const box = { x: left + column * cell + 2, y: y(row) - pitch / 2 + 1.5, w: cell - 4, h: pitch - 3 }
  return rect(box, { fill: tones.alarmTint, stroke: tones.alarm, strokeWidth: 1.4, radius: 5 })
}

const TOP = 30
const FOOT = 26
