import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, shell, type WebContents } from 'electron'
import type { Events } from '../shared/ipc'
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
import type { Log } from './log'
import { setMenuView } from './menu'
import type { Opening } from './opening'
import { packInThread } from './package/packing'
import type { Asset } from './protocol'
import { systemLocale } from './systemLocale'
import type { AppWindow } from './window'

/** What stands behind the window: the library, and an answer to every call. */
export interface Desk {
  readonly border: Border
  /** Reads a file somebody opened and tells the page. */
  show(path: string): Promise<void>
  /** A picture of the library, or of the file that is shown right now, by its hash; null: there is none. */
  asset(hash: string): Asset | null
  /** The page ended by itself and is being loaded again: once it is there, people are told. */
  lost(): void
  close(): void
}

interface Surroundings {
  /** The library's own folder. */
  readonly folder: string
  /** The folder of what was built. */
  readonly home: string
  readonly log: Log
  readonly window: AppWindow
  readonly opening: Opening
}

export function openDesk({ folder, home, log, window, opening }: Surroundings): Desk {
  const notices: Events['notice'][] = []
  let isReady = false
  const tell = () => {
    if (isReady) for (const notice of notices.splice(0)) emit(window.browser, 'notice', notice)
  }
  const copier = copierProcess(join(home, 'main', 'backup-process.js'))
  const library = openLibrary(join(folder, 'library'), log, copier, ({ notice }) => {
    if (notice) notices.push({ trouble: notice.trouble })
    tell()
  })
  const host: Host = {
    store: () => library.store(),
    retry: () => library.retry(),
    revealLibrary: () => shell.showItemInFolder(join(folder, 'library')),
    askWhere: (kind, name) => askWhere(window.browser, kind, name),
    askWhich: (kind) => askWhich(window.browser, kind),
    askFolder: () => askFolder(window.browser),
    importFile: (path, watch = UNWATCHED) =>
      importFile(path, { program: join(home, 'main', 'import-process.js'), into: folder, ...watch }),
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
    lost() {
      isReady = false
      notices.push({ trouble: { code: 'page-recovered' } })
    },
    close: () => library.close(),
  }
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
