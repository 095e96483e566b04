import { join } from 'node:path'
import { app, type BrowserWindow, crashReporter, dialog, powerMonitor } from 'electron'
import type { Trouble } from '../shared/errors'
import { menuWords, shellWords } from '../shared/words/menu'
import { type DataFolder, dataFolder } from './dataFolder'
import type { Desk } from './desk'
import { emit, listen } from './ipc'
import { type LibraryPlace, libraryPlace, placeAt, rememberLibrary } from './libraryPlace'
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
  if (data.state === 'nowhere') return sayUnwritable(data)
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
  app.on('child-process-gone', (_event, { type, reason }) => log.note(`a part ended: ${type} ${reason}`))
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
      lost(how) {
        opening.lost()
        void desk?.then((opened) => opened.lost(how))
      },
    })
    window = shown
    async function openAt(place: LibraryPlace, first: Trouble | null): Promise<Desk> {
      const { openDesk } = await import('./desk')
      return openDesk({ place, first, home, log, window: shown, opening, move })
    }
    /** Another library has another desk, and the page begins anew in front of it. */
    function move(to: string | null): void {
      const first: Trouble | null = isRemembered(log, folder, to) ? null : { code: 'place-not-kept' }
      current = current.then((opened) => opened.close()).then(() => openAt(placeAt(folder, to), first))
      desk = current
      opening.lost()
      shown.browser.webContents.reload()
    }
    // Only once the page itself is on its way: opening the library keeps this process busy, and the page would wait
    let current = pageServed(shown.browser).then(() => openAt(libraryPlace(folder), null))
    desk = current
    listen(() => current.then(({ border }) => border))
    showMenu((command) => emit(shown.browser, 'menu.command', { command }))
    setMenuView('library')
    // Whoever shuts the computer down, or lets it sleep, is not asked: what is on its way is written
    powerMonitor.on('shutdown', () => app.quit())
    powerMonitor.on('suspend', () => emit(shown.browser, 'window.resting', null))
    shown.browser.on('session-end', () => void desk?.then((opened) => opened.abandon()))
  })
}

/** The window has its document, or will never have it. */
function pageServed(browser: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    browser.webContents.once('did-navigate', () => resolve())
    browser.webContents.once('did-fail-load', () => resolve())
  })
}

/** Nothing can be written anywhere, so there can be no window. */
function sayUnwritable({ folder }: DataFolder): void {
  void app.whenReady().then(() => {
    dialog.showErrorBox(shellWords.unwritableTitle, shellWords.unwritable(folder))
    app.exit(3)
  })
}

/** false: the data folder takes no note, so the choice holds for this start only. */
function isRemembered(log: Log, folder: string, library: string | null): boolean {
  try {
    rememberLibrary(folder, library)
    return true
  } catch (error) {
    log.note(`the library's place was not kept: ${error instanceof Error ? error.message : error}`)
    return false
  }
}

function bringForward(window: AppWindow | null): void {
  if (!window || window.browser.isDestroyed()) return
  if (window.browser.isMinimized()) window.browser.restore()
  window.browser.show()
  window.browser.focus()
}

/** After a bug in this process nothing more is written: what was saved is on disk, and a new start reads it. */
function watchForBugs(log: Log, desk: () => Promise<Desk> | null): void {
  let isOver = false
  process.on('uncaughtException', (error) => {
    const support = log.bug(error)
    if (isOver) return
    isOver = true
    void (desk() ?? Promise.resolve(null))
      .then((opened) => opened?.abandon())
      .catch(log.bug)
      .finally(() => sayBroken(support))
  })
  process.on('unhandledRejection', (error) => log.bug(error))
}

/** Nothing else runs while this is asked, and nothing after it. */
function sayBroken(support: string): void {
  const chosen = dialog.showMessageBoxSync({
    type: 'error',
    title: shellWords.brokenTitle,
    message: shellWords.brokenTitle,
    detail: shellWords.broken(support),
    buttons: [shellWords.startAgain, menuWords.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (chosen === 0) app.relaunch()
  app.exit(1)
}
