import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, shell, type WebContents } from 'electron'
import type { Trouble } from '../shared/errors'
import type { Events } from '../shared/ipc'
import type { StoreRisk } from '../shared/libraryPlace'
import { asideInThread } from './aside/aside'
import { type Border, openBorder, troubleOf } from './border'
import { copierProcess } from './copierProcess'
import { askFolder, askWhere, askWhich } from './dialogs'
import { nameIn } from './fileName'
import { handlersOf } from './handlers'
import type { Host } from './host'
import { UNWATCHED } from './import/imported'
import { importFile } from './import/importFile'
import { emit } from './ipc'
import { openLibrary } from './library'
import type { LibraryPlace } from './libraryPlace'
import type { Log } from './log'
import { setMenuView } from './menu'
import type { Opening } from './opening'
import { packInThread } from './package/packing'
import type { Asset } from './protocol'
import { placeFrom } from './settings'
import type { Store } from './store/store'
import { riskOf } from './storeRisk'
import { systemLocale } from './systemLocale'
import type { AppWindow, Loss } from './window'

/** What stands behind the window: the library, and an answer to every call. */
export interface Desk {
  readonly border: Border
  /** Reads a file somebody opened and tells the page. */
  show(path: string): Promise<void>
  /** A picture of the library, or of the file that is shown right now, by its hash; null: there is none. */
  asset(hash: string): Asset | null
  /** The page ended by itself and is being loaded again: once it is there, people are told. */
  lost(how: Loss): void
  close(): void
  /** At once and without another backup; whatever is asked from now on is refused. */
  abandon(): void
}

interface Surroundings {
  readonly place: LibraryPlace
  /** What people are told before anything else; null: nothing. */
  readonly first: Trouble | null
  /** The folder of what was built. */
  readonly home: string
  readonly log: Log
  readonly window: AppWindow
  readonly opening: Opening
  /** Another library is wanted, in this folder or (null) in the usual place: once what is asked now is answered. */
  readonly move: (folder: string | null) => void
}

export function openDesk({ place, first, home, log, window, opening, move }: Surroundings): Desk {
  const notices: Events['notice'][] = first ? [{ trouble: first }] : []
  let isReady = false
  const tell = () => {
    if (isReady) for (const notice of notices.splice(0)) emit(window.browser, 'notice', notice)
  }
  const copier = copierProcess(join(home, 'main', 'backup-process.js'))
  const opened = (trouble: Trouble | null) => {
    if (trouble) notices.push({ trouble })
    const risk = place.kind === 'usual' ? newRisk(library.openStore(), place.folder) : null
    if (risk) notices.push({ trouble: { code: 'place-risky', risk } })
    tell()
  }
  const library = openLibrary(place.folder, log, copier, opened, place.kind)
  const host: Host = {
    store: () => library.store(),
    retry: () => library.retry(),
    revealLibrary: () => shell.showItemInFolder(place.folder),
    libraryPlace: () => place,
    moveLibrary: (to) => void setImmediate(move, to),
    askWhere: (kind, name) => askWhere(window.browser, kind, name),
    askWhich: (kind) => askWhich(window.browser, kind),
    askFolder: (what) => askFolder(window.browser, what),
    importFile: (path, watch = UNWATCHED) =>
      importFile(path, { program: join(home, 'main', 'import-process.js'), into: place.folder, ...watch }),
    aside: asideInThread(join(home, 'main', 'aside-worker.js')),
    pack: packInThread(join(home, 'main', 'pack-worker.js')),
    pages: async () => (await import('./pageTools')).pageTools(home),
    progress: (at) => emit(window.browser, 'export.progress', at),
    fileProgress: (at) => emit(window.browser, 'file.progress', at),
    note: (what) => log.note(what),
    clip: (deed) => clip(window.browser.webContents, deed),
    reveal: (path) => shell.showItemInFolder(path),
    ready() {
      isReady = true
      tell()
      opening.ready()
    },
    flushed: () => window.flushed(),
    stay: () => window.stay(),
    asked: () => opening.busy(),
    settled: () => opening.ready(),
    placed({ theme, view }) {
      window.setTheme(theme)
      setMenuView(view === 'library' ? 'library' : 'board')
    },
    version: app.getVersion(),
    locale: systemLocale(),
    person: personHere(),
  }
  const { handlers, read, offered } = handlersOf(host)
  openEarly(host, log)
  return {
    border: openBorder({
      handlers,
      isOurs: (contents) => contents === window.contents,
      log,
      heard: (trouble) => library.heard(trouble),
    }),
    async show(path) {
      try {
        emit(window.browser, 'file.opened', { summary: await read(path) })
      } catch (error) {
        emit(window.browser, 'file.opened', { trouble: troubleOf(error, log), name: nameIn(path) })
        opening.ready()
      }
    },
    asset: (hash) => library.openStore()?.asset(hash) ?? offered(hash),
    lost(how) {
      isReady = false
      if (how === 'again') leaveBoard(library.openStore())
      notices.push({ trouble: { code: how === 'again' ? 'page-left-board' : 'page-recovered' } })
    },
    close: () => library.close(),
    abandon: () => library.abandon(),
  }
}

/** A place that is not safe for a library is told of once; null: it is safe, or that was said. */
function newRisk(store: Store | null, folder: string): StoreRisk | null {
  const risk = riskOf(folder)
  if (risk === null || store?.access !== 'edit' || store.setting(RISK_TOLD) === true) return null
  store.putSetting(RISK_TOLD, true)
  return risk
}

const RISK_TOLD = 'risk told'

/** Whatever a page cannot draw, it would meet again where it was. */
function leaveBoard(store: Store | null): void {
  if (store?.access !== 'edit') return
  store.putSetting('place', { ...placeFrom(store.setting('place')), view: 'library', board: null })
}

function clip(page: WebContents, deed: 'cut' | 'copy' | 'paste' | 'pasteText'): void {
  switch (deed) {
    case 'cut':
      return page.cut()
    case 'copy':
      return page.copy()
    case 'paste':
      return page.paste()
    case 'pasteText':
      return page.pasteAndMatchStyle()
  }
}

/** While the page loads; whatever is wrong will be said to the page's first question. */
function openEarly(host: Host, log: Log): void {
  try {
    host.store()
  } catch (error) {
    log.note(`the library did not open: ${troubleOf(error, log).code}`)
  }
}

function personHere(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
