import type { Box, Point } from '../../../shared/model/geometry'
import type { Colour, Direction, Font, GroupInk, Paint } from '../../../shared/scene/ink'
import type { Turn } from './emu'
import type { Step } from './outlines'

/** What a picture is made of on a slide, in pixels of the page: one shape of PowerPoint each. */
export type Drawn = DrawnGroup | DrawnBox | DrawnLine | DrawnPath | DrawnWords | DrawnImage

export interface DrawnGroup {
  readonly drawn: 'group'
  readonly name: string
  readonly children: readonly Drawn[]
}

/** `box` as it stands before it is turned about its middle. */
export interface DrawnBox {
  readonly drawn: 'box'
  readonly geometry: 'rect' | 'ellipse'
  readonly radius: number
  readonly box: Box
  readonly turn: Turn
  readonly paint: Paint
}

export interface DrawnLine {
  readonly drawn: 'line'
  readonly from: Point
  readonly to: Point
  readonly paint: Paint
  readonly dash: readonly number[] | null
}

export interface DrawnPath {
  readonly drawn: 'path'
  readonly steps: readonly Step[]
  readonly paint: Paint
  readonly dash: readonly number[] | null
}

/** One line of text in a box a little wider than it. */
export interface DrawnWords {
  readonly drawn: 'words'
  readonly text: string
  readonly box: Box
  readonly turn: Turn
  readonly font: Font
  readonly fill: Colour
  readonly opacity: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tracking: number
  readonly direction: Direction
}

export interface DrawnImage {
  readonly drawn: 'image'
  readonly source: ImageSource
  readonly box: Box
  readonly turn: Turn
  /** Shares of the source that are cut away at each side. */
  readonly crop: Crop
  readonly radius: number
  readonly opacity: number
}

/** A picture of the library, or ink drawn as one picture (SVG with PNG beside it) of `w` × `h` units from its corner. */
export type ImageSource =
  | { readonly of: 'asset'; readonly asset: string }
  | {
      readonly of: 'ink'
      readonly ink: GroupInk
      readonly name: 'stamp' | 'figure' | 'drawing'
      readonly box: Box
    }

export interface Crop {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const UNCROPPED: Crop = { left: 0, top: 0, right: 0, bottom: 0 }
