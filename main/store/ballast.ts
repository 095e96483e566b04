import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { isFull } from './errors'

const BYTES = 32 * 1024 ** 2
const ROOM = 500 * 1024 ** 2

/** Puts disk space aside while there is plenty: when the disk is full, even deleting in a database needs some. */
export function keepBallast(path: string): void {
  if (existsSync(path) || freeBytes(dirname(path)) <= ROOM) return
  try {
    fill(`${path}.new`)
    renameSync(`${path}.new`, path)
  } finally {
    rmSync(`${path}.new`, { force: true })
  }
}

/** Work that meets a full disk gets one more chance, with the ballast gone. */
export function roomMaker(path: string): <T>(work: () => T) => T {
  return (work) => {
    try {
      return work()
    } catch (error) {
      if (!isFull(error) || !dropBallast(path)) throw error
      return work()
    }
  }
}

/** Gives the space back; false: there was none. */
function dropBallast(path: string): boolean {
  if (!existsSync(path)) return false
  rmSync(path)
  return true
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** With noise, because a file system may store zeros in no space at all. */
function fill(path: string): void {
  const block = randomBytes(1024 ** 2)
  const file = openSync(path, 'w')
  try {
    for (let bytes = 0; bytes < BYTES; bytes += block.length) writeSync(file, block)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
