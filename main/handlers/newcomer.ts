import { webcrypto } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Host } from '../host'
import { packedAside } from '../store/revisions'
import { checkWanted } from './keeping'

/** A board on its way into the library, found sound. */
export interface Newcomer {
  readonly id: Id
  readonly records: readonly Rec[]
  readonly lineage: readonly string[]
  /** The text its newest revision is the hash of; null: it is known by name only, or has none. */
  readonly text: Uint8Array | null
}

interface Watch {
  readonly signal: AbortSignal
  /** Hears how many of its records are kept. */
  reached(records: number): void
}

/**
 * Brings a board into the library: one that is written in a moment at once, a larger one a little at a time, so that
 * everything else has its turn. It is there whole or not at all. Throws E_HASH for a text that is not its revision's,
 * and E_CANCELLED when the signal fires.
 */
export async function bringIn(host: Host, board: Newcomer, watch: Watch): Promise<void> {
  const { records, lineage, text } = board
  await mustBeText(text, lineage)
  checkWanted(watch.signal)
  if (records.length > FEW_RECORDS || (text?.length ?? 0) > FEW_BYTES) return arrive(host, board, watch)
  host.store().addBoard(records, lineage, [], text)
}

async function arrive(host: Host, { id, records, lineage, text }: Newcomer, { signal, reached }: Watch) {
  const packed = text && (await packedAside(text))
  host.store().expectBoard(id)
  try {
    for (let at = 0; at < records.length; ) {
      await setImmediate()
      checkWanted(signal)
      // Asked for anew each time: the library may have been closed and mended in between
      at = host.store().arrive(id, records, at)
      reached(at)
    }
    await setImmediate()
    checkWanted(signal)
    host.store().land(id, { count: records.length, lineage, packed })
  } catch (error) {
    await leave(host, id)
    throw error
  }
}

async function leave(host: Host, id: Id): Promise<void> {
  try {
    while (host.store().leave(id)) await setImmediate()
  } catch (error) {
    // A library that cannot be written now forgets it at its next start
    if (!(error instanceof AppError)) throw error
    host.note(`a board that did not come is still to be forgotten: ${error.trouble.code}`)
  }
}

/** Whoever reads files only says that it is: it has seen what strangers wrote. */
async function mustBeText(text: Uint8Array | null, [revision]: readonly string[]): Promise<void> {
  if (text === null || revision === undefined) return
  const digest = await webcrypto.subtle.digest('SHA-256', text)
  if (Buffer.from(digest).toString('hex') === revision) return
  throw new AppError({ code: 'E_HASH', part: 'board.json' })
}

/** What is written in a moment. */
const FEW_RECORDS = 500
const FEW_BYTES = 512 * 1024
