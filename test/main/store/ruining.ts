import { randomBytes } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** A number below this one. */
export type Dice = (below: number) => number

const PAGE = 4096

/** What can happen to a file of SQLite's that nobody has open; each changes at least one byte. */
export const RUINS: Readonly<Record<string, (path: string, dice: Dice) => void>> = {
  'one byte is another': (path, dice) => change(path, (bytes) => flip(bytes, dice(bytes.length))),
  'one bit is another': (path, dice) =>
    change(path, (bytes) => {
      const at = dice(bytes.length)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << dice(8)), at)
    }),
  'some bytes are others': (path, dice) =>
    change(path, (bytes) => {
      for (let n = 2 + dice(40); n > 0; n -= 1) flip(bytes, dice(bytes.length))
    }),
  'a page is zeros': (path, dice) =>
    change(path, (bytes) => {
      const at = PAGE * dice(Math.floor(bytes.length / PAGE))
      // A page that was empty before would not be changed by it.
      flip(bytes, at)
      bytes.fill(0, at + 1, at + PAGE)
    }),
  'some pages are noise': (path, dice) =>
    change(path, (bytes) => {
      for (let n = 1 + dice(4); n > 0; n -= 1) {
        randomBytes(PAGE).copy(bytes, PAGE * dice(Math.floor(bytes.length / PAGE)))
      }
    }),
  'two pages have changed places': (path, dice) =>
    change(path, (bytes) => {
      const pages = Math.floor(bytes.length / PAGE)
      const from = 1 + dice(pages - 2)
      bytes.copyWithin(PAGE, PAGE * from, PAGE * (from + 1))
      flip(bytes, PAGE * from)
    }),
  'its end is missing': (path, dice) => truncateSync(path, dice(statSync(path).size - 1)),
  'it is empty': (path) => truncateSync(path, 0),
  'it is gone': (path) => rmSync(path),
  'it is noise': (path) => writeFileSync(path, randomBytes(statSync(path).size)),
  'it is a text': (path) => writeFileSync(path, 'Dear diary,'.repeat(2000)),
  'its header is another': (path, dice) => change(path, (bytes) => flip(bytes, dice(100))),
  'it is another database': (path) => {
    rmSync(path)
    const other = new Database(path)
    other.exec('CREATE TABLE recipe (title TEXT)')
    other.close()
  },
}

/** Puts another file in its place. */
export function swap(path: string, other: string): void {
  copyFileSync(other, path)
}

function change(path: string, work: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path)
  work(bytes)
  writeFileSync(path, bytes)
}

function flip(bytes: Buffer, at: number): void {
  bytes.writeUInt8((bytes.readUInt8(at) + 1 + (at % 250)) % 256, at)
}
