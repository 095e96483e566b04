import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Id } from '../../shared/model/id'
import { type Entry, isPart } from './deed'
import { syncFile, syncFolder } from './lasting'

/** A file of the journal is closed when it has grown this large, and the next one begun. */
export const JOURNAL_FILE_BYTES = 16 * 1024 ** 2

/** All files of the journal together may grow this large before it is begun anew. */
export const JOURNAL_BYTES = 64 * 1024 ** 2

/**
 * One line for each deed, in order, each with its own checksum. Not flushed to the disk: SQLite has the durable
 * copy, and this one is read only when SQLite's is damaged.
 */
export interface Journal {
  /** The number of the last deed that can be read back; 0: none. */
  lastSeq(): number
  /** The last deed up to this number that touched a board: the board, and its number. null: it knows of none. */
  lastOfBoard(upTo: number): Touch | null
  append(entry: Entry): void
  /** All it was told is on the disk, as after every proper end. */
  flush(): void
  /** It has grown beyond what it may, and to more than twice what it began with. */
  isLong(): boolean
  /**
   * Begins anew with these entries, which stand for everything there is. They are on the disk before any older file
   * goes, and the older files go last first: what is left at any moment gives the same library.
   */
  renew(entries: Iterable<Entry>): void
  close(): void
}

export interface Touch {
  readonly board: Id
  readonly seq: number
}

export function openJournal(
  folder: string,
  fileBytes: number = JOURNAL_FILE_BYTES,
  bytes: number = JOURNAL_BYTES,
): Journal {
  let file: number | null = null
  let size = 0
  let endsInLine = true
  let last: number | null = null

  function begin(): number {
    if (file !== null && size < fileBytes) return file
    mkdirSync(folder, { recursive: true })
    let newest = filesOf(folder).at(-1) ?? 1
    if (file !== null) {
      fsyncSync(file)
      closeSync(file)
      file = null
      newest += 1
    }
    const opened = openSync(pathOf(folder, newest), 'a+')
    file = opened
    size = fstatSync(opened).size
    endsInLine = size === 0 || lastByte(opened, size) === NEWLINE
    return size < fileBytes ? opened : begin()
  }

  return {
    lastSeq() {
      last ??= lastSeqIn(folder)
      return last
    },
    lastOfBoard: (upTo) => lastTouchIn(folder, upTo),
    append(entry) {
      const target = begin()
      // What a killed or failed write left behind must not swallow this line.
      const line = Buffer.from(endsInLine ? lineOf(entry) : `\n${lineOf(entry)}`)
      endsInLine = false
      writeWhole(target, line, (written) => {
        size += written
      })
      endsInLine = true
      last = entry.seq
    },
    flush() {
      const newest = filesOf(folder).at(-1)
      if (newest === undefined) return
      syncFile(pathOf(folder, newest))
      syncFolder(folder)
    },
    isLong() {
      const sizes = filesOf(folder).map((number) => sizeOf(pathOf(folder, number)))
      const [first = 0] = sizes
      return sizes.reduce((sum, each) => sum + each, 0) > Math.max(bytes, 2 * first)
    },
    renew(entries) {
      const older = filesOf(folder)
      last = writeAnew(folder, (older.at(-1) ?? 0) + 1, entries)
      close()
      for (const number of older.reverse()) rmSync(pathOf(folder, number))
    },
    close,
  }

  function close(): void {
    if (file !== null) closeSync(file)
    file = null
  }
}

/** A file of the journal in one piece; answers the last number in it. */
function writeAnew(folder: string, number: number, entries: Iterable<Entry>): number {
  const path = pathOf(folder, number)
  const unfinished = `${path}.new`
  let last = 0
  try {
    const file = openSync(unfinished, 'w')
    try {
      for (const entry of entries) {
        writeWhole(file, Buffer.from(lineOf(entry)))
        last = entry.seq
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  syncFolder(folder)
  return last
}

/** A system may take less than it was given. */
function writeWhole(file: number, bytes: Buffer, took: (bytes: number) => void = () => {}): void {
  for (let done = 0; done < bytes.length; ) {
    const written = writeSync(file, bytes, done)
    done += written
    took(written)
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Every entry beyond `after` that can be read, in the order it was written; what cannot be read is passed over. */
export function* entriesIn(folder: string, after = 0): Generator<Entry> {
  for (const number of filesOf(folder)) {
    for (const line of linesOf(bytesIn(pathOf(folder, number)))) {
      const entry = isBefore(line, after) ? null : entryOf(line)
      if (entry && isBeyond(entry, after)) yield entry
    }
  }
}

/** A part has the number of the write before it. */
export function isBeyond(entry: Entry, seq: number): boolean {
  return isPart(entry) ? entry.seq >= seq : entry.seq > seq
}

/** Told from how every entry begins, so that what a backup holds already is not read letter by letter. */
function isBefore(line: Buffer, seq: number): boolean {
  const begins = /^\{"seq":(\d{1,15}),/.exec(line.toString('latin1', 0, 30))
  return begins !== null && Number(begins[1]) < seq
}

function lastSeqIn(folder: string): number {
  for (const entry of backwardsIn(folder)) return entry.seq
  return 0
}

function lastTouchIn(folder: string, upTo: number): Touch | null {
  for (const entry of backwardsIn(folder)) {
    const touch = entry.seq <= upTo ? touchOf(entry) : null
    if (touch) return touch
  }
  return null
}

/** null: it may have left every board as it was. */
function touchOf(entry: Entry): Touch | null {
  switch (entry.deed) {
    case 'add':
    case 'land':
    case 'write':
    case 'merge':
    case 'share':
      return { board: entry.board, seq: entry.seq }
    case 'state': {
      const row = entry.boards.at(-1)?.row
      return row ? { board: row.id, seq: row.touchedSeq } : null
    }
    case 'expect':
    case 'arrive':
    case 'back':
    case 'snapshot':
    case 'snapshotName':
    case 'snapshotGone':
    case 'trash':
    case 'restore':
    case 'set':
      return null
  }
}

/** What can be read, the last entry first. */
function* backwardsIn(folder: string): Generator<Entry> {
  for (const number of filesOf(folder).reverse()) {
    for (const line of linesOf(bytesIn(pathOf(folder, number))).reverse()) {
      const entry = entryOf(line)
      if (entry) yield entry
    }
  }
}

function lineOf(entry: Entry): string {
  const text = JSON.stringify(entry)
  return `${text}\t${crc32(text).toString(16).padStart(8, '0')}\n`
}

/** null: torn, or changed since it was written. */
function entryOf(line: Buffer): Entry | null {
  const tab = line.length - 9
  if (tab < 1 || line[tab] !== TAB) return null
  const text = line.subarray(0, tab)
  if (crc32(text) !== Number.parseInt(line.toString('latin1', tab + 1), 16)) return null
  // The checksum says that these are the bytes we wrote.
  return JSON.parse(text.toString()) as Entry
}

/** A second copy that cannot be read must not keep the first one from being used. */
function bytesIn(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start)
    const stop = end === -1 ? bytes.length : end
    if (stop > start) lines.push(bytes.subarray(start, stop))
    start = stop + 1
  }
  return lines
}

/** Numbers of the journal's files, oldest first. */
function filesOf(folder: string): number[] {
  return namesIn(folder)
    .map((name) => /^(\d{6,12})\.ndjson$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.ndjson`)
}

function lastByte(file: number, size: number): number | undefined {
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, size - 1)
  return byte[0]
}

const NEWLINE = 0x0a
const TAB = 0x09
