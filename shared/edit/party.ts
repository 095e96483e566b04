import { LIMITS } from '../limits'
import { nothing, put } from '../model/change'
import { type Doc, elementsOf, get, isHidden, layersOf } from '../model/doc'
import type { Figure, FigureElement, Group } from '../model/element'
import { type Box, type Point, unionOf } from '../model/geometry'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Frame } from '../model/record'
import type { Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import { figureOf } from '../scene/cast'
import { SHOWN } from '../scene/figure'
import { partyWords } from '../words/party'
import { companionLooks } from './companions'
import type { MadeMany } from './copies'
import { freshElement } from './fresh'
import { inFront } from './front'
import { looksAtWork, soleLine, standingPlace } from './stage'

/** With whom a person stands in a picture. */
export const PARTIES = ['alone', 'couple', 'family', 'queue'] as const
export type Party = (typeof PARTIES)[number]

/**
 * People who step into a zone: the guest (null: someone at work) and whoever comes along, as one group. They stand on
 * the ground if the point (zone units) is near it, else about the point; null: on the ground, where there is most room.
 * Nothing where the board has no room for their records.
 */
export function addParty(
  doc: Doc,
  frame: Id,
  zone: Zone,
  point: Point | null,
  guest: Id | null,
  party: Party,
  holder: Id = frame,
): MadeMany {
  const record = get(doc, frame, 'frame')
  const bodies = CROWD[party]
  if (!record || doc.size + bodies.length + 1 > LIMITS.records) return { change: nothing, ids: [] }
  const { boxes, mirrored } = standing(doc, record, zone, bodies, point)
  const first = firstOf(doc, record, guest)
  const met: Figure[] = [first.looks]
  const figures = bodies.map((body, i): FigureElement => {
    const fields = freshElement(holder, zone, boxes[i] ?? ZONE_BOXES[zone])
    const faces = body.faces === 'ahead' ? mirrored : body.faces === 'left'
    const shown = { ...fields, shape: 'figure', wears: 'intended', mirrored: faces } as const
    if (body.who === 'first') return { ...shown, ...first.person }
    const figure = companionLooks(fields.id, body.who, met)
    met.push(figure)
    return { ...shown, guest: null, figure, face: null }
  })
  if (party === 'alone') return { change: inFront(doc, holder, figures), ids: figures.map(({ id }) => id) }
  return asGroup(doc, holder, partyWords[party], figures)
}

/** One of a party, in heights of an adult: how tall, and where the soles are from the middle of all. */
interface Body {
  readonly who: 'first' | 'adult' | 'child'
  readonly size: number
  readonly x: number
  readonly y: number
  readonly faces: 'ahead' | 'left' | 'right'
}

/** How wide a whole person of height 1 is. */
const WIDTH = 1 / SHOWN.whole
const CHILD = 0.62

/** From the back to the front. Those who wait farther behind stand farther away. */
const CROWD: Readonly<Record<Party, readonly Body[]>> = {
  alone: [{ who: 'first', size: 1, x: 0, y: 0, faces: 'ahead' }],
  couple: [
    { who: 'adult', size: 0.98, x: 0.54 * WIDTH, y: 0, faces: 'left' },
    { who: 'first', size: 1, x: -0.54 * WIDTH, y: 0, faces: 'right' },
  ],
  family: [
    { who: 'adult', size: 0.98, x: 1.08 * WIDTH, y: 0, faces: 'left' },
    { who: 'first', size: 1, x: -1.08 * WIDTH, y: 0, faces: 'right' },
    { who: 'child', size: CHILD, x: -0.3 * WIDTH, y: 0.02, faces: 'right' },
    { who: 'child', size: CHILD * 0.92, x: 0.34 * WIDTH, y: 0.02, faces: 'left' },
  ],
  queue: [3, 2, 1, 0].map((place) => ({
    who: place === 0 ? 'first' : 'adult',
    size: 0.95 ** place,
    x: (1.14 - place * 0.76) * WIDTH,
    y: -0.012 * place,
    faces: 'ahead',
  })),
}

/** Shares of the zone's height an adult comes in at. */
const TALL = { what: 0.5, who: 0.5, how: 0.64 } as const
/** Of an adult's height: so near to where they would stand, people step onto the ground. */
const NEAR = 0.25

interface Standing {
  /** Of each, in units of the zone. */
  readonly boxes: readonly Box[]
  /** Whether who looks ahead looks to the left. */
  readonly mirrored: boolean
}

function standing(
  doc: Doc,
  frame: Frame,
  zone: Zone,
  bodies: readonly Body[],
  point: Point | null,
): Standing {
  const room = ZONE_BOXES[zone]
  const widest = unionOf(bodyBoxes(bodies, 1, false))?.w ?? WIDTH
  const height = Math.min(TALL[zone] * room.h, room.w / widest)
  const ground = zone === 'how' ? soleLine(frame) : room.h * 0.96
  const x = point?.x ?? (zone === 'how' ? freePlace(doc, frame) : room.w / 2)
  const sole = point === null || isNear(point.y, ground, height) ? ground : point.y + height / 2
  const mirrored = x > lookedAt(doc, frame, zone, x)
  const boxes = bodyBoxes(bodies, height, mirrored)
  const all = unionOf(boxes) ?? room
  const dx = within(x, -all.x, room.w - all.x - all.w)
  const dy = within(sole, -all.y, room.h - all.y - all.h)
  return { boxes: boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })), mirrored }
}

