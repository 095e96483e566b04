import { createStore } from 'zustand/vanilla'
import { boundsOfElements } from '../../shared/edit/elements'
import { elementsOf, get } from '../../shared/model/doc'
import { type Box, middleOf, type Point } from '../../shared/model/geometry'
import { ZONE_BOXES } from '../../shared/model/zones'
import { session } from './session'
import { bounded, cameraOf, framing, NO_ROOM, type Room, toSheet, type View, viewOf, zoomed } from './view'

/** What the sheet is shown in; the canvas says it, the camera needs it. */
export const room = createStore<Room>(() => NO_ROOM)

/** How the sheet lies in its room at this moment. */
export function viewNow(): View {
  return viewOf(session.getState().camera, room.getState())
}

/** Larger (over 1) or smaller; the place `at` (CSS pixels of the room; left out: its middle) stays where it is. */
export function zoomBy(factor: number, at: Point = middleOfRoom()): void {
  show(zoomed(viewNow(), viewNow().scale * factor, at))
}

/** CSS pixels a sheet unit: 1 is 100 %. Beyond 0.1 and 8 it goes no further. */
export function zoomTo(scale: number, at: Point = middleOfRoom()): void {
  show(zoomed(viewNow(), scale, at))
}

/** Moves the sheet under the eye, in CSS pixels. */
export function panBy(dx: number, dy: number): void {
  const { scale, x, y } = viewNow()
  show({ scale, x: x + dx, y: y + dy })
}

export function show(view: View): void {
  const camera = cameraOf(view, room.getState())
  const { camera: before } = session.getState()
  if (before && before.scale === camera.scale && before.x === camera.x && before.y === camera.y) return
  session.setState({ camera })
}

/** The whole sheet, as large as it fits, also when the window changes. */
export function fitSheet(): void {
  if (session.getState().camera !== null) session.setState({ camera: null })
}

/** What is chosen, as large as it fits up to twice its size; without a selection the whole sheet. */
export function fitSelection(): void {
  const box = boxOfSelection()
  if (!box) return fitSheet()
  session.setState({ camera: framing(box, room.getState()) })
}

/** Moves the view so that this box of the sheet is seen: who walks with the keys must not walk out of it. */
export function reveal(box: Box): void {
  const { camera } = session.getState()
  const { width, height } = room.getState()
  if (camera === null || width === 0) return
  const corner = toSheet(viewNow(), { x: 0, y: 0 })
  const [w, h] = [width / camera.scale, height / camera.scale]
  const x = camera.x + shift(box.x, box.w, corner.x, w)
  const y = camera.y + shift(box.y, box.h, corner.y, h)
  if (x !== camera.x || y !== camera.y) session.setState({ camera: bounded({ ...camera, x, y }) })
}

/** The middle of what is seen of the sheet, in sheet units; with the whole sheet in view the middle of the picture. */
export function seen(): Point {
  const { camera } = session.getState()
  return camera === null ? middleOf(ZONE_BOXES.how) : { x: camera.x, y: camera.y }
}

/** Where the pointer last was over the sheet, in sheet units; null: it is somewhere else. */
export function pointerPlace(): Point | null {
  return pointer === null ? null : toSheet(viewNow(), pointer)
}

/** CSS pixels of the room; null when it leaves. */
export function pointerAt(place: Point | null): void {
  pointer = place
}

let pointer: Point | null = null

/** The upright box on the sheet around what is chosen; null for nothing. */
export function boxOfSelection(): Box | null {
  const { open, selection } = session.getState()
  const doc = open?.editor.doc()
  if (!doc) return null
  return boundsOfElements(
    selection.flatMap((id) => {
      const element = get(doc, id, 'element')
      return element ? [element] : elementsOf(doc, id)
    }),
  )
}

function middleOfRoom(): Point {
  const { width, height } = room.getState()
  return { x: width / 2, y: height / 2 }
}

/** How far a stretch must move to lie in another one; where it is longer, its beginning counts. */
function shift(from: number, length: number, seenFrom: number, seenLength: number): number {
  if (from < seenFrom || length > seenLength)
    return from < seenFrom || from > seenFrom + seenLength ? from - seenFrom : 0
  return Math.max(0, from + length - (seenFrom + seenLength))
}
