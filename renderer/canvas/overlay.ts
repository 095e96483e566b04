import { sheetBox } from '../../shared/edit/elements'
import { type Doc, get } from '../../shared/model/doc'
import { cornersOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Element } from '../../shared/model/record'
import { HANDLE_PIXELS, handlesOf } from '../tools/handles'
import type { Live } from './Sheet'

interface Overlay {
  readonly doc: Doc
  readonly selection: readonly Id[]
  readonly live: { readonly current: Live }
  readonly unitsPerPixel: number
}

const LINE = '#3d4f8a'
const FILL = '#fffdf9'

/** Outlines, handles and the selection box: the same size on screen at every zoom. */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: Overlay): void {
  const { unitsPerPixel: unit } = overlay
  const live = overlay.live.current
  const chosen = (live.draft?.selection ?? overlay.selection)
    .map((id) => drafted(overlay, id))
    .filter((element) => element !== null)
  context.lineWidth = 1.5 * unit
  context.strokeStyle = LINE
  for (const element of chosen) outline(context, element)
  // Handles would only hide what is being moved.
  if (!live.draft)
    for (const [name, place] of handlesOf(chosen, unit)) handle(context, place, name === 'turn', unit)
  if (live.draft?.marquee) marquee(context, live.draft.marquee)
}

function drafted({ doc, live }: Overlay, id: Id): Element | null {
  const edit = live.current.draft?.change.get(id)
  if (edit) return edit.after?.kind === 'element' ? edit.after : null
  return get(doc, id, 'element')
}

function outline(context: CanvasRenderingContext2D, element: Element): void {
  const [first, ...rest] = cornersOf(sheetBox(element))
  context.beginPath()
  context.moveTo(first.x, first.y)
  for (const corner of rest) context.lineTo(corner.x, corner.y)
  context.closePath()
  context.stroke()
}

function handle(
  context: CanvasRenderingContext2D,
  place: { x: number; y: number },
  round: boolean,
  unit: number,
): void {
  const half = (HANDLE_PIXELS / 2) * unit
  context.beginPath()
  if (round) context.arc(place.x, place.y, half, 0, Math.PI * 2)
  else context.roundRect(place.x - half, place.y - half, 2 * half, 2 * half, 2 * unit)
  context.fillStyle = FILL
  context.fill()
  context.stroke()
}

function marquee(
  context: CanvasRenderingContext2D,
  box: { x: number; y: number; w: number; h: number },
): void {
  context.globalAlpha = 0.12
  context.fillStyle = LINE
  context.fillRect(box.x, box.y, box.w, box.h)
  context.globalAlpha = 1
  context.strokeRect(box.x, box.y, box.w, box.h)
}
