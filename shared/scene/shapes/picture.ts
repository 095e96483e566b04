import type { PictureElement } from '../../model/element'
import { group, IDENTITY, type Ink, type Matrix } from '../ink'

/** The part of a kept picture that shows, filling its box, from its corner. Null: no size, or nothing of it shows. */
export function pictureInk({ asset, w, h, crop, mirrored }: PictureElement): readonly Ink[] | null {
  if (!(w > 0 && h > 0 && crop.w > 0 && crop.h > 0)) return null
  const whole = { w: w / crop.w, h: h / crop.h }
  const facing: Matrix = mirrored ? [-1, 0, 0, 1, w, 0] : IDENTITY
  const [left, top] = [bleed(crop.x), bleed(crop.y)]
  const image: Ink = {
    ink: 'image',
    asset,
    x: -crop.x * whole.w - left,
    y: -crop.y * whole.h - top,
    w: whole.w + left + bleed(1 - crop.x - crop.w),
    h: whole.h + top + bleed(1 - crop.y - crop.h),
    opacity: 1,
  }
  return [group([image], facing, { x: 0, y: 0, w, h, radius: CORNER })]
}

/** As round as everything on paper; on the small side, because logos have corners of their own. */
const CORNER = 4

/**
 * Where the picture ends at the edge of its box it is drawn a hair further: the edge is then the clip's alone, which
 * backends smooth alike, and not the picture's, which canvas leaves jagged.
 */
function bleed(beyond: number): number {
  return beyond < 1e-6 ? 1 : 0
}
