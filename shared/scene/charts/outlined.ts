import type { Box } from '../../model/geometry'
import { cornerOf } from '../drawable'
import { type GroupInk, group, type Ink, type Paint, path } from '../ink'
import { arcTo, circle, lineTo, moveTo } from '../pathData'

/**
 * The same picture with circles and round corners as paths: Chromium's SVG has shortcuts for both that canvas has not,
 * and at the size of a dot their edges differ by what can be seen.
 */
export function outlined(inks: readonly Ink[]): GroupInk {
  return group(inks.map(outline))
}

function outline(ink: Ink): Ink {
  switch (ink.ink) {
    case 'rect': {
      const corner = cornerOf(ink)
      return corner > 0 ? path(roundBox(ink, corner), paintOf(ink)) : ink
    }
    case 'ellipse':
      return ink.rx === ink.ry ? path(circle({ x: ink.cx, y: ink.cy }, ink.rx), paintOf(ink)) : ink
    case 'path':
    case 'text':
    case 'image':
    case 'group':
      return ink
  }
}

function roundBox({ x, y, w, h }: Box, r: number): string {
  const [right, bottom] = [x + w, y + h]
  return [
    moveTo({ x: x + r, y }),
    lineTo({ x: right - r, y }),
    arcTo(r, { x: right, y: y + r }),
    lineTo({ x: right, y: bottom - r }),
    arcTo(r, { x: right - r, y: bottom }),
    lineTo({ x: x + r, y: bottom }),
    arcTo(r, { x, y: bottom - r }),
    lineTo({ x, y: y + r }),
    arcTo(r, { x: x + r, y }),
    'Z',
  ].join('')
}

function paintOf({ fill, stroke, strokeWidth, opacity }: Paint): Paint {
  return { fill, stroke, strokeWidth, opacity }
}
