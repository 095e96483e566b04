import { boardOf, docOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Store } from '../store/store'
import { rehomed } from './rehomed'
import { recordsIn } from './revisionText'

/** The revision a slice or a review copy came as: what goes back is told apart from what was there by it. */
export function rememberReceived(store: Store, board: Id, revision: string): void {
  store.putSetting(settingOf(board), revision)
}

/** Its text; null: the board did not come as a copy for a purpose, or the text is not kept any more. */
export function receivedText(store: Store, board: Id): Uint8Array | null {
  const revision = store.setting(settingOf(board))
  return typeof revision === 'string' ? store.revision(board, revision) : null
}

/** Its records under the board's present identity; null as above. */
export function receivedRecords(store: Store, board: Id): readonly Rec[] | null {
  const text = receivedText(store, board)
  const records = text && recordsIn(text)
  if (!records) return null
  return boardOf(docOf(records)).id === board ? records : rehomed(records, board)
}

function settingOf(board: Id): string {
  return `received:${board}`
}
