import { LIMITS, round3 } from '../limits'
import { type Change, nothing, put, squash } from '../model/change'
import { boardOf, childrenOf, type Doc, elementsOf, framesOf, get, guestsOf } from '../model/doc'
import type { Element, Figure, FigureElement, StampElement } from '../model/element'
import type { Box } from '../model/geometry'
import { type Id, newId } from '../model/id'
import { ordersBetween } from '../model/order'
import type { Frame } from '../model/record'
import { ZONE_BOXES } from '../model/zones'
import { groundOf, type Place, placesOf } from '../scene/backgrounds'
import { castFigure, figureOf } from '../scene/cast'
import { SHOWN } from '../scene/figure'
import { CLOTHES, figureFor } from '../scene/looks'
import type { Slot } from '../scene/slots'
import { type Prop, type Staging, stagingOf } from '../scene/staging'
import { missingArt, stampArt } from '../scene/stamps'

/**
 * Sets the scene of every frame that was never staged (background null, nothing drawn), and gives the guests of
 * our templates their looks. What is there stays. Frames whose scene would take the board beyond its most records are
 * left as they are. `ids` gives each new element its id.
 */
export function stageBoard(doc: Doc, ids: () => Id = newElementId): Change {
  const looks = guestsOf(doc).flatMap((guest) => {
    const figure = guest.figure === null ? castFigure(guest.name) : null
    return figure ? [{ ...guest, figure }] : []
  })
  let records = doc.size
  const scenes = framesOf(doc).map((frame) => {
    const scene = stageFrame(doc, frame.id, ids)
    const grown = records + [...scene.values()].filter(({ before }) => before === null).length
    if (grown > LIMITS.records) return nothing
    records = grown
    return scene
  })
  return squash(put(doc, ...looks), ...scenes)
}

/** Sets one frame's scene; nothing if it was staged before, has elements, or does not exist. */
export function stageFrame(doc: Doc, frameId: Id, ids: () => Id = newElementId): Change {
  const frame = get(doc, frameId, 'frame')
  if (!frame || frame.background !== null || elementsOf(doc, frameId).length > 0) return nothing
  const staging = stagingOf(frame, boardOf(doc))
  const made = elementsFor(doc, frame, staging)
  const orders = ordersBetween(null, null, made.length)
  const elements = made.map((make, i) =>
    make({
      id: ids(),
      kind: 'element',
      parent: frame.id,
      order: orders[i] ?? 'a0',
      extra: {},
      zone: 'how',
      degrees: 0,
      name: '',
      locked: false,
      hidden: false,
      opacity: 1,
    }),
  )
  return put(doc, { ...frame, background: staging.background }, ...elements)
}

/** Where a figure of a size (sheet units) stands when it is dropped, in units of zone 'how'. */
export interface Standing extends Box {
  /** It faces whom it stands with. */
  readonly mirrored: boolean
}

/**
 * The place of a newly dropped figure: the first that nobody stands in, else between the two, in that place's size. A box as tall as
 * a whole person (SHOWN.whole) keeps its size and stands on the ground. Null: no such frame.
 */
export function standingPlace(
  doc: Doc,
  frameId: Id,
  size: { readonly w: number; readonly h: number },
): Standing | null {
  const frame = get(doc, frameId, 'frame')
  if (!frame) return null
  const others = elementsOf(doc, frameId).filter((one) => one.shape === 'figure' && one.zone === 'how')
  const [guest, other] = placesOf(frame.background)
  if (!guest || !other) return null
  const between = { ...guest, x: (guest.x + other.x) / 2 }
  const free = [guest, other].find((place) => !others.some((one) => standsIn(one, place))) ?? between
  const box = size.h / size.w > SHOWN.whole - 0.02 ? onGround(frame, free.x, size) : figureBox(free)
  const middle = box.x + box.w / 2
  const partner = others.map((one) => one.x + one.w / 2).find((x) => x !== middle) ?? PICTURE.w / 2
  return { ...box, mirrored: middle > partner }
}

/** Where soles stand in a frame's picture: in the middle of its ground, in units of zone 'how'. */
export function soleLine({ background }: Pick<Frame, 'background'>): number {
  const ground = groundOf(background)
  return (ground + (1 - ground) / 2) * PICTURE.h
}

