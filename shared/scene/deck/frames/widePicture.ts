import type { Background } from '../../../model/vocabulary'
import { backgroundInk } from '../../backgrounds'
import { type GroupInk, group, IDENTITY, type Ink, type Matrix } from '../../ink'
import { PICTURE } from '../../picture'
import { PICTURE_RATIO } from '../framePicture'
import type { Piece } from '../piece'
import { NOTHING } from '../piece'
import type { Told } from './told'

/**
 * The picture from edge to edge, `w` × `h` pixels, nothing cut off it: where the room is wider than the picture its
 * place goes on at both sides, as in a mirror, so that floor and wall meet.
 */
export function widePicture({ picture, frame }: Told, w: number, h: number): Piece {
  if (picture === null) return NOTHING
  const units = { w: (PICTURE.h * w) / h, h: PICTURE.h }
  const side = Math.max(0, (units.w - PICTURE.w) / 2)
  const ink = sided(picture.ink)
  return {
    w,
    h,
    at: (x, y) => [{ block: 'picture', box: { x, y, w, h }, ink, units, radius: 0, alt: picture.alt }],
  }

  /** The corners that are rounded elsewhere are filled here by the place itself. */
  function sided(middle: GroupInk): GroupInk {
    const whole = backgroundInk(frame.background, PICTURE.w, PICTURE.h)
    const place = isPlain(frame.background) ? whole.filter(isAcross) : whole
    const within = { x: 0, y: 0, w: PICTURE.w, h: PICTURE.h, radius: 0 }
    const mirror = (at: number): Matrix => [-1, 0, 0, 1, at, 0]
    return group([
      group(place, mirror(side), within),
      group(place, mirror(side + 2 * PICTURE.w), within),
      group([group(whole, IDENTITY, within), middle], [1, 0, 0, 1, side, 0]),
    ])
  }
}

/** What stands in these is in one piece within the picture: beside it only wall and floor go on. */
function isPlain(background: Background | null): boolean {
  return background === 'screen' || background?.startsWith('tint-') === true
}

function isAcross(ink: Ink): boolean {
  return ink.ink === 'rect' && ink.x <= 0 && ink.x + ink.w >= PICTURE.w
}

/** How high the picture of a page may be at most: as wide as the page, and whole. */
export function wholeHeight(w: number): number {
  return w * PICTURE_RATIO
}
