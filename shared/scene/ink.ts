/**
 * What a picture is made of once every decision is taken: numbers, colours, line breaks.
 * A backend (canvas, SVG, slides) only copies. Six cases; opacity stands on leaves, never on groups.
 */
export type Ink = RectInk | EllipseInk | PathInk | TextInk | ImageInk | GroupInk

/** `#rrggbb`, always resolved. */
export type Colour = string

export interface Paint {
  readonly fill: Colour | null
  readonly stroke: Colour | null
  /** Units of the space the ink is in. */
  readonly strokeWidth: number
  /** 0…1, on fill and stroke alike. */
  readonly opacity: number
}

export interface RectInk extends Paint {
  readonly ink: 'rect'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly radius: number
}

export interface EllipseInk extends Paint {
  readonly ink: 'ellipse'
  readonly cx: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
}

/** `d` is SVG path data; joins and caps are round; dash null is solid. */
export interface PathInk extends Paint {
  readonly ink: 'path'
  readonly d: string
  readonly rule: 'nonzero' | 'evenodd'
  readonly dash: readonly number[] | null
}

/** One line of one style at its baseline. `x` is where the anchor stands: its left end, its middle, its right end. */
export interface TextInk {
  readonly ink: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly font: Font
  readonly fill: Colour
  readonly opacity: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Extra units after each letter. */
  readonly tracking: number
  /** The base direction of its paragraph: which way words of both kinds follow each other. */
  readonly direction: Direction
}

export type Direction = 'ltr' | 'rtl'

/** Ours, or one a board carries. */
export type Family = 'Inter' | 'Fraunces' | BrandFamily

/** The first 16 digits of the font file's sha256. One file is one family, shown in whatever weight it has. */
export type BrandFamily = `brand-${string}`

export interface Font {
  readonly family: Family
  readonly size: number
  readonly weight: 400 | 500 | 600 | 700
  readonly italic: boolean
}

/** A picture kept by its sha256. */
export interface ImageInk {
  readonly ink: 'image'
  readonly asset: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly opacity: number
}

/** `transform` is the matrix a b c d e f of SVG and canvas; `clip` is in the group's own units. */
export interface GroupInk {
  readonly ink: 'group'
  readonly transform: Matrix
  readonly clip: Clip | null
  readonly children: readonly Ink[]
  /** Drawn as one thing: a slide shows it as one picture and not as a hundred shapes. */
  readonly of?: 'stamp' | 'figure'
}

export type Matrix = readonly [number, number, number, number, number, number]

export interface Clip {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly radius: number
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

export function group(
  children: readonly Ink[],
  transform: Matrix = IDENTITY,
  clip: Clip | null = null,
): GroupInk {
  return { ink: 'group', transform, clip, children }
}

export function rect(
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  paint: Partial<Paint> & { readonly radius?: number },
): RectInk {
  const { x, y, w, h } = box
  return { ink: 'rect', x, y, w, h, radius: paint.radius ?? 0, ...paintOf(paint) }
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, paint: Partial<Paint>): EllipseInk {
  return { ink: 'ellipse', cx, cy, rx, ry, ...paintOf(paint) }
}

export function path(
  d: string,
  paint: Partial<Paint> & { readonly rule?: PathInk['rule']; readonly dash?: readonly number[] | null },
): PathInk {
  return { ink: 'path', d, rule: paint.rule ?? 'nonzero', dash: paint.dash ?? null, ...paintOf(paint) }
}

function paintOf(paint: Partial<Paint>): Paint {
  return {
    fill: paint.fill ?? null,
    stroke: paint.stroke ?? null,
    strokeWidth: paint.strokeWidth ?? 0,
    opacity: paint.opacity ?? 1,
  }
}
