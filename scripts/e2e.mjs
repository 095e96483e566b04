import { buildIfStale } from './build.mjs'
import { electronPath, startDisplay } from './electron.mjs'

/** What an end-to-end test needs before it starts: a build, an Electron and a screen. Answers how to clean up. */
export async function setup() {
  await buildIfStale()
  await electronPath()
  return startDisplay()
}
