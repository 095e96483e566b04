import type { Box } from '../model/geometry'
import { group, type Ink } from './ink'

/** A drawing in its own space, 0…w × 0…h units; `placed` brings it where it is seen. */
export interface Art {
  readonly w: number
  readonly h: number
  readonly ink: readonly Ink[]
}

/** The drawing stretched to a box (sheet units); mirrored turns it left to right. */
export function placed(
  art: Art,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  facing: 'as-drawn' | 'mirrored' = 'as-drawn',
): Ink {
  const [sx, sy] = [box.w / art.w, box.h / art.h]
  if (facing === 'mirrored') return group(art.ink, [-sx, 0, 0, sy, box.x + box.w, box.y])
  return group(art.ink, [sx, 0, 0, sy, box.x, box.y])
}

/** Art as large as the box allows in its own proportions, in the middle, with its feet on the lower edge. */
export function standing(art: Art, box: Box, facing: 'as-drawn' | 'mirrored' = 'as-drawn'): Ink {
  const scale = Math.min(box.w / art.w, box.h / art.h)
  const [w, h] = [art.w * scale, art.h * scale]
  return placed(art, { x: box.x + (box.w - w) / 2, y: box.y + box.h - h, w, h }, facing)
}
