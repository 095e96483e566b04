import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { Answer } from '../../shared/ipc'
import { type Content, recordsIn, type Wanted, wantedOf } from './content'
import { type Packed, packBoard, type ToPack } from './write'

export interface ToSend extends Pick<ToPack, 'exportedAt' | 'exportedBy' | 'appVersion'> {
  readonly content: Content
}

/** What goes along with a content. */
export type Given = Pick<ToPack, 'assets' | 'lineage' | 'base' | 'preview'>

/**
 * Packs a board away from everything that must not wait, and asks for what goes along once it has been read. Rejects with
 * what `packBoard` throws.
 */
export type Pack = (from: ToSend, give: (wanted: Wanted) => Promise<Given>) => Promise<Packed>

/** In this very thread: where there is no window to keep waiting. */
export const packHere: Pack = async ({ content, ...about }, give) => {
  const records = recordsIn(content)
  return packBoard({ ...about, ...(await give(wantedOf(records))), records })
}

/** What the thread says: what it has to be given, then its one answer. */
export type PackerSaid = { readonly wanted: Wanted } | Answer<Packed>

/**
 * In a thread of its own. `entry` is the built worker: code that is split into parts does not know where it lies. The
 * bytes of the board and its pictures move there, and whoever asked has them no more.
 */
export function packInThread(entry: string): Pack {
  return (from, give) => {
    const text = 'parts' in from.content ? from.content.parts : []
    const worker = new Worker(entry, { workerData: from, transferList: [...movable(text)] })
    return new Promise<Packed>((resolve, reject) => {
      const hand = (given: Given) =>
        worker.postMessage(given, [...movable(given.assets.map(({ bytes }) => bytes))])
      worker.on('message', (said: PackerSaid) => {
        if ('wanted' in said) give(said.wanted).then(hand).catch(reject)
        else if (said.ok) resolve(said.value)
        else reject(new AppError(said.trouble))
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
