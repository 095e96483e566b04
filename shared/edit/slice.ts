import { boardOf, type Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import { parcelFor, partOf } from './part'

/** What a copy says of its sender: name, words for the reader, and when (ISO 8601 in UTC). */
export interface Letter {
  readonly from: string
  readonly note: string
  readonly at: string
}

/**
 * These frames with everything on them, the guests they show, the raters who scored them, and the board's own record,
 * marked as a slice. It keeps the board's identity, so that it merges back into place. Frames that are gone are passed over.
 */
export function sliceOf(doc: Doc, frames: readonly Id[], letter: Letter): readonly Rec[] {
  const board = boardOf(doc).id
  return [...partOf(doc, frames), parcelFor(board, { purpose: 'slice', board }, letter)]
}
