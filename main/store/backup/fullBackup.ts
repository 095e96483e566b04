import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { fullBackupWords } from '../../../shared/words/backups'
import { writeWords } from '../../../shared/words/menu'
import { checkSound } from '../check'
import type { Connection } from '../connection'
import { troubleOf } from '../errors'
import { syncFolder } from '../lasting'
import type { Kept } from './catalogue'
import { fileHash, proveCopy } from './proof'

export interface FullBackup {
  /** The backup it is made from, and what it has to be. */
  readonly store: string
  readonly sha256: Kept['sha256']
  /** The mirror of pictures, closed; null: the library has none. */
  readonly pictures: string | null
  /** The folder to be; nothing is there yet. */
  readonly into: string
}

/**
 * The whole library in a folder of its own, with a word on how to use it: all of it, or no folder. Answers its bytes.
 * Throws E_DAMAGED for a backup that is not what it was, backup-failed for a place that cannot be written.
 */
export function writeFullBackup(backup: FullBackup): number {
  const unfinished = `${backup.into}.unfinished`
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished)
    fill(unfinished, backup)
    renameSync(unfinished, backup.into)
    syncFolder(dirname(backup.into))
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw writeTrouble(error, backup.into)
  }
  return readdirSync(backup.into).reduce((sum, name) => sum + statSync(join(backup.into, name)).size, 0)
}

function fill(folder: string, { store, sha256, pictures }: FullBackup): void {
  if (fileHash(store) !== sha256) throw new AppError({ code: 'E_DAMAGED', part: 'backup' })
  copied(store, join(folder, 'store.db'))
  proveCopy(join(folder, 'store.db'))
  if (pictures !== null && existsSync(pictures)) copyPictures(pictures, join(folder, 'assets.db'))
  writeFileSync(join(folder, fullBackupWords.readMeName), fullBackupWords.readMe)
}

/** What the system says of the chosen place must not be taken for trouble of the library. */
function writeTrouble(error: unknown, into: string): unknown {
  const code = error instanceof AppError ? error.trouble.code : troubleOf(error)?.code
  if (code === 'E_DAMAGED') return error
  const detail = DETAILS.get(code ?? '') ?? systemCode(error)
  return detail === null ? error : new AppError({ code: 'backup-failed', name: basename(into), detail })
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

const DETAILS: ReadonlyMap<string, string> = new Map([
  ['store-full', writeWords.E_SPACE],
  ['store-readonly', writeWords.E_ACCESS],
  ['store-unreachable', writeWords.E_GONE],
])

function copyPictures(from: string, to: string): void {
  copied(from, to)
  const db = new Database(to, { fileMustExist: true })
  try {
    db.pragma('journal_mode = DELETE')
    checkSound(db, 'full')
  } finally {
    db.close()
  }
}

function copied(from: string, to: string): void {
  const db: Connection = new Database(from, { readonly: true, fileMustExist: true })
  try {
    db.prepare('VACUUM INTO ?').run(to)
  } finally {
    db.close()
  }
}
