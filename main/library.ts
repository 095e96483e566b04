import { AppError, type Trouble } from '../shared/errors'
import type { Log } from './log'
import { openStore, type Store } from './store/store'

/** The library of this computer, which may be out of reach for a while. */
export interface Library {
  /** Throws its trouble while it cannot be opened; every asking tries again, so "Retry" is asking again. */
  store(): Store
  /** The library if it is open: for whoever must not wait for it. */
  openStore(): Store | null
  /** After damage or a disk error the library is closed, so that the next asking checks and repairs it. */
  heard(trouble: Trouble): void
  close(): void
}

const IDLE_MILLISECONDS = 5000

export function openLibrary(folder: string, log: Log, opened: (store: Store) => void): Library {
  let store: Store | null = null
  let isClosed = false
  let idle: NodeJS.Timeout | undefined

  function close(): void {
    clearTimeout(idle)
    const closing = store
    store = null
    closing?.close()
  }

  /** Upkeep waits until nothing was asked for a while. */
  function waitForIdle(): void {
    clearTimeout(idle)
    idle = setTimeout(() => attempt(() => store?.idle()), IDLE_MILLISECONDS).unref()
  }

  function attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      log.bug(error)
    }
  }

  return {
    store() {
      if (isClosed) throw new AppError({ code: 'store-unreachable' })
      if (!store) {
        store = openStore(folder)
        opened(store)
      }
      waitForIdle()
      return store
    },
    openStore: () => store,
    heard({ code }) {
      if (code === 'store-io' || code === 'store-corrupt') attempt(close)
    },
    close() {
      isClosed = true
      attempt(close)
    },
  }
}
