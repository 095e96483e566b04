import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { Answer } from '../../shared/ipc'
import type { Packed, ToPack } from './write'

/** Packs a board away from everything that must not wait. Rejects with what `packBoard` throws. */
export type Pack = (from: ToPack) => Promise<Packed>

/**
 * In a thread of its own. `entry` is the built worker: code that is split into parts does not know where it lies. The
 * bytes of the pictures move there, and whoever asked has them no more.
 */
export function packInThread(entry: string): Pack {
  return (from) => {
    const pictures = movable(from.assets.map(({ bytes }) => bytes))
    const worker = new Worker(entry, { workerData: from, transferList: [...pictures] })
    return new Promise<Packed>((resolve, reject) => {
      worker.once('message', (answer: Answer<Packed>) => {
        if (answer.ok) resolve(answer.value)
        else reject(new AppError(answer.trouble))
      })
      worker.once('error', reject)
      worker.once('exit', (status) => reject(new Error(`the thread that packs boards ended with ${status}`)))
    }).finally(() => worker.terminate())
  }
}

/** Bytes that share their memory with nothing else can go to another thread without being copied. */
export function movable(parts: readonly Uint8Array[]): readonly ArrayBuffer[] {
  const buffers = parts.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  )
  return [...new Set(buffers)]
}
