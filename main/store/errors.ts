import { AppError, type Trouble } from '../../shared/errors'

/** Does the work; what SQLite or the disk answers comes out as trouble people can be told about. */
export function translated<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translation(error)
  }
}

/** The AppError this error stands for, or the error itself when it is a bug. */
export function translation(error: unknown): unknown {
  if (error instanceof AppError) return error
  const trouble = troubleOf(error)
  if (!trouble) return error
  const translated = new AppError(trouble)
  translated.cause = error
  return translated
}

/** What an SQLite result code or a system error number means for the library; null: nothing we expect. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return error.code.startsWith('SQLITE_')
    ? sqliteTrouble(error.code, error.message)
    : systemTrouble(error.code)
}

export function isCorrupt(error: unknown): boolean {
  const translated = translation(error)
  return translated instanceof AppError && translated.trouble.code === 'store-corrupt'
}

/** After one nobody knows what is on the disk before it was looked at anew. */
export function isDiskError(error: unknown): boolean {
  const translated = translation(error)
  return translated instanceof AppError && translated.trouble.code === 'store-io'
}

export function isFull(error: unknown): boolean {
  const translated = translation(error)
  return translated instanceof AppError && translated.trouble.code === 'store-full'
}

/** Only messages of constraints are passed on: they hold names from our schema, never a path or a text of the user. */
function sqliteTrouble(code: string, message: string): Trouble | null {
  if (code === 'SQLITE_IOERR_CORRUPTFS') return { code: 'store-corrupt' }
  if (code === 'SQLITE_READONLY_DBMOVED') return { code: 'store-unreachable' }
  const primary = code.split('_').slice(0, 2).join('_')
  switch (primary) {
    case 'SQLITE_FULL':
      return { code: 'store-full' }
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
      return { code: 'store-readonly' }
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return { code: 'store-busy' }
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return { code: 'store-corrupt' }
    case 'SQLITE_IOERR':
      return { code: 'store-io' }
    case 'SQLITE_CANTOPEN':
      return { code: 'store-unreachable' }
    case 'SQLITE_CONSTRAINT':
      return { code: 'store-refused', detail: message }
    case 'SQLITE_TOOBIG':
      return { code: 'store-refused', detail: 'larger than SQLite can hold' }
  }
  return null
}

function systemTrouble(code: string): Trouble | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    // A disk, or a limit, that takes no file as large as this one
    case 'EFBIG':
      return { code: 'store-full' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'store-readonly' }
    case 'EIO':
    // Too many files are open: closing and opening the library lets go of some
    case 'EMFILE':
    case 'ENFILE':
      return { code: 'store-io' }
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
    case 'ENOTCONN':
    case 'ETIMEDOUT':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return { code: 'store-unreachable' }
  }
  return null
}
