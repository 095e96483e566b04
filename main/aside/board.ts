import { AppError } from '../../shared/errors'
import { writeBoardFile } from '../../shared/exchange/boardFile'
import { coverOf } from '../../shared/model/cover'
import { type Doc, docOf, framesOf, parcelOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import { isOurSchema, recordsIn } from '../handlers/revisionText'
import { sha256 } from '../package/hash'
import { packedText } from '../store/packedBoard'
import { unpacked } from '../store/revisions'
import { stored } from '../store/stored'
import type { ReadySnapshot } from '../store/takeSnapshot'
import type { Named, Standing } from './task'

/** All records of a board, as a JSON array. */
export function textOf({ parts }: Pick<Standing, 'parts'>): Buffer {
  const between = parts.flatMap((part, at) => (at === 0 ? [part] : [COMMA, part]))
  return Buffer.concat([OPEN, ...between, CLOSE])
}

const [OPEN, COMMA, CLOSE] = [Buffer.from('['), Buffer.from(','), Buffer.from(']')]

/** A board that may be changed by a file: not a copy somebody was asked to look through. Throws store-refused. */
export function mustBeEditable(doc: Doc): void {
  const purpose = parcelOf(doc)?.purpose
  if (purpose === 'review' || purpose === 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'a review copy is not edited' })
  }
}

export function docIn(text: Buffer): Doc {
  return docOf(stored<readonly Rec[]>(text.toString()))
}

/** What a snapshot of the board as it was would hold. */
export function snapshotOf({ changedSeq }: Standing, text: Buffer, doc: Doc): ReadySnapshot {
  return { changedSeq, ...packedText(text), frames: framesOf(doc).length, cover: coverOf(doc) }
}

/**
 * What the content is called now. What was last shared in an older schema, and has not been changed since, is still known
 * to the others by the name it had then.
 */
export function revisionOf({ revision, lineage: [newest], newest: packed }: Named, doc: Doc): string {
  if (revision !== null) return revision
  const { text } = writeBoardFile([...doc.values()])
  const shared = newest === undefined || packed === null ? null : unpacked(packed)
  if (newest === undefined || shared === null || isOurSchema(shared)) return sha256(text)
  const then = recordsIn(shared)
  return then && writeBoardFile(then).text === text ? newest : sha256(text)
}
