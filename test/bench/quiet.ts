import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

/** Share of the processors' time (0…1) that others may use while we measure. */
const QUIET = 0.15

/** Waits until the machine has little else to do, at most this long. Answers the share (0…1) in use when it gave up or went on. */
export async function quietMachine(seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const busy = await busyShare()
    if (busy <= QUIET || performance.now() >= end) return busy
  }
}

export function isQuiet(busy: number): boolean {
  return busy <= QUIET
}

async function busyShare(): Promise<number> {
  const before = spent()
  await wait(1000)
  const after = spent()
  const all = after.all - before.all
  return all === 0 ? 0 : 1 - (after.idle - before.idle) / all
}

function spent(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((each) => Object.values(each))) }
}
