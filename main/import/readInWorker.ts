import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import type { ImportedBoard, ImportRequest, Reached, WorkerSaid } from './imported'

export interface Allowance {
  readonly milliseconds?: number
  readonly megabytes?: number
  /** Hears how far the thread is. */
  reached?(at: Reached): void
}

/**
 * Reads a file in a thread of its own that is stopped when it takes too long (E_TIMEOUT) or too much memory (E_MEMORY).
 * `entry` is the built worker. Rejects with the trouble of the file, or with the error itself if it is a bug.
 */
export function readInWorker(
  entry: URL,
  request: ImportRequest,
  {
    milliseconds = LIMITS.importSeconds * 1000,
    megabytes = LIMITS.importMegabytes,
    reached = () => {},
  }: Allowance = {},
): Promise<ImportedBoard> {
  const worker = new Worker(entry, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise<ImportedBoard>((resolve, reject) => {
    const deadline = setTimeout(() => reject(new AppError({ code: 'E_TIMEOUT' })), milliseconds)
    worker.on('message', (said: WorkerSaid) => {
      if ('reached' in said) reached(said.reached)
      else if (said.ok) resolve(said.value)
      else reject(new AppError(said.trouble))
    })
    worker.once('error', (error) => reject(isOutOfMemory(error) ? new AppError({ code: 'E_MEMORY' }) : error))
    worker.once('exit', (status) => {
      clearTimeout(deadline)
      reject(new Error(`the reading thread ended with status ${status} and no answer`))
    })
  }).finally(() => worker.terminate())
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
