import { AppError, type Trouble } from '../shared/errors'
import type { BackupReason } from '../shared/sharing'
import type { Log } from './log'
import type { Copier } from './store/backup/tasks'
import { openStore, type Store } from './store/store'

/** The library of this computer, which may be out of reach for a while. */
export interface Library {
  /** Throws its trouble while it cannot be opened; every asking tries again, so "Retry" is asking again. */
  store(): Store
  /** The library if it is open: for whoever must not wait for it. */
  openStore(): Store | null
  /** After damage or a disk error the library is closed, so that the next asking checks and repairs it. */
  heard(trouble: Trouble): void
  /** Backs up what has not been, if that takes no longer than a moment, and closes it for good. */
  close(): void
}

const IDLE_MILLISECONDS = 5000
const BACKUP_MILLISECONDS = 15 * 60 * 1000

/** `copier` proves and reads backups: work no window should wait for. */
export function openLibrary(
  folder: string,
  log: Log,
  copier: Copier,
  opened: (store: Store) => void,
): Library {
  let store: Store | null = null
  let isClosed = false
  let idle: NodeJS.Timeout | undefined
  /** What the last end was too short for, or a kill has prevented, is made up for once nobody is working. */
  let owesBackup = false
  // Counted by the machine, not by the clock on its wall: that one may jump.
  const everyQuarter = setInterval(() => backUp('time'), BACKUP_MILLISECONDS).unref()

  function close(): void {
    clearTimeout(idle)
    const closing = store
    store = null
    closing?.close()
  }

  function backUp(reason: BackupReason): void {
    if (!store?.backups.due()) return
    store.backups.make(reason).catch((error: unknown) => {
      if (!(error instanceof AppError)) return void log.bug(error)
      log.note(`no backup: ${error.trouble.code}`)
      heard(error.trouble)
    })
  }

  /** Upkeep waits until nothing was asked for a while. */
  function waitForIdle(): void {
    clearTimeout(idle)
    idle = setTimeout(() => {
      attempt(() => store?.idle())
      if (owesBackup) attempt(() => backUp('time'))
      owesBackup = false
    }, IDLE_MILLISECONDS).unref()
  }

  function heard({ code }: Trouble): void {
    if (code === 'store-io' || code === 'store-corrupt') attempt(close)
  }

  function attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      if (error instanceof AppError) log.note(`not done: ${error.trouble.code}`)
      else log.bug(error)
    }
  }

  return {
    store() {
      if (isClosed) throw new AppError({ code: 'store-unreachable' })
      if (!store) {
        store = openStore(folder, () => new Date(), { copier })
        owesBackup = store.backups.due()
        opened(store)
      }
      waitForIdle()
      return store
    },
    openStore: () => store,
    heard,
    close() {
      isClosed = true
      clearInterval(everyQuarter)
      attempt(() => store?.backups.atQuit())
      attempt(close)
    },
  }
}
