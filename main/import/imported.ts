import type { Answer } from '../../shared/ipc'
import type { Rec } from '../../shared/model/record'
import type { AssetPlace, BoardPackage } from '../package/read'

/** A board file as plain data, fit to travel between processes: pictures stay in the file, named by their place. */
export type ImportedBoard = Omit<BoardPackage, 'assets'> & {
  readonly assets: readonly AssetPlace[]
  /** Bytes of the whole file. */
  readonly size: number
}

/** What the reading process is asked. */
export interface ImportRequest {
  readonly path: string
}

/** How many bytes of the file are read and proven, of how many. */
export interface Reached {
  readonly done: number
  readonly of: number
}

/** What the reading thread says: how far it is, then its one answer. */
export type WorkerSaid = { readonly reached: Reached } | Answer<ImportedBoard>

/**
 * What the reading process says: how far it is, as often as it likes; then its one answer. Many records come before the
 * answer in parts, because whoever takes in a whole board at once stands still meanwhile.
 */
export type ReaderSaid = WorkerSaid | { readonly records: readonly Rec[] }

/** Whoever waits for a file: hears how far it is, and may no longer want it. */
export interface ReadWatch {
  readonly signal: AbortSignal | null
  reached(at: Reached): void
}

export const UNWATCHED: ReadWatch = { signal: null, reached: () => {} }
