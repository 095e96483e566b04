import { isFont } from '../../shared/exchange/manifest'
import { type Descent, relationOf } from '../../shared/exchange/relation'
import { coverOf } from '../../shared/model/cover'
import { boardOf, type Doc, docOf, framesOf, get, guestsOf, parcelOf, scoresOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { FileSummary, Relation } from '../../shared/sharing'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import type { Store } from '../store/store'
import { namedOf, rememberName } from './kin'
import type { Offer } from './offer'
import { liveRow, titleOf } from './ours'

/** A file as it is shown before anything changes. */
export async function summaryOf(
  host: Host,
  offer: Offer,
  signal: AbortSignal,
): Promise<Omit<FileSummary, 'ticket'>> {
  const store = host.store()
  const doc = docOf(offer.records)
  const { id, title } = boardOf(doc)
  const parcel = parcelOf(doc)
  // An answer has an identity of its own: it is about another board
  const about = parcel?.purpose === 'answer' ? parcel.board : id
  const board = liveRow(store, about)?.id ?? null
  const ours = board === id && offer.lineage.length > 0 ? await nowOf(host, board, signal) : null
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
    boardTitle: board === null ? '' : (ours?.title ?? titleOf(store, board)),
    known: holds(store, about),
    newerMinor: offer.newerMinor,
    preview: offer.preview,
    cover: coverOf(doc),
  }
}

/** Our board by the name a file of it would have right now. */
interface Now extends Descent {
  readonly title: string
  readonly isSlice: boolean
}

async function nowOf(host: Host, board: Id, signal: AbortSignal): Promise<Now> {
  const named = await namedOf(host, board, null)
  const now = await host.aside({ task: 'name', ...named }, { signal })
  rememberName(host.store(), named, now.revision)
  return { ...now, lineage: named.lineage }
}

/** In the library or in its trash. */
export function holds(store: Store, board: Id): boolean {
  return [...store.boards(), ...store.trashed()].some(({ id }) => id === board)
}

/** How it stands to the board of its own identity that is here. What has no revision (JSON) is always new. */
function relationTo(ours: Now, theirs: Doc, [revision, ...lineage]: readonly string[]): Relation {
  if (revision === undefined) return 'new'
  const relation = relationOf(ours, { revision, lineage })
  // A slice comes from a whole board without holding it
  return relation === 'older' && ours.isSlice && !isSlice(theirs) ? 'diverged' : relation
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
