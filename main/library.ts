import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError, type Trouble } from '../shared/errors'
import type { BackupReason } from '../shared/sharing'
import type { LibraryPlace } from './libraryPlace'
import type { Log } from './log'
import type { Copier } from './store/backup/tasks'
import { openForLooking } from './store/looking'
import { holdsLibrary } from './store/reach'
import { openStore, type Store } from './store/store'

/** The library of this computer, which may be out of reach for a while. */
export interface Library {
  /**
   * Throws its trouble while it cannot be opened. A library that was never open here and may not be written is opened to
   * be looked at.
   */
  store(): Store
  /** Tries anew at once, also to write where it could only be looked at. Throws like `store`. */
  retry(): Store
  /** The library if it is open: for whoever must not wait for it. */
  openStore(): Store | null
  /** After damage or a disk error the library is closed, so that the next asking checks and repairs it. */
  heard(trouble: Trouble): void
  /** Backs up what has not been, if that takes no longer than a moment, and closes it for good. */
  close(): void
  /** The same without the backup: nothing is written any more but what closing itself takes. */
  abandon(): void
}

const IDLE_MILLISECONDS = 5000
const BACKUP_MILLISECONDS = 15 * 60 * 1000
const REFUSED_MILLISECONDS = 1500

/** Trouble after which the library is closed: the next asking looks at it from the ground up. */
const REOPENED: ReadonlySet<Trouble['code']> = new Set(['store-io', 'store-corrupt', 'store-unreachable'])

const clock = () => new Date()

/**
 * `copier` proves and reads backups: work no window should wait for. `told` hears of every opening, and what people must
 * know about it.
 */
export function openLibrary(
  folder: string,
  log: Log,
  copier: Copier,
  told: (trouble: Trouble | null) => void,
  kind: LibraryPlace['kind'] = 'usual',
): Library {
  let store: Store | null = null
  let isClosed = false
  /** It was open for writing: from then on edits wait in the window, and must find the same library again. */
  let wasOpen = false
  let refused: { readonly error: unknown; readonly at: number } | null = null
  let refuge: string | null = null
  /** The disk reported an error after so many writes: people want to know whether they are all there. null: it did not. */
  let doubted: number | null = null
  let idle: NodeJS.Timeout | undefined
  /** What the last end was too short for, or a kill has prevented, is made up for once nobody is working. */
  let owesBackup = false
  // Counted by the machine, not by the clock on its wall: that one may jump.
  const everyQuarter = setInterval(() => backUp('time'), BACKUP_MILLISECONDS).unref()

  function close(): void {
    clearTimeout(idle)
    const closing = store
    store = null
    try {
      closing?.close()
    } finally {
      leaveRefuge()
    }
  }

  function abandon(): void {
    isClosed = true
    clearInterval(everyQuarter)
    attempt(close)
  }

  function leaveRefuge(): void {
    if (refuge !== null) rmSync(refuge, { recursive: true, force: true })
    refuge = null
  }

  function opening(): Store {
    // An unplugged disk leaves an empty place, or none: a new library there would take the edits meant for the old one
    if ((wasOpen || kind === 'chosen') && !holdsLibrary(folder))
      throw new AppError({ code: 'store-unreachable' })
    try {
      const found = openStore(folder, clock, { copier, acknowledged: doubted ?? 0 })
      wasOpen = true
      return found
    } catch (error) {
      if (wasOpen || !isReadOnly(error)) throw error
      log.note('the library may only be read')
      refuge = mkdtempSync(join(tmpdir(), 'cxboard-look-'))
      try {
        return openForLooking(folder, refuge, clock, { copier })
      } catch (failed) {
        leaveRefuge()
        throw failed
      }
    }
  }

  /** Whoever holds the library is waited for: several questions of one moment wait once. */
  function opened(): Store {
    if (isClosed) throw new AppError({ code: 'store-unreachable' })
    if (store) return store
    if (refused && performance.now() - refused.at < REFUSED_MILLISECONDS) throw refused.error
    try {
      store = opening()
      refused = null
    } catch (error) {
      refused = { error, at: performance.now() }
      throw error
    }
    owesBackup = store.backups.due()
    told(store.notice?.trouble ?? (doubted === null ? null : { code: 'store-checked' }))
    doubted = null
    return store
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
    if (code === 'store-io') doubted = Math.max(doubted ?? 0, store?.seq() ?? 0)
    if (REOPENED.has(code)) attempt(close)
  }

  function attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      if (error instanceof AppError) log.note(`not done: ${error.trouble.code}`)
      else log.bug(error)
    }
  }

  function ask(): Store {
    const asked = opened()
    waitForIdle()
    return asked
  }

  return {
    store: ask,
    retry() {
      refused = null
      if (store?.access === 'look') close()
      return ask()
    },
    openStore: () => store,
    heard,
    close() {
      attempt(() => store?.backups.atQuit())
      abandon()
    },
    abandon,
  }
}

function isReadOnly(error: unknown): boolean {
  return error instanceof AppError && error.trouble.code === 'store-readonly'
}
