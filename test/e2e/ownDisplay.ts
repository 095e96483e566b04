import { afterAll } from 'vitest'
import { startDisplay } from '../../scripts/electron.mjs'

/**
 * Two files of tests run side by side. On one virtual screen their windows would take each other's focus, and menus close
 * when it goes: so each file has a screen of its own.
 */
if (process.env.CXBOARD_VIRTUAL_SCREEN) {
  delete process.env.DISPLAY
  delete process.env.CXBOARD_VIRTUAL_SCREEN
  afterAll(await startDisplay())
}
