import { boundsOfElements, leavesOf } from '../../shared/edit/elements'
import { elementsOf, isHidden } from '../../shared/model/doc'
import type { Box } from '../../shared/model/geometry'
import { SHEET } from '../../shared/model/zones'
import { group, type Ink } from '../../shared/scene/ink'
import { paintSheet, placedElement } from '../../shared/scene/sheet'
import { pictureWords } from '../../shared/words/pictures'
import { paintInk } from '../canvas/painter'
import { notify, session } from '../document/session'

/** Puts what is chosen, or else the whole sheet, on the clipboard as a picture for other programs. */
export async function copyPicture(): Promise<void> {
  const drawing = drawingNow()
  if (!drawing) return notify(pictureWords.noFrame)
  try {
    const item = new ClipboardItem({ 'image/png': pngOf(drawing) })
    await navigator.clipboard.write([item])
    notify(pictureWords.pictureCopied)
  } catch {
    // Another program may hold the clipboard
    notify(pictureWords.pictureNotCopied)
  }
}

interface Drawing {
  readonly ink: Ink
  /** Sheet units. */
  readonly box: Box
  readonly assets: readonly string[]
}

function drawingNow(): Drawing | null {
  const { open, frame, selection } = session.getState()
  if (!open || !frame) return null
  const doc = open.editor.doc()
  const chosen = leavesOf(doc, selection).filter((element) => !isHidden(doc, element))
  const elements = chosen.length > 0 ? chosen : elementsOf(doc, frame)
  const assets = elements.flatMap((element) => (element.shape === 'picture' ? [element.asset] : []))
  const box = boundsOfElements(chosen)
  if (!box) return { ink: paintSheet(doc, frame), box: SHEET, assets }
  return { ink: group(chosen.map((element) => placedElement(doc, element))), box, assets }
}

async function pngOf({ ink, box, assets }: Drawing): Promise<Blob> {
  const images = await loaded(assets)
  const scale = Math.min(DOTS_A_UNIT, LONGEST_SIDE / Math.max(box.w, box.h, 1))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.ceil(box.w * scale)),
    Math.max(1, Math.ceil(box.h * scale)),
  )
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  paintInk(context, ink, (asset) => images.get(asset) ?? 'broken')
  return canvas.convertToBlob({ type: 'image/png' })
}

const DOTS_A_UNIT = 2
const LONGEST_SIDE = 8192

/** The pictures themselves, at their full size; one that cannot be read is left out. */
async function loaded(assets: readonly string[]): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const images = new Map<string, HTMLImageElement>()
  for (const asset of new Set(assets)) {
    const image = new Image()
    image.src = `/asset/${asset}`
    await image.decode().then(
      () => images.set(asset, image),
      () => {},
    )
  }
  return images
}
