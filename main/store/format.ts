import { closeSync, openSync, readSync } from 'node:fs'
import { MIGRATIONS } from './migrations/list'
import { APPLICATION_ID } from './pragmas'

/**
 * What a file nobody of this process has open says of itself: a store of ours, one of a newer version, something else,
 * or (null) there is no file that can be read. One that was killed at its very first work says nothing yet: 'foreign'.
 */
export function storeFormat(path: string): 'ours' | 'newer' | 'foreign' | null {
  const header = headerOf(path)
  if (header === null) return null
  const isOurs =
    header.toString('latin1', 0, 15) === 'SQLite format 3' &&
    header.readInt32BE(APPLICATION) === APPLICATION_ID
  if (!isOurs) return 'foreign'
  return header.readInt32BE(VERSION) > MIGRATIONS.length ? 'newer' : 'ours'
}

/** Whether a database keeps a log beside itself: then even reading it writes there. */
export function isLogged(path: string): boolean {
  return headerOf(path)?.readUInt8(READ_VERSION) === LOGGED
}

function headerOf(path: string): Buffer | null {
  const header = Buffer.alloc(100)
  try {
    const file = openSync(path, 'r')
    try {
      readSync(file, header)
    } finally {
      closeSync(file)
    }
    return header
  } catch {
    return null
  }
}

/** Where SQLite's header says these things, in bytes. */
const READ_VERSION = 19
const VERSION = 60
const APPLICATION = 68
const LOGGED = 2
