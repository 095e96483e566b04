import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { programOf } from './crash/program'
import { temporaryFolder } from './library'

/** Whether this system lets us see what a program asks of it. */
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

test.skipIf(!canTrace)(
  'nothing is acknowledged before it is on the disk, so a power cut costs nothing',
  async () => {
    const { acknowledged, early } = await traced('store')
    expect(acknowledged).toBe(25)
    expect(early).toBe(0)
  },
)

test.skipIf(!canTrace)('a library that does not flush would be found out', async () => {
  const { acknowledged, early } = await traced('careless')
  expect(acknowledged).toBe(25)
  expect(early).toBeGreaterThan(20)
})

/** How many deeds were acknowledged, and how many of them while the log held bytes the disk had not been told to keep. */
async function traced(how: string): Promise<{ readonly acknowledged: number; readonly early: number }> {
  const program = fileURLToPath(await programOf('./ackOften.ts'))
  const log = join(temporaryFolder(), 'calls')
  const watched = ['-f', '-y', '-s', '8', '-e', 'trace=write,pwrite64,fsync,fdatasync', '-o', log]
  const { status } = spawnSync('strace', [...watched, process.execPath, program, temporaryFolder(), how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(status).toBe(0)
  let acknowledged = 0
  let early = 0
  const unsynced = new Set<string>()
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const database = /<[^>]*\/((?:store|assets)\.db(?:-wal)?)>/.exec(line)?.[1]
    if (database?.endsWith('-wal') && /\b(?:pwrite64|write)\(/.test(line)) unsynced.add(database)
    if (database && /\b(?:fsync|fdatasync)\(/.test(line)) unsynced.delete(database)
    if (!/\bwrite\(1<.*"done /.test(line)) continue
    acknowledged += 1
    if (unsynced.size > 0) early += 1
  }
  return { acknowledged, early }
}