/** About the sole of the middle of all. */
function bodyBoxes(bodies: readonly Body[], height: number, mirrored: boolean): readonly Box[] {
  return bodies.map(({ size, x, y, faces }) => {
    const [w, h] = [size * height * WIDTH, size * height]
    const middle = (faces === 'ahead' && mirrored ? -x : x) * height
    return { x: middle - w / 2, y: y * height - h, w, h }
  })
}

function freePlace(doc: Doc, frame: Frame): number {
  const place = standingPlace(doc, frame.id, { w: 1, h: SHOWN.whole })
  return place ? place.x + place.w / 2 : ZONE_BOXES.how.w / 2
}

function isNear(y: number, ground: number, height: number): boolean {
  return Math.min(Math.abs(y - ground), Math.abs(y + height / 2 - ground)) <= NEAR * height
}

/** The middle of whoever stands nearest, else of the zone. */
function lookedAt(doc: Doc, frame: Frame, zone: Zone, x: number): number {
  const middles = elementsOf(doc, frame.id)
    .filter((one) => one.shape === 'figure' && one.zone === zone && !isHidden(doc, one))
    .map((one) => one.x + one.w / 2)
    .filter((middle) => Math.abs(middle - x) > 1)
  const nearest = Math.min(...middles.map((middle) => Math.abs(middle - x)))
  return middles.find((middle) => Math.abs(middle - x) === nearest) ?? ZONE_BOXES[zone].w / 2
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(least, most), Math.min(value, Math.max(least, most)))
}

interface First {
  readonly person: Pick<FigureElement, 'guest' | 'figure' | 'face'>
  readonly looks: Figure
}

function firstOf(doc: Doc, frame: Frame, guest: Id | null): First {
  const known = get(doc, guest, 'guest')
  if (known) return { person: { guest: known.id, figure: null, face: null }, looks: figureOf(known) }
  const atWork = looksAtWork(doc, frame)
  return { person: { guest: null, ...atWork }, looks: atWork.figure }
}

function asGroup(doc: Doc, holder: Id, name: string, figures: readonly FigureElement[]): MadeMany {
  const group: Group = {
    id: newId('group'),
    kind: 'group',
    parent: holder,
    order: FIRST_ORDER,
    extra: {},
    name,
    locked: false,
    hidden: false,
  }
  const there = layersOf(doc, holder)
  const inside = inserted(
    [],
    0,
    figures.map((figure) => ({ ...figure, parent: group.id })),
  )
  return { change: put(doc, ...inserted(there, there.length, [group]), ...inside), ids: [group.id] }
}
