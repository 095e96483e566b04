import { closeSync, fstatSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { Answer } from '../../shared/ipc'
import { osTrouble } from '../package/osTrouble'
import { openPackage } from '../package/read'
import type { ImportedBoard, ImportRequest, Reached, WorkerSaid } from './imported'
import { paced } from './paced'

/** The entry of the thread that reads a file from outside: whatever the file does, it does it to this thread alone. */
say(answerTo(workerData as ImportRequest))

function say(said: WorkerSaid): void {
  parentPort?.postMessage(said)
}

function answerTo({ path }: ImportRequest): Answer<ImportedBoard> {
  try {
    return { ok: true, value: boardAt(path) }
  } catch (error) {
    // A bug flies on and ends the thread: who started it gets the error itself.
    if (error instanceof AppError) return { ok: false, trouble: error.trouble }
    throw error
  }
}

function boardAt(path: string): ImportedBoard {
  const fd = opened(path)
  try {
    const of = fstatSync(fd).size
    const tell = paced((reached: Reached) => say({ reached }))
    const { assets, ...board } = openPackage(fd, basename(path), (done) => tell({ done, of }))
    const places = assets.map(({ bytes: _, ...place }) => place)
    return { ...board, assets: places, size: of }
  } finally {
    closeSync(fd)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw osTrouble(error, path)
  }
}
