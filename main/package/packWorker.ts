import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import { movable } from './packing'
import { packBoard, type ToPack } from './write'

/** The entry of the thread that packs a board. */
try {
  const value = packBoard(workerData as ToPack)
  parentPort?.postMessage({ ok: true, value }, [...movable([value.bytes, value.text])])
} catch (error) {
  // A bug flies on and ends the thread: who started it gets the error itself.
  if (!(error instanceof AppError)) throw error
  parentPort?.postMessage({ ok: false, trouble: error.trouble })
}
