import { middleOf } from '../../shared/model/geometry'
import { isEditingOff } from '../document/access'
import { sceneNow } from '../document/scene'
import { session } from '../document/session'
import type { Pen } from '../tools/gesture'
import { type Handle, handleAt, isSide, levelBox, placeOn, withinReach } from '../tools/handles'
import { deepAt } from '../tools/pick'
import { choiceAt, isGuests, itemAt } from './itemAt'

/** The pointer's shape over a place of the sheet while the select tool is in hand; '' as the sheet's own. */
export function cursorAt(pen: Pen, unitsPerPixel: number): string {
  const scene = sceneNow(unitsPerPixel)
  if (!scene || session.getState().tool !== 'select') return ''
  if (isEditingOff(scene.doc)) return deepAt(scene, pen) ? 'pointer' : ''
  const handle = handleAt(scene, pen)
  if (handle) return cursorOf(handle, turnOf(scene))
  if (deepAt(scene, pen)) return 'move'
  const item = itemAt(scene, pen)
  return choiceAt(scene, pen) || (item && isGuests(item)) ? 'pointer' : ''
}

function cursorOf(handle: Handle, degrees: number): string {
  if (handle === 'turn') return 'grab'
  if (!isSide(handle)) return 'crosshair'
  const [u, v] = placeOn(handle)
  const angle = (Math.atan2(v - 0.5, u - 0.5) * 180) / Math.PI + degrees
  return WAYS[(((Math.round(angle / 45) % 4) + 4) % 4) as 0 | 1 | 2 | 3]
}

/** By eighths of a turn, from the right downwards. */
const WAYS = ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'] as const

function turnOf({ doc, selection, cropping }: Parameters<typeof handleAt>[0]): number {
  return levelBox(withinReach(doc, cropping === null ? selection : [cropping])).degrees
}

/** The place of the window that the middle of a box on the sheet has: where a menu asked for by key opens. */
export function windowPlace(
  box: { x: number; y: number; w: number; h: number },
  view: { scale: number; x: number; y: number },
  corner: { left: number; top: number },
): { readonly x: number; readonly y: number } {
  const { x, y } = middleOf(box)
  return { x: corner.left + view.x + x * view.scale, y: corner.top + view.y + y * view.scale }
}
