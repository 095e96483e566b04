import { type BrowserWindow, powerMonitor } from 'electron'
import { BEAT_MILLISECONDS, heartbeat } from './heartbeat'
import { askAlive } from './ipc'
import type { Log } from './log'

/**
 * Ends the process of a page that no longer answers; what draws a page anew after a crash does the rest. Electron's own
 * word for it does not come for a window that is hidden. Answers are no timers of the page, so that neither a hidden
 * nor a zoomed one is slowed down in them.
 */
export function watchForHang(browser: BrowserWindow, log: Log): void {
  const { webContents } = browser
  const heart = heartbeat()
  const ask = askAlive(browser, heart.answered)
  const beats = setInterval(() => {
    // Whoever has stopped a page at a line of it looks at it as long as she likes
    if (webContents.isDevToolsOpened() || webContents.isCrashed()) return heart.begin()
    if (heart.beat() === 'ask') return ask()
    log.note('the page does not answer')
    webContents.forcefullyCrashRenderer()
  }, BEAT_MILLISECONDS).unref()
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) heart.begin()
  })
  // A page that answers once it is there has been loaded: from then on it is held to it
  webContents.on('dom-ready', ask)
  powerMonitor.on('suspend', heart.begin)
  powerMonitor.on('resume', heart.begin)
  browser.once('closed', () => {
    clearInterval(beats)
    powerMonitor.off('suspend', heart.begin)
    powerMonitor.off('resume', heart.begin)
  })
}
