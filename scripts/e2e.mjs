import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronPath, startDisplay } from './electron.mjs'

/**
 * What an end-to-end test needs before it starts: a build, an Electron, a screen, and one folder for all its data.
 * Answers how to clean up. The folder may be entered by others: a test runs the app as another user.
 */
export async function setup() {
  await buildIfStale()
  await electronPath()
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-tests-'))
  chmodSync(folder, 0o755)
  process.env.CXBOARD_TEST_FOLDER = folder
  const stop = await startDisplay()
  return async () => {
    await stop?.()
    rmSync(folder, { recursive: true, force: true })
  }
}
