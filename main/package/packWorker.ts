import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import { recordsIn, wantedOf } from './content'
import { type Given, movable, type PackerSaid, type ToSend } from './packing'
import { packBoard } from './write'

/** The entry of the thread that packs a board. */
const { content, ...about } = workerData as ToSend
orSay(() => {
  const records = recordsIn(content)
  parentPort?.once('message', (given: Given) =>
    orSay(() => {
      const value = packBoard({ ...about, ...given, records })
      say({ ok: true, value }, [...movable([value.bytes, value.text, value.packed])])
    }),
  )
  say({ wanted: wantedOf(records) })
})

function orSay(work: () => void): void {
  try {
    work()
  } catch (error) {
    // A bug flies on and ends the thread: who started it gets the error itself.
    if (!(error instanceof AppError)) throw error
    say({ ok: false, trouble: error.trouble })
  }
}

function say(said: PackerSaid, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, [...moved])
}
