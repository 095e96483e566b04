import { isFont } from '../../shared/exchange/manifest'
import { relationOf } from '../../shared/exchange/relation'
import { coverOf } from '../../shared/model/cover'
import { boardOf, type Doc, docOf, framesOf, get, guestsOf, parcelOf, scoresOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { FileSummary, Relation } from '../../shared/sharing'
import { nameIn } from '../fileName'
import type { Store } from '../store/store'
import type { Offer } from './offer'
import { liveRow, type Ours, oursOf } from './ours'

/** A file as it is shown before anything changes. */
export function summaryOf(store: Store, offer: Offer): Omit<FileSummary, 'ticket'> {
  const doc = docOf(offer.records)
  const { id, title } = boardOf(doc)
  const parcel = parcelOf(doc)
  // An answer has an identity of its own: it is about another board
  const about = parcel?.purpose === 'answer' ? parcel.board : id
  const board = liveRow(store, about)?.id ?? null
  // Read once: it can be a large board, and the window waits
  const ours = board === id && offer.lineage.length > 0 ? oursOf(store, board) : null
  return {
    name: nameIn(offer.path),
    title,
    frames: framesOf(doc).length,
    guests: guestsOf(doc).length,
    pictures: [...offer.pictures, ...offer.carried].filter(({ kind }) => !isFont(kind)).length,
    scores: levelsIn(doc),
    comments: offer.records.filter(({ kind }) => kind === 'comment').length,
    suggestions: offer.records.filter(({ kind }) => kind === 'suggestion').length,
    from: offer.from === '' ? (parcel?.from ?? '') : offer.from,
    note: parcel?.note ?? '',
    exportedAt: offer.exportedAt,
    bytes: offer.bytes,
    purpose: parcel?.purpose ?? 'board',
    relation: ours === null ? 'new' : relationTo(ours, doc, offer.lineage),
    board,
    boardTitle: board === null ? '' : boardOf(docOf(ours?.records ?? store.records(board))).title,
    known: holds(store, about),
    newerMinor: offer.newerMinor,
    preview: offer.preview,
    cover: coverOf(doc),
  }
}

/** In the library or in its trash. */
export function holds(store: Store, board: Id): boolean {
  return [...store.boards(), ...store.trashed()].some(({ id }) => id === board)
}

/** How it stands to the board of its own identity that is here. What has no revision (JSON) is always new. */
function relationTo(ours: Ours, theirs: Doc, [revision, ...lineage]: readonly string[]): Relation {
  if (revision === undefined) return 'new'
  const relation = relationOf(ours, { revision, lineage })
  // A slice comes from a whole board without holding it
  return relation === 'older' && isSlice(docOf(ours.records)) && !isSlice(theirs) ? 'diverged' : relation
}

function isSlice(doc: Doc): boolean {
  return parcelOf(doc)?.purpose === 'slice'
}

/** Levels given by people: what templates suggest is nobody's word. */
function levelsIn(doc: Doc): number {
  const given = framesOf(doc)
    .flatMap(({ id }) => scoresOf(doc, id))
    .filter(({ rater }) => get(doc, rater, 'rater')?.group !== 'template')
  return given.reduce((sum, { levels }) => sum + Object.values(levels).filter((l) => l !== null).length, 0)
}
