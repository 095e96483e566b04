import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { programOf } from '../main/store/crash/program'
import { temporaryFolder } from '../main/store/library'
import { builtShim, type Fault, shimmed } from './shim'

/** More calls than writing a file takes: the last ones are never reached. */
const CALLS = 12

test('whichever call the disk refuses, a file that is sent or exported is the old one or the new one, whole', async ({
  skip,
}) => {
  const tools = temporaryFolder()
  const shim = builtShim(tools)
  if (!shim) return skip('needs a Linux with a C compiler')
  const program = fileURLToPath(await programOf('../../../faults/writeAll.ts'))
  const folder = temporaryFolder()
  const control = join(tools, 'control')
  const faults: readonly Fault[] = (['EIO', 'ENOSPC'] as const).flatMap((error) =>
    (['once', 'forever'] as const).flatMap((lasts) =>
      Array.from({ length: CALLS }, (_, i) => ({ at: i + 1, error, lasts })),
    ),
  )
  const env = { ...process.env, ...shimmed(shim, control, folder) }
  const words = [program, join(folder, 'Ferry.cxboard'), control, JSON.stringify(faults)]
  const { stdout } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(outcomes).toHaveLength(faults.length)
  for (const { answer, failed, found, beside, fault } of outcomes) {
    const where = JSON.stringify(fault)
    expect(beside, where).toEqual([])
    if (failed === 0) expect([answer, found], where).toEqual(['written', 'new'])
    else expect(['export-failed', 'E_SPACE', 'written'], where).toContain(answer)
    if (answer === 'written') expect(found, where).toBe('new')
    expect(['old', 'new'], where).toContain(found)
  }
  expect(outcomes.filter(({ failed }) => failed > 0).length).toBeGreaterThan(faults.length / 4)
  expect(outcomes.filter(({ failed }) => failed === 0).length).toBeGreaterThan(0)
})
