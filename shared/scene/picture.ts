import { type Doc, get } from '../model/doc'
import type { Id } from '../model/id'
import type { Background } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import { backgroundInk } from './backgrounds'
import { type Clip, type GroupInk, group, IDENTITY, type Ink, rect } from './ink'
import { paintElement } from './paint'
import { PALETTE } from './palette'
import { shownElements } from './shown'

/** The How picture alone, in its own units (976 × 549): place and elements. An unknown frame is an empty picture. */
export function paintPicture(doc: Doc, frameId: Id): GroupInk {
  const frame = get(doc, frameId, 'frame')
  const elements = shownElements(doc, frameId).filter(({ zone }) => zone === 'how')
  const drawn = elements.map((element) => paintElement(doc, element))
  return group([pictureGround(frame?.background ?? null), group(drawn, IDENTITY, PICTURE)])
}

/** As paintPicture, with nothing behind what is drawn where no place is set. */
export function paintPictureAlone(doc: Doc, frameId: Id): GroupInk {
  const picture = paintPicture(doc, frameId)
  const background = get(doc, frameId, 'frame')?.background ?? null
  const isSet = backgroundInk(background, PICTURE.w, PICTURE.h).length > 0
  return isSet ? picture : group(picture.children.slice(1))
}

/** The place of the picture without what stands in it; bare paper gets an edge, so that it is seen to be a picture. */
export function pictureGround(background: Background | null): Ink {
  const ink = backgroundInk(background, PICTURE.w, PICTURE.h)
  if (ink.length > 0) return group(ink, IDENTITY, PICTURE)
  const { w, h, radius } = PICTURE
  const edge = { x: 0.75, y: 0.75, w: w - 1.5, h: h - 1.5 }
  return rect(edge, { fill: PALETTE.paper, stroke: PALETTE.line, strokeWidth: 1.5, radius: radius - 0.75 })
}

export const PICTURE: Clip = { x: 0, y: 0, w: ZONE_BOXES.how.w, h: ZONE_BOXES.how.h, radius: 14 }
