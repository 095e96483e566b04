import { AppError } from '../../shared/errors'
import type { Rec } from '../../shared/model/record'
import {
  type ImportedBoard,
  type ImportRequest,
  type ReaderSaid,
  type ReadWatch,
  UNWATCHED,
} from './imported'

/** As much of a child process as asking takes: Electron's utilityProcess and Node's fork both fit. */
export interface Child {
  postMessage(request: ImportRequest): void
  /** Everything it says, not only the first. */
  onMessage(heard: (said: ReaderSaid) => void): void
  onExit(heard: () => void): void
  kill(): void
}

/**
 * Asks a reading process for the board at a path, once, and ends it whatever comes of it. Rejects with the trouble it
 * answers; E_TIMEOUT after the given time; E_CANCELLED when the signal fires; E_MEMORY if it ends without an answer,
 * because a process that dies while reading was ended by the system for want of memory.
 */
export function askChild(
  child: Child,
  request: ImportRequest,
  milliseconds: number,
  { signal, reached }: ReadWatch = UNWATCHED,
): Promise<ImportedBoard> {
  const records: Rec[] = []
  let deadline: NodeJS.Timeout | undefined
  let cancel = () => {}
  return new Promise<ImportedBoard>((resolve, reject) => {
    const give = (code: 'E_TIMEOUT' | 'E_CANCELLED' | 'E_MEMORY') => reject(new AppError({ code }))
    cancel = () => give('E_CANCELLED')
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    deadline = setTimeout(() => give('E_TIMEOUT'), milliseconds)
    child.onExit(() => give('E_MEMORY'))
    child.onMessage((said) => {
      if ('reached' in said) reached(said.reached)
      else if ('records' in said) records.push(...said.records)
      else if (said.ok) resolve({ ...said.value, records: [...records, ...said.value.records] })
      else reject(new AppError(said.trouble))
    })
    child.postMessage(request)
  }).finally(() => {
    clearTimeout(deadline)
    signal?.removeEventListener('abort', cancel)
    child.kill()
  })
}
