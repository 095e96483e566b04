import { join } from 'node:path'
import { app, type BrowserWindow, crashReporter, dialog } from 'electron'
import { shellWords } from '../shared/words/menu'
import { type DataFolder, dataFolder } from './dataFolder'
import type { Desk } from './desk'
import { emit, listen } from './ipc'
import { type Log, openLog } from './log'
import { setMenuView, showMenu } from './menu'
import { boardFilesIn, type Handover, handedOver, openOpening } from './opening'
import { answer, shelfOf } from './protocol'
import { guardContents } from './safety'
import { openSession } from './session'
import { type AppWindow, HOME, openWindow } from './window'

/** The app with its window. A second start hands its files to the first and ends. `home` is the folder of what was built. */
export function startApp(words: readonly string[], home: string): void {
  const data = dataFolder()
  if (data.state === 'empty') return sayUnwritable(data)
  const { folder, ownFolder } = data
  crashReporter.start({ uploadToServer: false })
  const handover: Handover = { files: boardFilesIn(words, process.cwd()) }
  if (!app.requestSingleInstanceLock(handover)) {
    app.exit(0)
    return
  }

  const log = openLog(join(ownFolder, 'logs'))
  let window: AppWindow | null = null
  let desk: Promise<Desk> | null = null
  const opening = openOpening(async (path) => (await desk)?.show(path))
  opening.add(handover.files)
  app.on('second-instance', (_event, _argv, _folder, data) => {
    opening.add(handedOver(data))
    bringForward(window)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opening.add([path])
    bringForward(window)
  })
  guardContents((contents) => {
    log.note('a page left for a foreign address')
    if (contents !== window?.browser.webContents) return
    opening.lost()
    setImmediate(() => contents.loadURL(HOME))
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => void desk?.then((opened) => opened.close()))
  app.on('quit', data.leave)
  watchForBugs(log, () => desk)

  void app.whenReady().then(() => {
    const shelf = shelfOf(join(home, 'renderer'))
    // Only pictures wait for the library: the page itself must not
    const session = openSession('cx', (request) =>
      answer(request, shelf, async (hash) => (await desk)?.asset(hash) ?? null),
    )
    const shown = openWindow({
      session,
      preload: join(home, 'preload', 'preload.cjs'),
      folder: ownFolder,
      log,
      lost() {
        opening.lost()
        void desk?.then((opened) => opened.lost())
      },
    })
    window = shown
    // Only once the page itself is on its way: opening the library keeps this process busy, and the page would wait
    desk = pageServed(shown.browser)
      .then(() => import('./desk'))
      .then(({ openDesk }) => openDesk({ folder, home, log, window: shown, opening }))
    listen(desk.then(({ border }) => border))
    showMenu((command) => emit(shown.browser, 'menu.command', { command }))
    setMenuView('library')
  })
}

/** The window has its document, or will never have it. */
function pageServed(browser: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    browser.webContents.once('did-navigate', () => resolve())
    browser.webContents.once('did-fail-load', () => resolve())
  })
}

/** Nothing can be written and there is nothing to look at. */
function sayUnwritable({ folder, leave }: DataFolder): void {
  void app.whenReady().then(() => {
    dialog.showErrorBox(shellWords.unwritableTitle, shellWords.unwritable(folder))
    leave()
    app.exit(3)
  })
}

function bringForward(window: AppWindow | null): void {
  if (!window || window.browser.isDestroyed()) return
  if (window.browser.isMinimized()) window.browser.restore()
  window.browser.show()
  window.browser.focus()
}

/** After a bug in this process nothing more is written: what was saved is on disk, and a new start reads it. */
function watchForBugs(log: Log, desk: () => Promise<Desk> | null): void {
  process.on('uncaughtException', (error) => {
    const support = log.bug(error)
    void (desk() ?? Promise.resolve(null))
      .then((opened) => opened?.close())
      .catch(log.bug)
      .finally(() => {
        dialog.showErrorBox(shellWords.brokenTitle, shellWords.broken(support))
        app.exit(1)
      })
  })
  process.on('unhandledRejection', (error) => log.bug(error))
}
