import { LIMITS } from '../limits'
import type { Brand } from './brand'
import type { Element, Group } from './element'
import type { Id } from './id'
import { bySiblingOrder } from './order'
import type { Board, Frame, Guest, Kind, Link, Rater, Rec } from './record'
import type { Dismissal, Reading, Remark, Round, Score } from './scoring'
import type { Comment, Parcel, Suggestion } from './sharing'

/** One board, whole: a flat, immutable map. A Doc never changes; a Change makes the next one. */
export type Doc = ReadonlyMap<Id, Rec>

export function docOf(records: Iterable<Rec>): Doc {
  return new Map([...records].map((record) => [record.id, record]))
}

type OfKind<K extends Kind> = Extract<Rec, { kind: K }>

/** The record under this id if it is of this kind, else null. */
export function get<K extends Kind>(doc: Doc, id: Id | null, kind: K): OfKind<K> | null {
  const record = id === null ? undefined : doc.get(id)
  return record?.kind === kind ? (record as OfKind<K>) : null
}

/** Children of one kind in sibling order. Indexed once per Doc: a Doc never changes. */
export function childrenOf<K extends Kind>(doc: Doc, parent: Id, kind: K): readonly OfKind<K>[] {
  return (indexOf(doc).get(parent)?.get(kind) ?? NONE) as readonly OfKind<K>[]
}

/** The document's one board. Every Doc that passed the border has exactly one. */
export function boardOf(doc: Doc): Board {
  const found = boards.get(doc)
  if (found) return found
  for (const record of doc.values()) {
    if (record.kind !== 'board') continue
    boards.set(doc, record)
    return record
  }
  throw new Error('a document without a board')
}

/** All frames in story order, parked ones too. */
export function framesOf(doc: Doc): readonly Frame[] {
  return childrenOf(doc, boardOf(doc).id, 'frame')
}

export function guestsOf(doc: Doc): readonly Guest[] {
  return childrenOf(doc, boardOf(doc).id, 'guest')
}

export function ratersOf(doc: Doc): readonly Rater[] {
  return childrenOf(doc, boardOf(doc).id, 'rater')
}

/** Elements of a frame (or of a group), those in groups too, from the back to the front; hidden and locked ones as well. */
export function elementsOf(doc: Doc, frame: Id): readonly Element[] {
  const known = drawn.get(doc)?.get(frame)
  if (known) return known
  const found = layersOf(doc, frame).flatMap((layer) =>
    layer.kind === 'group' ? elementsOf(doc, layer.id) : [layer],
  )
  const ofDoc = drawn.get(doc) ?? new Map<Id, readonly Element[]>()
  drawn.set(doc, ofDoc.set(frame, found))
  return found
}

/** What stands directly in a frame or a group: elements and groups, from the back to the front. */
export function layersOf(doc: Doc, holder: Id): readonly Layer[] {
  const groups = childrenOf(doc, holder, 'group')
  const elements = childrenOf(doc, holder, 'element')
  return groups.length === 0 ? elements : [...groups, ...elements].sort(bySiblingOrder)
}

export type Layer = Element | Group

/** The element or group under this id, else null. */
export function layer(doc: Doc, id: Id | null): Layer | null {
  return get(doc, id, 'element') ?? get(doc, id, 'group')
}

/** The frame a layer stands in, through all its groups; null where the way up is broken. */
export function frameOf(doc: Doc, { parent }: Pick<Layer, 'parent'>): Frame | null {
  return get(doc, groupsAround(doc, { parent })[0]?.parent ?? parent, 'frame')
}

/** The groups around a layer, the outermost first. */
export function groupsAround(doc: Doc, { parent }: Pick<Layer, 'parent'>): readonly Group[] {
  const around: Group[] = []
  for (let group = get(doc, parent, 'group'); group !== null; group = get(doc, group.parent, 'group')) {
    // A loop cannot pass the border; it must not hang us either.
    if (around.length >= LIMITS.parentDepth) break
    around.unshift(group)
  }
  return around
}

/** Whether it, or a group around it, is hidden. */
export function isHidden(doc: Doc, one: Layer): boolean {
  return one.hidden || groupsAround(doc, one).some(({ hidden }) => hidden)
}

/** Whether it, or a group around it, is locked: it can be chosen in the list, and not be moved or removed. */
export function isLocked(doc: Doc, one: Layer): boolean {
  return one.locked || groupsAround(doc, one).some(({ locked }) => locked)
}

export function linksOf(doc: Doc, frame: Id): readonly Link[] {
  return childrenOf(doc, frame, 'link')
}

export function scoresOf(doc: Doc, frame: Id): readonly Score[] {
  return childrenOf(doc, frame, 'score')
}

/** The baselines of the board, or what was read at a round's start and end, in the order they were taken. */
export function readingsOf(doc: Doc, holder: Id): readonly Reading[] {
  return childrenOf(doc, holder, 'reading')
}

/** Silent scoring sessions, the first held first. */
export function roundsOf(doc: Doc): readonly Round[] {
  return childrenOf(doc, boardOf(doc).id, 'round')
}

/** Decisions and open questions of a round, or of the board beside any round. */
export function remarksOf(doc: Doc, holder: Id): readonly Remark[] {
  return childrenOf(doc, holder, 'remark')
}

/** Findings put aside on a frame, a guest or the board. */
export function dismissalsOf(doc: Doc, holder: Id): readonly Dismissal[] {
  return childrenOf(doc, holder, 'dismissal')
}

/** Logo, colours and fonts of the deck; null: none were chosen. */
export function brandOf(doc: Doc): Brand | null {
  return childrenOf(doc, boardOf(doc).id, 'brand')[0] ?? null
}

/** What was said about a frame (or the answers to a comment), in the order it was said. */
export function commentsOf(doc: Doc, holder: Id): readonly Comment[] {
  return childrenOf(doc, holder, 'comment')
}

/** Levels proposed for a frame; only review copies and their answers have any. */
export function suggestionsOf(doc: Doc, frame: Id): readonly Suggestion[] {
  return childrenOf(doc, frame, 'suggestion')
}

/** What this copy is for; null: it is the board itself. */
export function parcelOf(doc: Doc): Parcel | null {
  return childrenOf(doc, boardOf(doc).id, 'parcel')[0] ?? null
}

/** These ids and everything below them. */
export function withDescendants(doc: Doc, ids: readonly Id[]): readonly Id[] {
  const found = new Set<Id>()
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    for (const children of indexOf(doc).get(id)?.values() ?? []) waiting.push(...children.map((c) => c.id))
  }
  return [...found]
}

type Index = ReadonlyMap<Id, ReadonlyMap<Kind, readonly Rec[]>>

const NONE: readonly Rec[] = []
const indexes = new WeakMap<Doc, Index>()
const boards = new WeakMap<Doc, Board>()
const drawn = new WeakMap<Doc, Map<Id, readonly Element[]>>()

function indexOf(doc: Doc): Index {
  const known = indexes.get(doc)
  if (known) return known
  const index = new Map<Id, Map<Kind, Rec[]>>()
  for (const record of doc.values()) {
    if (record.parent === null) continue
    const kinds = index.get(record.parent) ?? new Map<Kind, Rec[]>()
    const siblings = kinds.get(record.kind)
    if (siblings) siblings.push(record)
    else kinds.set(record.kind, [record])
    index.set(record.parent, kinds)
  }
  for (const kinds of index.values()) for (const siblings of kinds.values()) siblings.sort(bySiblingOrder)
  indexes.set(doc, index)
  return index
}
