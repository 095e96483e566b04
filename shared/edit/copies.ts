import { LIMITS } from '../limits'
import { apply, type Change, nothing, put, squash } from '../model/change'
import {
  type Doc,
  docOf,
  elementsOf,
  frameOf,
  get,
  groupsAround,
  guestsOf,
  type Layer,
  layer,
  layersOf,
  linksOf,
} from '../model/doc'
import type { FigureElement } from '../model/element'
import type { Point } from '../model/geometry'
import type { Id } from '../model/id'
import { itemsOf, itemWords } from '../model/items'
import { bySiblingOrder, inserted } from '../model/order'
import type { Guest, Link, Rec } from '../model/record'
import type { Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import { figureOf } from '../scene/cast'
import { boundsOfElements, moveElements } from './elements'
import { kept } from './fresh'
import { pointing, renewed, renewedLinks, withInsides } from './renewed'

/** A change that made something, and the layers to choose after it, from the back to the front. */
export interface MadeMany {
  readonly change: Change
  readonly ids: readonly Id[]
}

/** Where a copy comes to stand: its middle in units of a zone, or where the originals stood. */
export type PastePlace = { readonly zone: Zone; readonly middle: Point } | 'in-place'

/**
 * What a copy of these layers is made of: the outermost of them with all inside, out of the groups around them and
 * free to be moved, the guests their figures show, the links that lead to them. Line ends and tails let go of what
 * stays behind. Layers of one frame; of several, all are taken as if from the first.
 */
export function copyOf(doc: Doc, ids: readonly Id[]): readonly Rec[] {
  const tops = topsOf(doc, ids)
  const frame = tops[0] ? frameOf(doc, tops[0]) : null
  if (!frame) return []
  const free = inserted(
    [],
    0,
    tops.map((one): Layer => ({ ...one, parent: frame.id, locked: false })),
  )
  const inside = withInsides(doc, tops)
  const taken = new Set(inside.map(({ id }) => id))
  const freed = new Map(free.map((one) => [one.id, one]))
  const layers = inside.map((one) => pointing(freed.get(one.id) ?? one, (id) => (taken.has(id) ? id : null)))
  const guests = new Set(layers.flatMap((one) => (isFigure(one) ? (get(doc, one.guest, 'guest') ?? []) : [])))
  const links = linksOf(doc, frame.id).filter(({ to }) => taken.has(to))
  return [...layers, ...guests, ...links]
}

/**
 * Puts copied records into a frame, in front of all, under new ids: in the middle asked for and pushed into the zone,
 * so that as much as fits is seen. A guest is found again by id, then by name; else the figure keeps its looks as
 * somebody the board does not know. Links come along where the frame has their item. Left out: what is neither layer,
 * guest nor link, and whole layers the board has no room for.
 */
export function pasteCopy(doc: Doc, frame: Id, records: readonly Rec[], at: PastePlace): MadeMany {
  if (!get(doc, frame, 'frame')) return { change: nothing, ids: [] }
  const source = docOf(records)
  const tops = rootsOf(source, LIMITS.records - doc.size)
  const layers = withInsides(source, tops).filter(
    (one) => one.kind === 'element' || elementsOf(source, one.id).length > 0,
  )
  const top = new Set(tops.map(({ id }) => id))
  const fresh = renewed(layers.map((one) => (top.has(one.id) ? { ...one, parent: frame } : one)))
  const placed = puttingAt(fresh.layers, at).map((one) =>
    isFigure(one) ? withGuest(doc, one, get(source, one.guest, 'guest')) : one,
  )
  return inFront(doc, placed, linksFor(doc, frame, records, fresh.ids))
}

/**
 * Copies beside their originals: moved by a distance on the sheet, in front of all in the same frame or group (out of
 * locked ones), with the links that lead to them. A board that has no room for all of them gets none. Asked again
 * about the same document they are the same copies, elsewhere: a drag moves them and does not make new ones.
 */
export function duplicateLayers(doc: Doc, ids: readonly Id[], dx: number, dy: number): MadeMany {
  const { made, there, locked } = twinsOf(doc, ids)
  const moved = squash(made.change, moveElements(there, made.ids, dx, dy))
  return { change: lockedAgain(moved, locked), ids: made.ids }
}

/** Copies exactly where their originals stand, and the document with them. */
interface Twins {
  readonly of: string
  readonly made: MadeMany
  readonly there: Doc
  /** Copies to be locked as their originals are, once they stand where they belong. */
  readonly locked: ReadonlySet<Id>
}

const twins = new WeakMap<Doc, Twins>()

function twinsOf(doc: Doc, ids: readonly Id[]): Twins {
  const of = ids.join()
  const known = twins.get(doc)
  if (known?.of === of) return known
  const made = { of, ...newTwins(doc, ids) }
  twins.set(doc, made)
  return made
}

function newTwins(doc: Doc, ids: readonly Id[]): Omit<Twins, 'of'> {
  const tops = topsOf(doc, ids)
  const holders = tops.flatMap((one) => {
    const outermost = groupsAround(doc, one).find(({ locked }) => locked)
    return outermost ? [[one.parent, outermost.parent] as const] : []
  })
  const fresh = renewed(withInsides(doc, tops), new Map(holders))
  const frames = [...new Set(tops.flatMap((one) => frameOf(doc, one)?.id ?? []))]
  const links = frames.flatMap((frame) => linksFor(doc, frame, linksOf(doc, frame), fresh.ids))
  const fits = doc.size + fresh.layers.length + links.length <= LIMITS.records
  const free = fresh.layers.map((one) => ({ ...one, locked: false }))
  const made = fits ? inFront(doc, free, links) : { change: nothing, ids: [] }
  const copies = new Set(made.ids)
  const locked = fresh.layers.filter((one) => one.locked && !copies.has(one.id)).map(({ id }) => id)
  return { made, there: apply(doc, made.change), locked: new Set(locked) }
}

/** The outermost of these layers, from the back to the front as far as they stand together. */
function topsOf(doc: Doc, ids: readonly Id[]): readonly Layer[] {
  const named = new Set(ids)
  const tops = [...named]
    .flatMap((id) => layer(doc, id) ?? [])
    .filter((one) => !groupsAround(doc, one).some(({ id }) => named.has(id)))
  const place = new Map<Id, number>()
  for (const frame of new Set(tops.flatMap((one) => frameOf(doc, one)?.id ?? []))) {
    for (const element of elementsOf(doc, frame)) {
      for (const { id } of [element, ...groupsAround(doc, element)]) {
        if (!place.has(id)) place.set(id, place.size)
      }
    }
  }
  return tops
    .filter(({ id }) => place.has(id))
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

/** The outermost layers of what was copied that can be put down, whole, as far as there is room for records. */
function rootsOf(source: Doc, most: number): readonly Layer[] {
  let room = most
  const roots = [...source.keys()]
    .flatMap((id) => layer(source, id) ?? [])
    .filter(({ parent }) => get(source, parent, 'group') === null)
  return roots.sort(bySiblingOrder).filter((root) => {
    const inside = withInsides(source, [root])
    const deepest = Math.max(...inside.map((one) => groupsAround(source, one).length))
    const drawn = inside.some(({ kind }) => kind === 'element')
    if (!drawn || deepest > DEEPEST || inside.length > room) return false
    room -= inside.length
    return true
  })
}

/** Groups around an element of a frame of a board: more than that no file may hold. */
const DEEPEST = LIMITS.parentDepth - 3

function puttingAt(layers: readonly Layer[], at: PastePlace): readonly Layer[] {
  const bounds = boundsOfElements(layers.filter((one) => one.kind === 'element'))
  if (at === 'in-place' || bounds === null) return layers
  const zone = ZONE_BOXES[at.zone]
  const dx = pushedIn(at.middle.x - bounds.w / 2, bounds.w, zone.w) - bounds.x
  const dy = pushedIn(at.middle.y - bounds.h / 2, bounds.h, zone.h) - bounds.y
  return layers.map((one) => {
    if (one.kind === 'group') return one
    const corner = ZONE_BOXES[one.zone]
    return { ...one, zone: at.zone, x: kept(one.x + corner.x + dx), y: kept(one.y + corner.y + dy) }
  })
}

/** The start of a length that shows as much of itself in a room (from 0) as it can; what is too long fills the room. */
function pushedIn(start: number, length: number, room: number): number {
  const spare = room - length
  return Math.max(Math.min(0, spare), Math.min(start, Math.max(0, spare)))
}

function withGuest(doc: Doc, figure: FigureElement, known: Guest | null): FigureElement {
  if (figure.guest === null || get(doc, figure.guest, 'guest')) return figure
  const namesake = known && guestsOf(doc).find(({ name }) => name !== '' && name === known.name)
  if (namesake) return { ...figure, guest: namesake.id }
  return { ...figure, guest: null, figure: figure.figure ?? (known ? figureOf(known) : null) }
}

/** The links among these records that lead to what was copied, where the frame has what they answer. */
function linksFor(doc: Doc, frame: Id, records: readonly Rec[], ids: ReadonlyMap<Id, Id>): readonly Link[] {
  const links = records.flatMap((record) => (record.kind === 'link' && ids.has(record.to) ? [record] : []))
  if (links.length === 0) return []
  const items = new Set(itemsOf(doc, frame).map(({ from, text }) => `${from} ${text}`))
  return renewedLinks(
    links.filter(({ from, item }) => items.has(`${from} ${itemWords(item)}`)),
    frame,
    ids,
  )
}

/** New layers in front of all in their holders, and their links if there is room for them. */
function inFront(doc: Doc, layers: readonly Layer[], links: readonly Link[]): MadeMany {
  const made = new Set(layers.map(({ id }) => id))
  const holders = new Set(layers.map(({ parent }) => parent).filter((parent) => !made.has(parent)))
  const rows = [...holders].map((holder) => {
    const there = layersOf(doc, holder)
    return inserted(
      there,
      there.length,
      layers.filter(({ parent }) => parent === holder),
    )
  })
  const inside = layers.filter(({ parent }) => made.has(parent))
  const fits = doc.size + layers.length + links.length <= LIMITS.records
  const linked = [...new Set(links.map(({ parent }) => parent))].flatMap((frame) => {
    const there = linksOf(doc, frame)
    return inserted(
      there,
      there.length,
      links.filter(({ parent }) => parent === frame),
    )
  })
  const change = put(doc, ...rows.flat(), ...inside, ...(fits ? linked : []))
  const ids = rows.flat().flatMap(({ id }) => (made.has(id) ? [id] : []))
  return { change, ids }
}

function lockedAgain(change: Change, ids: ReadonlySet<Id>): Change {
  if (ids.size === 0) return change
  return new Map(
    [...change].map(([id, { before, after }]) => {
      const locks = ids.has(id) && (after?.kind === 'element' || after?.kind === 'group')
      return [id, { before, after: locks ? { ...after, locked: true } : after }]
    }),
  )
}

function isFigure(one: Layer): one is FigureElement {
  return one.kind === 'element' && one.shape === 'figure'
}
