import { sheetBox } from '../../shared/edit/elements'
import type { PictureElement } from '../../shared/model/element'
import { SHEET, ZONE_BOXES } from '../../shared/model/zones'
import type { Images } from './painter'

/** While a picture is cropped: the zone goes dark around it, and what was cut off shows faintly. */
export function paintCrop(context: CanvasRenderingContext2D, picture: PictureElement, images: Images): void {
  const box = sheetBox(picture)
  const zone = ZONE_BOXES[picture.zone]
  context.save()
  context.beginPath()
  context.roundRect(SHEET.x, SHEET.y, SHEET.w, SHEET.h, 14)
  context.clip()
  context.translate(box.x + box.w / 2, box.y + box.h / 2)
  context.rotate((box.degrees * Math.PI) / 180)
  context.translate(-box.w / 2, -box.h / 2)
  const { a, b } = context.getTransform()
  const wholeW = box.w / Math.max(picture.crop.w, LEAST)
  const wholeH = box.h / Math.max(picture.crop.h, LEAST)
  context.beginPath()
  context.rect(-FAR, -FAR, 2 * FAR, 2 * FAR)
  context.rect(0, 0, box.w, box.h)
  context.clip('evenodd')
  context.fillStyle = '#1c1815'
  context.globalAlpha = 0.5
  context.fillRect(-FAR, -FAR, 2 * FAR, 2 * FAR)
  const image = images(picture.asset, Math.hypot(a, b) * Math.max(wholeW, wholeH))
  if (image !== null && image !== 'broken') {
    context.globalAlpha = 0.4
    if (picture.mirrored) context.transform(-1, 0, 0, 1, box.w, 0)
    context.drawImage(image, -picture.crop.x * wholeW, -picture.crop.y * wholeH, wholeW, wholeH)
  }
  context.restore()
  context.strokeRect(zone.x, zone.y, zone.w, zone.h)
}

/** A crop of nothing would make the whole endless. */
const LEAST = 0.001
/** Sheet units: beyond everything that can be seen. */
const FAR = 5000
