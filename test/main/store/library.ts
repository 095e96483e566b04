import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { openStore, type Store } from '../../../main/store/store'
import { AppError, type TroubleCode } from '../../../shared/errors'
import type { Id } from '../../../shared/model/id'

/** Real disks: what takes a second on one machine takes ten on another that is busy. */
vi.setConfig({ testTimeout: 60_000 })

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opened here, closed with the test if the test does not. */
export function storeIn(folder: string, clock?: () => Date): Store {
  const store = clock ? openStore(folder, clock) : openStore(folder)
  onTestFinished(() => store.close())
  return store
}

/** What happens when a store is closed and opened again. */
export function reopened(store: Store, folder: string): Store {
  store.close()
  return storeIn(folder)
}

/** Everything a library holds that a user could miss; write times are left out. */
export function everything(store: Store) {
  const rows = [...store.boards(), ...store.trashed()]
  return rows.map((row) => allOf(store, row)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The same of one board. */
export function allOf(store: Store, { id, trashedAt, lineage }: ReturnType<Store['boards']>[number]) {
  return {
    id,
    trashed: trashedAt !== null,
    lineage,
    behind: store.lineage(id),
    records: store.records(id),
    ...(trashedAt === null ? history(store, id) : {}),
    revisions: lineage.map((revision) => hex(store.revision(id, revision))),
  }
}

export function history(store: Store, board: Id) {
  const { past, future } = store.open(board)
  return { past: past.map(plain), future: future.map(plain) }
}

/** The code of the trouble this ends in; null: it works. */
export function troubleOf(work: () => unknown): TroubleCode | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof AppError) return error.trouble.code
    throw error
  }
}

function plain({ id, label, change }: ReturnType<Store['open']>['past'][number]) {
  return { id, label, change: [...change] }
}

function hex(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('hex')
}
