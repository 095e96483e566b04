import type { Id } from '../../shared/model/id'
import { standingAt, standingNow } from '../aside/standing'
import type { Kin, Named } from '../aside/task'
import type { Host } from '../host'
import type { Store } from '../store/store'
import type { Offer } from './offer'

/** A board and what its present name follows from. Throws board-gone, and store-refused if it is not at `changedSeq`. */
export async function namedOf(host: Host, board: Id, changedSeq: number | null): Promise<Named> {
  const store = () => host.store()
  const ours = await (changedSeq === null ? standingNow(store, board) : standingAt(store, board, changedSeq))
  const lineage = host.store().lineage(board)
  const [first] = lineage
  const newest = first === undefined ? null : host.store().packedRevision(board, first)
  return { ours, lineage, newest, revision: knownName(host.store(), board, ours.changedSeq, first) }
}

/** The same beside what a file says of its past. */
export async function kinOf(host: Host, board: Id, changedSeq: number | null, offer: Offer): Promise<Kin> {
  const named = await namedOf(host, board, changedSeq)
  const known = new Set(named.lineage)
  const kept = offer.lineage.flatMap((revision) => {
    const packed = known.has(revision) ? host.store().packedRevision(board, revision) : null
    return packed ? [{ revision, packed }] : []
  })
  return { ...named, theirLineage: offer.lineage, kept, carried: offer.base }
}

interface Name {
  readonly board: Id
  readonly changedSeq: number
  readonly newest: string | undefined
  readonly revision: string
}

/** What a board is called is the hash of all it holds: found out once, it is asked for again within moments. */
const names = new WeakMap<Store, Name>()

export function rememberName(
  store: Store,
  { ours, lineage }: Pick<Named, 'ours' | 'lineage'>,
  revision: string,
): void {
  names.set(store, { board: ours.board, changedSeq: ours.changedSeq, newest: lineage[0], revision })
}

function knownName(store: Store, board: Id, changedSeq: number, newest: string | undefined): string | null {
  const name = names.get(store)
  const isIt = name?.board === board && name.changedSeq === changedSeq && name.newest === newest
  return isIt ? name.revision : null
}
