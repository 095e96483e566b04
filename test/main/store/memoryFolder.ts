import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder in memory where there is such a place: for tests in which no real disk has to take part. */
export function memoryFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cxboard-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
