import { isDeepStrictEqual } from 'node:util'
import { app, BrowserWindow, dialog, nativeTheme, type Session, screen } from 'electron'
import { PALETTE } from '../shared/scene/palette'
import { shellWords } from '../shared/words/menu'
import { watchForHang } from './hang'
import { emit } from './ipc'
import type { Log } from './log'
import { retries } from './retries'
import { WEB_PREFERENCES, WINDOW_LIMITS } from './safetyRules'
import { clamped, readWindowMemory, type WindowMemory, writeWindowMemory } from './windowMemory'

export const HOME = 'app://cx/'

/** The one window of the library. */
export interface AppWindow {
  readonly browser: BrowserWindow
  /** The id of the page inside. */
  readonly contents: number
  /** The page said that everything is on disk. */
  flushed(): void
  /** The page said that it has to stay. */
  stay(): void
  setTheme(theme: WindowMemory['theme']): void
}

interface Surroundings {
  readonly session: Session
  /** The preload's file. */
  readonly preload: string
  /** Where the window's place is remembered. */
  readonly folder: string
  readonly log: Log
  /** The page ended by itself and is being loaded again: once, or once more a little later. */
  readonly lost: (how: Loss) => void
}

/** 'again': it ended a short while ago too, most likely of what it shows. */
export type Loss = 'once' | 'again'

/** A window that shows itself with its first picture, and waits for the page's edits before it closes. */
export function openWindow({ session, preload, folder, log, lost }: Surroundings): AppWindow {
  const memory = readWindowMemory(folder)
  nativeTheme.themeSource = memory.theme
  const browser = new BrowserWindow({
    ...WINDOW_LIMITS,
    ...placeOf(memory),
    show: false,
    title: app.name,
    backgroundColor: deskColour(),
    webPreferences: { ...WEB_PREFERENCES, devTools: !app.isPackaged, session, preload },
  })
  if (memory.maximized) browser.maximize()
  browser.once('ready-to-show', () => browser.show())
  // What a page calls itself never reaches the bar of the window
  browser.on('page-title-updated', (event) => event.preventDefault())
  recover(browser, log, lost)
  watchForHang(browser, log)
  stayOnScreen(browser)
  let theme = memory.theme
  const closing = closeAfterFlush(browser, () => {
    const now = { bounds: browser.getNormalBounds(), maximized: browser.isMaximized(), theme }
    return writeWindowMemory(folder, now).catch((error: unknown) => void log.bug(error))
  })
  void browser.loadURL(HOME).catch((error: unknown) => log.bug(error))
  return {
    browser,
    contents: browser.webContents.id,
    ...closing,
    setTheme(chosen) {
      theme = chosen
      nativeTheme.themeSource = chosen
      if (!browser.isDestroyed()) browser.setBackgroundColor(deskColour())
    },
  }
}

const FLUSH_MILLISECONDS = 2000
const FIRST_SIZE = { width: 1440, height: 900 }
const DARK_DESK = '#191714'

function deskColour(): string {
  return nativeTheme.shouldUseDarkColors ? DARK_DESK : PALETTE.desk
}

function placeOf({ bounds }: WindowMemory): Electron.Rectangle | typeof FIRST_SIZE {
  return (bounds && onScreen(bounds)) ?? FIRST_SIZE
}

function onScreen(bounds: Electron.Rectangle): Electron.Rectangle | null {
  const least = { width: WINDOW_LIMITS.minWidth, height: WINDOW_LIMITS.minHeight }
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  return clamped(bounds, screens, least)
}

/** A screen that is taken away, or shrinks, does not take the window along. */
function stayOnScreen(browser: BrowserWindow): void {
  const fit = () => {
    if (browser.isMaximized() || browser.isFullScreen() || browser.isMinimized()) return
    const bounds = browser.getBounds()
    const place = onScreen(bounds)
    if (!place) {
      browser.setSize(FIRST_SIZE.width, FIRST_SIZE.height)
      browser.center()
    } else if (!isDeepStrictEqual({ ...place }, { ...bounds })) browser.setBounds(place)
  }
  screen.on('display-removed', fit)
  screen.on('display-metrics-changed', fit)
  browser.once('closed', () => {
    screen.off('display-removed', fit)
    screen.off('display-metrics-changed', fit)
  })
}

/**
 * Asks the page to write what is waiting and gives it two seconds to answer. A page that cannot write says so and
 * stays; it may still say later that it is done.
 */
function closeAfterFlush(
  browser: BrowserWindow,
  remember: () => Promise<void>,
): Pick<AppWindow, 'flushed' | 'stay'> {
  let state: 'open' | 'asked' | 'closing' = 'open'
  let waiting: NodeJS.Timeout | undefined
  const close = () => {
    if (state === 'closing') return
    clearTimeout(waiting)
    state = 'closing'
    void remember().then(() => {
      if (!browser.isDestroyed()) browser.close()
    })
  }
  browser.on('close', (event) => {
    if (state === 'closing') return
    event.preventDefault()
    if (state === 'asked') return
    state = 'asked'
    emit(browser, 'window.closing', null)
    waiting = setTimeout(close, browser.webContents.isCrashed() ? 0 : FLUSH_MILLISECONDS)
  })
  return {
    flushed: close,
    stay() {
      if (state !== 'asked') return
      clearTimeout(waiting)
      state = 'open'
    },
  }
}

/** A page that ended is loaded again, up to three times a minute; then only words are left. */
function recover(browser: BrowserWindow, log: Log, lost: (how: Loss) => void): void {
  const clock = () => performance.now()
  const mayRetry = retries(3, 60_000, clock)
  const isFirst = retries(1, 120_000, clock)
  browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note(`the page ended: ${reason} ${exitCode}`)
    if (reason === 'clean-exit' || browser.isDestroyed()) return
    lost(isFirst() ? 'once' : 'again')
    if (mayRetry()) return browser.webContents.reload()
    dialog.showErrorBox(shellWords.crashedTitle, shellWords.crashed)
    browser.destroy()
  })
}
