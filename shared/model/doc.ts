import type { Id } from './id'
import { bySiblingOrder } from './order'
import type { Board, Element, Frame, Guest, Kind, Rater, Rec, Score } from './record'

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

/** Elements of a frame from the back to the front. */
export function elementsOf(doc: Doc, frame: Id): readonly Element[] {
  return childrenOf(doc, frame, 'element')
}

export function scoresOf(doc: Doc, frame: Id): readonly Score[] {
  return childrenOf(doc, frame, 'score')
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
