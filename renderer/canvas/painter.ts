import { cornerOf, drawable, printable, textPlace, units } from '../../shared/scene/drawable'
import { fontFamily } from '../../shared/scene/fontFamily'
import {
  type GroupInk,
  IDENTITY,
  type ImageInk,
  type Ink,
  type Matrix,
  type Paint,
  type PathInk,
  type RectInk,
  type TextInk,
} from '../../shared/scene/ink'
import { parsedMatrix, product } from '../../shared/scene/matrix'
import { PALETTE } from '../../shared/scene/palette'

export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * A picture's pixels by sha256, for so many dots of the screen on its longer side; null: not there (yet), it is left
 * out; broken: there is something, and nobody can read it.
 */
export type Images = (asset: string, dots: number) => CanvasImageSource | 'broken' | null

/** Draws ink as it is, in the context's present units. Leaves the context as it found it. */
export function paintInk(context: Canvas2d, ink: Ink, images: Images): void {
  context.save()
  context.textBaseline = 'alphabetic'
  context.fontKerning = 'normal'
  context.textRendering = 'geometricPrecision'
  context.imageSmoothingQuality = 'medium'
  paintAll(context, [ink], IDENTITY, images)
  context.restore()
}

/** Groups hand their matrices down to the leaves: Chromium too multiplies those of an SVG before it draws. */
function paintAll(context: Canvas2d, inks: readonly Ink[], matrix: Matrix, images: Images): void {
  let moved = false
  const settle = () => {
    if (moved) context.restore()
    moved = false
  }
  for (const ink of inks) {
    if (!drawable(ink)) continue
    if (ink.ink === 'group') {
      settle()
      paintGroup(context, ink, matrix, images)
      continue
    }
    if (!moved && matrix !== IDENTITY) {
      context.save()
      context.transform(...matrix)
      moved = true
    }
    safely(context, ink, images)
  }
  settle()
}

/** One thing that cannot be painted is left out; the others are. */
function safely(context: Canvas2d, ink: Exclude<Ink, GroupInk>, images: Images): void {
  try {
    paintLeaf(context, ink, images)
  } catch {
    return
  }
}

function paintGroup(context: Canvas2d, ink: GroupInk, matrix: Matrix, images: Images): void {
  const { transform, clip, children } = ink
  const whole = transform === IDENTITY ? matrix : product(matrix, parsedMatrix(transform))
  if (clip === null) return paintAll(context, children, whole, images)
  context.save()
  context.transform(...whole)
  context.beginPath()
  box(context, clip.x, clip.y, clip.w, clip.h, cornerOf(clip))
  context.clip()
  paintAll(context, children, IDENTITY, images)
  context.restore()
}

function paintLeaf(context: Canvas2d, ink: Exclude<Ink, GroupInk>, images: Images): void {
  switch (ink.ink) {
    case 'rect':
      return paintRect(context, ink)
    case 'ellipse':
      context.beginPath()
      context.ellipse(ink.cx, ink.cy, ink.rx, ink.ry, 0, 0, Math.PI * 2)
      if (fills(context, ink)) context.fill()
      if (strokes(context, ink)) context.stroke()
      return
    case 'path':
      return paintPath(context, ink)
    case 'text':
      return paintText(context, ink)
    case 'image':
      return paintImage(context, ink, images)
  }
}

function paintImage(context: Canvas2d, ink: ImageInk, images: Images): void {
  const { a, b, c, d } = context.getTransform()
  const dots = Math.max(Math.hypot(a, b) * ink.w, Math.hypot(c, d) * ink.h)
  const image = images(ink.asset, dots)
  if (image === null) return
  context.globalAlpha = ink.opacity
  if (image !== 'broken') return context.drawImage(image, ink.x, ink.y, ink.w, ink.h)
  const { x, y, w, h } = ink
  context.fillStyle = PALETTE.panel
  context.fillRect(x, y, w, h)
  context.strokeStyle = PALETTE.ink3
  context.lineWidth = Math.min(2, w / 20, h / 20)
  context.setLineDash([])
  context.beginPath()
  context.rect(x, y, w, h)
  context.moveTo(x, y)
  context.lineTo(x + w, y + h)
  context.moveTo(x + w, y)
  context.lineTo(x, y + h)
  context.stroke()
}

function paintText(context: Canvas2d, ink: TextInk): void {
  const { font } = ink
  context.font = `${font.italic ? 'italic ' : ''}${font.weight} ${units(font.size)}px ${fontFamily(font)}`
  context.letterSpacing = `${ink.tracking === 0 ? NO_LIGATURES : units(ink.tracking)}px`
  const { x, y, by } = textPlace(ink)
  context.direction = ink.direction
  context.textAlign = ALIGN[by]
  context.fillStyle = ink.fill
  context.globalAlpha = ink.opacity
  context.fillText(printable(ink.text), x, y)
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

/** Canvas has no switch for ligatures, but spaced letters have none, be the space ever so small. */
const NO_LIGATURES = 0.000001

function paintPath(context: Canvas2d, ink: PathInk): void {
  const shape = shapeOf(ink)
  if (fills(context, ink)) context.fill(shape, ink.rule)
  if (!strokes(context, ink)) return
  context.lineJoin = 'round'
  context.lineCap = 'round'
  if (ink.dash !== null) context.setLineDash([...ink.dash])
  context.stroke(shape)
}

/** A sharp rect is not a path to the rasteriser: its edges between pixels come out as SVG's only from `fillRect`. */
function paintRect(context: Canvas2d, ink: RectInk): void {
  const corner = cornerOf(ink)
  if (corner > 0) {
    context.beginPath()
    context.roundRect(ink.x, ink.y, ink.w, ink.h, corner)
    if (fills(context, ink)) context.fill()
    if (strokes(context, ink)) context.stroke()
    return
  }
  if (fills(context, ink)) context.fillRect(ink.x, ink.y, ink.w, ink.h)
  if (strokes(context, ink)) context.strokeRect(ink.x, ink.y, ink.w, ink.h)
}

function fills(context: Canvas2d, { fill, opacity }: Paint): boolean {
  if (fill === null) return false
  context.globalAlpha = opacity
  context.fillStyle = fill
  return true
}

function strokes(context: Canvas2d, { stroke, strokeWidth, opacity }: Paint): boolean {
  if (stroke === null || strokeWidth <= 0) return false
  context.globalAlpha = opacity
  context.strokeStyle = stroke
  context.lineWidth = strokeWidth
  context.lineJoin = 'miter'
  context.lineCap = 'butt'
  context.miterLimit = 4
  context.setLineDash([])
  return true
}

function box(context: Canvas2d, x: number, y: number, w: number, h: number, corner: number): void {
  if (corner > 0) context.roundRect(x, y, w, h, corner)
  else context.rect(x, y, w, h)
}

/**
 * Parsing path data is most of the work of drawing it. An unchanged element keeps its ink; one that is moved has new
 * ink with the same data.
 */
const shapes = new WeakMap<PathInk, Path2D>()
const byData = new Map<string, Path2D>()
const MOST_SHAPES = 4000

function shapeOf(ink: PathInk): Path2D {
  const known = shapes.get(ink)
  if (known) return known
  const shape = byData.get(ink.d) ?? new Path2D(ink.d)
  shapes.set(ink, shape)
  if (byData.size >= MOST_SHAPES)
    for (const oldest of [...byData.keys()].slice(0, MOST_SHAPES / 4)) byData.delete(oldest)
  byData.set(ink.d, shape)
  return shape
}
