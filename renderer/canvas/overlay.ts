import { boundsOfElements, leavesOf, sheetBox } from '../../shared/edit/elements'
import { type Doc, elementsOf, get } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import { type Box, boundsOf, cornersOf, type Point, unionOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { PALETTE } from '../../shared/scene/palette'
import { isEditingOff } from '../document/access'
import type { Draft } from '../tools/gesture'
import { HANDLE_PIXELS, handlesOf } from '../tools/handles'
import { wayOf } from '../tools/way'
import { linkedBoxes } from './answered'
import { paintCrop } from './cropView'
import { paintGuides } from './guides'
import { afterOf } from './inks'
import type { Images } from './painter'

export interface Overlay {
  readonly doc: Doc
  readonly frame: Id
  readonly selection: readonly Id[]
  readonly entered: Id | null
  readonly cropping: Id | null
  /** Its words are being written: the outline of the writing is enough. */
  readonly typed: Id | null
  /** What answers an item is shown. */
  readonly showsLinks: boolean
  readonly unitsPerPixel: number
  readonly images: Images
}

const LINE = PALETTE.how
const FILL = PALETTE.paper

/** Outlines, handles, guides and boxes being drawn: the same size on screen at every zoom. */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: Overlay, draft: Draft | null): void {
  const { unitsPerPixel: unit, doc, entered, cropping } = overlay
  context.lineWidth = 1.5 * unit
  context.strokeStyle = LINE
  const cropped = get(doc, cropping, 'element')
  if (cropped?.shape === 'picture') {
    const shown = draft ? afterOf(draft.change, cropped) : cropped
    if (shown?.shape === 'picture') paintCrop(context, shown, overlay.images)
  }
  if (entered !== null) dashed(context, boxOf(overlay, draft, [entered]), unit)
  if (overlay.showsLinks)
    for (const box of linkedBoxes(doc, overlay.frame, overlay.selection)) linked(context, box, unit)
  const chosen = (draft?.selection ?? overlay.selection).filter((id) => id !== overlay.typed)
  context.beginPath()
  for (const id of chosen) traceLayer(context, overlay, draft, id)
  context.stroke()
  // Handles would only hide what is being moved.
  if (draft === null) {
    if (overlay.typed === null && !isEditingOff(doc)) paintHandles(context, overlay)
  } else {
    if (draft.target) target(context, overlay, draft.target)
    if (draft.guides) paintGuides(context, draft.guides, unit)
    if (draft.marquee) marquee(context, draft.marquee)
  }
}

function paintHandles(
  context: CanvasRenderingContext2D,
  { doc, selection, cropping, unitsPerPixel }: Overlay,
): void {
  const handles = handlesOf({ doc, selection, cropping, unitsPerPixel })
  const turn = handles.get('turn')
  const top = handles.get('n') ?? between(handles.get('nw'), handles.get('ne'))
  if (turn && top) stroke(context, [top, turn])
  for (const [name, place] of handles) handle(context, place, SQUARE.has(name), unitsPerPixel)
}

const SQUARE: ReadonlySet<string> = new Set(['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'])

/** An element in its own outline, a group in one around all of it. All are one path: a full sheet has thousands. */
function traceLayer(context: CanvasRenderingContext2D, overlay: Overlay, draft: Draft | null, id: Id): void {
  const element = drafted(overlay.doc, draft, id)
  if (element) return trace(context, (element.shape === 'line' && wayOf(element)) || outlineOf(element))
  const box = boxOf(overlay, draft, [id])
  if (box) context.rect(box.x, box.y, box.w, box.h)
}

function outlineOf(element: Element): readonly Point[] {
  const corners = cornersOf(sheetBox(element))
  return [...corners, corners[0]]
}

function trace(context: CanvasRenderingContext2D, way: readonly Point[]): void {
  for (const [i, { x, y }] of way.entries()) {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
}

function stroke(context: CanvasRenderingContext2D, way: readonly Point[]): void {
  context.beginPath()
  trace(context, way)
  context.stroke()
}

function dashed(context: CanvasRenderingContext2D, box: Box | null, unit: number): void {
  if (!box) return
  const room = 6 * unit
  context.setLineDash([6 * unit, 4 * unit])
  context.strokeRect(box.x - room, box.y - room, box.w + 2 * room, box.h + 2 * room)
  context.setLineDash([])
}

/** What an end of a line, or a tail, would hold on to. */
function target(context: CanvasRenderingContext2D, { doc, unitsPerPixel }: Overlay, id: Id): void {
  const element = get(doc, id, 'element')
  if (!element) return
  context.lineWidth = 3 * unitsPerPixel
  context.globalAlpha = 0.6
  stroke(context, outlineOf(element))
  context.globalAlpha = 1
  context.lineWidth = 1.5 * unitsPerPixel
}

function linked(context: CanvasRenderingContext2D, box: Box, unit: number): void {
  const room = 4 * unit
  context.globalAlpha = 0.14
  context.fillStyle = LINE
  context.beginPath()
  context.roundRect(box.x - room, box.y - room, box.w + 2 * room, box.h + 2 * room, 6 * unit)
  context.fill()
  context.globalAlpha = 1
  context.stroke()
}

function handle(context: CanvasRenderingContext2D, place: Point, isSquare: boolean, unit: number): void {
  const half = (HANDLE_PIXELS / 2) * unit
  context.beginPath()
  if (isSquare) context.roundRect(place.x - half, place.y - half, 2 * half, 2 * half, 2 * unit)
  else context.arc(place.x, place.y, half, 0, Math.PI * 2)
  context.fillStyle = FILL
  context.fill()
  context.stroke()
}

function marquee(context: CanvasRenderingContext2D, box: Box): void {
  context.globalAlpha = 0.12
  context.fillStyle = LINE
  context.fillRect(box.x, box.y, box.w, box.h)
  context.globalAlpha = 1
  context.strokeRect(box.x, box.y, box.w, box.h)
}

/** The element as the draft leaves it; one the draft makes, too. */
function drafted(doc: Doc, draft: Draft | null, id: Id): Element | null {
  const after = draft?.change.get(id)?.after
  if (after?.kind === 'element') return after
  if (draft?.change.has(id)) return null
  return get(doc, id, 'element')
}

function boxOf({ doc }: Overlay, draft: Draft | null, ids: readonly Id[]): Box | null {
  if (!draft) return boundsOfElements(leavesOf(doc, ids))
  const inside = new Set(ids.flatMap((id) => elementsOf(doc, id).map((element) => element.id)))
  // A group the draft makes is not in the document yet: what stands in it says so itself.
  for (const [id, { after }] of draft.change) {
    if (after?.kind === 'element' && ids.includes(after.parent)) inside.add(id)
  }
  const boxes = [...inside].flatMap((id) => {
    const element = drafted(doc, draft, id)
    return element ? [boundsOf(sheetBox(element))] : []
  })
  return unionOf(boxes)
}

function between(a: Point | undefined, b: Point | undefined): Point | null {
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : null
}
