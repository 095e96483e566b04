import type { TroubleCode } from '../../shared/errors'
import type { Rec } from '../../shared/model/record'
import { troubleOf } from '../host'
import type { OpenedBoard } from './session'

/**
 * Writes what waits. Where it cannot be written now a file is made of what is on the screen: that is the way to bring a
 * board into safety while the disk is full. Rejects with any other trouble.
 */
export async function unsavedIn({
  editor,
  saver,
}: Pick<OpenedBoard, 'editor' | 'saver'>): Promise<{ readonly unsaved?: readonly Rec[] }> {
  try {
    await saver.flush()
    return {}
  } catch (error) {
    if (!WAITS.has(troubleOf(error).code)) throw error
    return { unsaved: [...editor.doc().values()] }
  }
}

/** Trouble after which saving goes on by itself one day. */
const WAITS: ReadonlySet<TroubleCode> = new Set([
  'store-full',
  'store-readonly',
  'store-busy',
  'store-io',
  'store-unreachable',
])
