import type { Box } from '../../model/geometry'
import { CORNERS, type Corner } from '../../model/vocabulary'
import { type Ink, rect } from '../ink'
import type { Tones } from './chart'
import { fitted, inter, label } from './label'
import type { Setting } from './setting'

/** Four areas set apart by space: right and up is more. */
export type Quadrants = Readonly<Record<Corner, Box>>

/** `across`, `down`: the share of the plot left of, and above, the cross. */
export function quadrantsOf({ x, y, w, h }: Box, across: number, down: number): Quadrants {
  const [left, upper] = [Math.round(w * across), Math.round(h * down)]
  const [east, south] = [x + left + SPACE / 2, y + upper + SPACE / 2]
  const west = { x, w: left - SPACE / 2 }
  const right = { x: east, w: x + w - east }
  const north = { y, h: upper - SPACE / 2 }
  const low = { y: south, h: y + h - south }
  return {
    nw: { ...west, ...north },
    ne: { ...right, ...north },
    se: { ...right, ...low },
    sw: { ...west, ...low },
  }
}

export function areaInks(areas: Quadrants, tones: Tones): readonly Ink[] {
  return CORNERS.map((corner) => rect(areas[corner], { fill: tones.band, radius: 6 }))
}

/** The areas' names in their upper left corners, and the rooms they take. */
export function nameAreas(
  areas: Quadrants,
  names: Readonly<Record<Corner, string>>,
  first: Corner,
  { tones, labels }: Setting,
): readonly Box[] {
  return CORNERS.flatMap((corner) => {
    const { x, y, w } = areas[corner]
    const isFirst = corner === first
    const look = { font: inter(12, isFirst ? 700 : 500), colour: isFirst ? tones.ink : tones.ink2 }
    const name = label(fitted(names[corner], w - 16, look), x + 8, y + 17, look)
    return labels.put(name) ? [name.box] : []
  })
}

const SPACE = 4
