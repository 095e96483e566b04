import { type Met, met } from '../../shared/exchange/merge/disputed'
import { latestOf } from '../../shared/exchange/relation'
import { boardOf, type Doc, docOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { rehomed } from '../handlers/rehomed'
import { recordsIn } from '../handlers/revisionText'
import { sha256 } from '../package/hash'
import { unpacked } from '../store/revisions'
import type { Kin } from './task'

/**
 * The newest state of theirs that ours comes from and whose text is kept, else the one that came with the file. That one
 * must be a state of ours by name: any other would make what only we have look like ours alone to decide. Where both took
 * in each other's states on their own there are several, joined into one. null: none is known.
 */
export function commonState(kin: Kin, now: string, mine: Doc): Met | null {
  const { lineage, theirLineage } = kin
  if (theirLineage.includes(now)) return alone(mine)
  const stateAt = keptStates(kin)
  const latest = latestOf(lineage, theirLineage, (revision) => stateAt(revision) !== null)
  const [first, ...others] = latest.flatMap((revision) => stateAt(revision) ?? [])
  if (first === undefined) return carriedState(kin)
  // A slice holds a part of the board, and says nothing of the rest
  if (others.length === 0 || [first, ...others].some((doc) => parcelOf(doc) !== null)) return alone(first)
  const before = new Set(lineage.slice(lineage.indexOf(latest[0] ?? '') + 1))
  const earlier = theirLineage
    .slice(theirLineage.indexOf(latest.at(-1) ?? '') + 1)
    .find((revision) => before.has(revision) && stateAt(revision) !== null)
  return met(earlier === undefined ? null : stateAt(earlier), first, others)
}

/** Reading one takes a moment: each is read once, and only if it is asked for. */
function keptStates({ ours, kept }: Kin): (revision: string) => Doc | null {
  const texts = new Map(kept.map(({ revision, packed }) => [revision, packed]))
  const read = new Map<string, Doc | null>()
  return (revision) => {
    const known = read.get(revision)
    if (known !== undefined) return known
    const packed = texts.get(revision)
    const records = packed && recordsIn(unpacked(packed))
    const doc = records ? atHome(records, ours.board) : null
    read.set(revision, doc)
    return doc
  }
}

function carriedState({ ours, lineage, carried }: Kin): Met | null {
  const records = carried !== null && lineage.includes(sha256(carried)) ? recordsIn(carried) : null
  return records && alone(atHome(records, ours.board))
}

/** A copy that was opened beside its original comes from states under the original's identity. */
function atHome(records: readonly Rec[], board: Id): Doc {
  const doc = docOf(records)
  return boardOf(doc).id === board ? doc : docOf(rehomed(records, board))
}

function alone(doc: Doc): Met {
  return { doc, disputed: [] }
}
