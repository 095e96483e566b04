import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import type { Store } from '../store/store'
import type { Standing } from './task'

/** A board at this write. Throws store-refused once it has been written to, and board-gone. */
export async function standingAt(store: () => Store, board: Id, changedSeq: number): Promise<Standing> {
  const standing = await readCalmly(store, board, changedSeq)
  if (standing === null) throw changedMeanwhile()
  return standing
}

/** A board as it is now; one that is written to again and again is read in one go. Throws board-gone. */
export async function standingNow(store: () => Store, board: Id): Promise<Standing> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await readCalmly(store, board, store().changedSeq(board))
    if (standing !== null) return standing
  }
  const open = store()
  const parts: Uint8Array[] = []
  for (let part = open.recordsPart(board, ''); part !== null; part = open.recordsPart(board, part.last)) {
    parts.push(part.text)
  }
  return { board, changedSeq: open.changedSeq(board), parts }
}

const ATTEMPTS = 3

export function changedMeanwhile(): AppError {
  return new AppError({ code: 'store-refused', detail: 'the board was changed in the meantime' })
}

/** Some records at a time, so that everything else has its turn; null: it was written to in between. */
async function readCalmly(store: () => Store, board: Id, changedSeq: number): Promise<Standing | null> {
  const parts: Uint8Array[] = []
  let after: Id | '' = ''
  while (store().changedSeq(board) === changedSeq) {
    const part = store().recordsPart(board, after)
    if (part === null) return { board, changedSeq, parts }
    parts.push(part.text)
    after = part.last
    await setImmediate()
  }
  return null
}
