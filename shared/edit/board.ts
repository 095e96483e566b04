import { type Change, put } from '../model/change'
import { boardOf, type Doc } from '../model/doc'
import type { Board } from '../model/record'

export type BoardPatch = Partial<
  Pick<Board, 'title' | 'organisation' | 'industry' | 'intent' | 'promise' | 'target'>
>

export function editBoard(doc: Doc, patch: BoardPatch): Change {
  return put(doc, { ...boardOf(doc), ...patch })
}
