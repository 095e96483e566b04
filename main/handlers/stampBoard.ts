import { AppError } from '../../shared/errors'
import type { Change } from '../../shared/model/change'
import { boardOf, type Doc, docOf } from '../../shared/model/doc'
import { type Id, newId } from '../../shared/model/id'
import { ownStampWords } from '../../shared/words/pictures'
import type { Store } from '../store/store'
import { blankBoard } from './blank'
import { checkedSteps } from './soundness'

/**
 * Own stamps stand on a board of the library that nobody sees, a frame a stamp: so whatever keeps boards safe keeps
 * them safe too. Which board it is, is a setting.
 */
const SETTING = 'stampBoard'

/** The board of stamps as it is; null: there never was a stamp. */
export function stampBoard(store: Store): Doc | null {
  const id = stampBoardId(store)
  return id === null ? null : docOf(store.records(id))
}

/** The same, made if it is not there. */
export function madeStampBoard(store: Store): Doc {
  const known = stampBoard(store)
  if (known) return known
  const [blank] = blankBoard()
  if (blank?.kind !== 'board')
    throw new AppError({ code: 'store-refused', detail: 'no board to keep stamps on' })
  const board = { ...blank, title: ownStampWords.board }
  // Named first: a board that is not there is made again, one that is not named would show in the library
  store.putSetting(SETTING, board.id)
  store.addBoard([board], [])
  return docOf([board])
}

/** Writes a change to the board of stamps, once it is found sound. */
export function writeStamps(store: Store, doc: Doc, label: string, change: Change): void {
  if (change.size === 0) return
  const { id: board } = boardOf(doc)
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  const steps = [{ step: 'commit' as const, operation: newId('operation'), label, edits }]
  checkedSteps(doc, board, steps)
  store.write(board, steps)
}

/** Throws board-gone for the board of stamps: it is no board to be opened, sent or thrown away. */
export function mustBeListed(store: Store, board: Id): void {
  if (store.setting(SETTING) === board) throw new AppError({ code: 'board-gone' })
}

/** Without the board of stamps. */
export function listed<T extends { readonly id: Id }>(store: Store, boards: readonly T[]): readonly T[] {
  const hidden = store.setting(SETTING)
  return boards.filter(({ id }) => id !== hidden)
}

function stampBoardId(store: Store): Id | null {
  const id = store.setting(SETTING)
  return typeof id === 'string' && store.boards().some((board) => board.id === id) ? id : null
}
