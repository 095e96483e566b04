import { cornerOf, drawable, printable, textPlace, units } from '../../shared/scene/drawable'
import { fontFamily } from '../../shared/scene/fontFamily'
import {
  type GroupInk,
  IDENTITY,
  type Ink,
  type Matrix,
  type Paint,
  type PathInk,
  type RectInk,
  type TextInk,
} from '../../shared/scene/ink'
import { parsedMatrix, product } from '../../shared/scene/matrix'

export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A picture's pixels by sha256; null: not there (yet), it is left out. */
export type Images = (asset: string) => CanvasImageSource | null

/** Draws ink as it is, in the context's present units. Leaves the context as it found it. */
export function paintInk(context: Canvas2d, ink: Ink, images: Images): void {
  context.save()
  context.textBaseline = 'alphabetic'
  context.textAlign = 'left'
  context.fontKerning = 'normal'
  context.textRendering = 'geometricPrecision'
  context.direction = 'ltr'
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
    paintLeaf(context, ink, images)
  }
  settle()
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
    case 'image': {
      const image = images(ink.asset)
      if (image === null) return
      context.globalAlpha = ink.opacity
      return context.drawImage(image, ink.x, ink.y, ink.w, ink.h)
    }
  }
}

function paintText(context: Canvas2d, ink: TextInk): void {
  const { font } = ink
  context.font = `${font.italic ? 'italic ' : ''}${font.weight} ${units(font.size)}px ${fontFamily(font)}`
  context.letterSpacing = `${ink.tracking === 0 ? NO_LIGATURES : units(ink.tracking)}px`
  const { x, y } = textPlace(ink)
  context.fillStyle = ink.fill
  context.globalAlpha = ink.opacity
  context.fillText(printable(ink.text), x, y)
}

/** Canvas has no switch for ligatures, but spaced letters have none, be the space ever so small. */
const NO_LIGATURES = 0.000001

function paintPath(context: Canvas2d, ink: PathInk): void {
  const shape = shapeOf(ink.d)
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

/** Art repeats across frames: parsing path data is most of the work of drawing it. */
const shapes = new Map<string, Path2D>()
const MOST_SHAPES = 4000

function shapeOf(d: string): Path2D {
  const known = shapes.get(d)
  if (known) return known
  if (shapes.size >= MOST_SHAPES)
    for (const oldest of [...shapes.keys()].slice(0, MOST_SHAPES / 4)) shapes.delete(oldest)
  const shape = new Path2D(d)
  shapes.set(d, shape)
  return shape
}