/** One role is one person on a board; everybody at work wears the board's colour, which no guest wears. */
export function looksAtWork(doc: Doc, frame: Frame): { readonly figure: Figure; readonly face: string } {
  const board = boardOf(doc)
  const guests = childrenOf(doc, board.id, 'guest').map((guest) => figureOf(guest))
  const worn = new Set(guests.map(({ clothing }) => clothing))
  const heads = new Set(guests.map(({ head }) => head))
  const free = CLOTHES.filter((colour) => !worn.has(colour))
  const clothing = free[0] ?? CLOTHES[0] ?? figureFor(board.id).clothing
  const role = `${board.id} ${frame.ownerRole}`
  const tries = [0, 1, 2, 3].map((i) => figureFor(`${role} ${i}`))
  const figure = tries.find(({ head }) => !heads.has(head)) ?? tries[0] ?? figureFor(role)
  return { figure: { ...figure, clothing }, face: SPEAKING.test(frame.action) ? 'explaining' : 'smile' }
}

const PICTURE = ZONE_BOXES.how

function newElementId(): Id {
  return newId('element')
}

type Fields = Pick<
  Element,
  'id' | 'kind' | 'parent' | 'order' | 'extra' | 'zone' | 'degrees' | 'name' | 'locked' | 'hidden' | 'opacity'
>
type Make = (fields: Fields) => Element

/** From the back to the front: things behind, who works here, things on tops, the guest. */
function elementsFor(doc: Doc, frame: Frame, { background, host, props }: Staging): readonly Make[] {
  const [guestPlace, hostPlace] = placesOf(background)
  const front = props.filter(({ slot }) => slot.on === 'top')
  const back = props.filter(({ slot }) => slot.on !== 'top')
  return [
    ...back.map(stampAt),
    ...(host && hostPlace
      ? [figureAt(hostPlace, { guest: null, ...looksAtWork(doc, frame), mirrored: true })]
      : []),
    ...front.map(stampAt),
    ...(frame.guest !== null && guestPlace
      ? [figureAt(guestPlace, { guest: frame.guest, figure: null, face: null, mirrored: false })]
      : []),
  ]
}

function figureAt(place: Place, who: Pick<FigureElement, 'guest' | 'figure' | 'face' | 'mirrored'>): Make {
  return (fields) => ({ ...fields, ...figureBox(place), shape: 'figure', wears: 'intended', ...who })
}

function figureBox({ x, y, width, height }: Place): Box {
  return rounded({
    x: (x - width / 2) * PICTURE.w,
    y: (y - height) * PICTURE.h,
    w: width * PICTURE.w,
    h: height * PICTURE.h,
  })
}

function onGround(frame: Frame, x: number, { w, h }: { readonly w: number; readonly h: number }): Box {
  const left = Math.min(PICTURE.w - w, Math.max(0, x * PICTURE.w - w / 2))
  return rounded({ x: left, y: soleLine(frame) - h, w, h })
}

function standsIn(one: Element, place: Place): boolean {
  return Math.abs(one.x + one.w / 2 - place.x * PICTURE.w) < (place.width * PICTURE.w) / 2
}

function stampAt({ stamp, slot }: Prop): Make {
  return (fields): StampElement => ({
    ...fields,
    ...stampBox(stamp, slot),
    shape: 'stamp',
    stamp,
    mirrored: false,
    tint: null,
  })
}

/** As large as its slot allows, standing on the slot's line. */
function stampBox(stamp: string, { x, y, w, h }: Slot): Box {
  const art = stampArt(stamp) ?? missingArt()
  const scale = Math.min((w * PICTURE.w) / art.w, (h * PICTURE.h) / art.h)
  const [width, height] = [art.w * scale, art.h * scale]
  return rounded({ x: x * PICTURE.w - width / 2, y: y * PICTURE.h - height, w: width, h: height })
}

function rounded({ x, y, w, h }: Box): Box {
  return { x: round3(x), y: round3(y), w: round3(w), h: round3(h) }
}

const SPEAKING = /\b(says?|asks?|tells?|reads|explains|calls|answers)\b/i
