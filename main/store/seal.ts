import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Places } from './places'

/** How the library's file stands to what it was when it was closed last. */
export type SealState =
  /** Byte by byte the same. */
  | 'whole'
  /** Somebody or something changed it since. */
  | 'broken'
  /** Nobody knows: it was not closed properly, or by a version that did not seal it. */
  | 'none'

/**
 * Writes down what every byte of the closed library adds up to: SQLite notices a page that is out of shape, but not a
 * letter that has become another. Without a seal the library is checked as far as SQLite can.
 */
export function seal(places: Places): void {
  const { store } = places
  // With a log beside it the file is not all there is.
  if (existsSync(`${store}-wal`)) return
  const seal = sealOf(places)
  const text = JSON.stringify({ crc32: sumOf(store) })
  const file = openSync(`${seal}.new`, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${seal}.new`, seal)
}

/** Before the library is opened: looking at its file later would drop SQLite's lock on it. */
export function sealState(places: Places): SealState {
  const known = contentOf(sealOf(places))
  if (known === null || !existsSync(places.store)) return 'none'
  return known === JSON.stringify({ crc32: sumOf(places.store) }) ? 'whole' : 'broken'
}

/** From now on the file changes. */
export function breakSeal(places: Places): void {
  rmSync(sealOf(places), { force: true })
}

function sealOf({ folder }: Places): string {
  return join(folder, 'seal')
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function sumOf(path: string): number {
  const piece = Buffer.alloc(4 * 1024 ** 2)
  let sum = 0
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const read = readSync(file, piece)
      if (read === 0) return sum
      sum = crc32(piece.subarray(0, read), sum)
    }
  } finally {
    closeSync(file)
  }
}
