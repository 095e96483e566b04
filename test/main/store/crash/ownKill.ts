import { Worker } from 'node:worker_threads'

/**
 * Kills this process at a moment that is chosen before: from a thread of its own, because whoever started the process
 * may be busy, and this thread is inside SQLite.
 */
export function startClock(
  mark: number,
  milliseconds: number,
): { readonly thread: Worker; at(mark: number): void } {
  const reached = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  const thread = new Worker(KILL, { eval: true, workerData: { reached, mark, milliseconds } })
  return {
    thread,
    at(now) {
      Atomics.store(reached, 0, now)
      Atomics.notify(reached, 0)
    },
  }
}

const KILL = `
const { reached, mark, milliseconds } = require('node:worker_threads').workerData
for (let now = -1; now < mark; now = Atomics.load(reached, 0)) Atomics.wait(reached, 0, now)
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
process.kill(process.pid, 'SIGKILL')
`
