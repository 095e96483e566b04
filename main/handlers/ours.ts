import { AppError } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import type { Board, Rec } from '../../shared/model/record'
import type { BoardRow } from '../store/boards'
import type { Store } from '../store/store'
import { stored } from '../store/stored'
import { listed } from './stampBoard'

/** A board that can be worked on: neither unknown nor in the trash nor hidden; null: none of that identity. */
export function liveRow(store: Store, board: Id): BoardRow | null {
  return listed(store, store.boards()).find(({ id }) => id === board) ?? null
}

/** Throws board-gone. */
export function mustBeLive(store: Store, board: Id): BoardRow {
  const row = liveRow(store, board)
  if (!row) throw new AppError({ code: 'board-gone' })
  return row
}

/** Without reading all of the board. Throws board-gone. */
export function titleOf(store: Store, board: Id): string {
  for (let after = ''; ; ) {
    const part = store.recordsPart(board, after)
    if (part === null) throw new AppError({ code: 'board-gone' })
    const records = stored<readonly Rec[]>(`[${Buffer.from(part.text).toString()}]`)
    const found = records.find((record): record is Board => record.kind === 'board')
    if (found) return found.title
    after = part.last
  }
}
