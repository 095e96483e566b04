import { AppError } from '../../shared/errors'
import { boardOf, docOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Host } from '../host'
import { soundRecords } from './soundRecords'
import { mustBeListed } from './stampBoard'

/**
 * The records of a board a file is made of: those on the disk, or what the window holds where they could not be written.
 * They are checked like those of a file from outside. Throws board-gone, E_RECORD and its like.
 */
export async function boardNow(
  host: Host,
  board: Id,
  unsaved: readonly Rec[] | undefined,
): Promise<() => readonly Rec[]> {
  mustBeListed(host.store(), board)
  if (unsaved === undefined) return () => host.store().records(board)
  const sound = await soundRecords(unsaved)
  if (boardOf(docOf(sound)).id === board) return () => sound
  throw new AppError({ code: 'store-refused', detail: 'another board than the one that is open' })
}
