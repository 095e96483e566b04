import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { packBoard, type ToPack } from '../../../main/package/write'
import { AppError, type Trouble } from '../../../shared/errors'
import { SCHEMA } from '../../../shared/exchange/boardFile'
import { canonical } from '../../../shared/exchange/canonical'
import type { Rec } from '../../../shared/model/record'
import { arbBoard } from '../../arbitraries/board'
import { ASSETS } from '../../arbitraries/brand'
import { SHAPES } from '../../arbitraries/elements'

const DRAWN = SHAPES.filter((shape) => shape !== 'picture')

/** Of records but elements, which count by their shapes, and what only copies on their way hold. */
const KINDS = 13

/** The same board every time: two frames or three, with every kind of record and every shape that needs no file. */
export const sampleRecords: readonly Rec[] = richOne(
  fc.sample(arbBoard({ frames: 3, least: 2, shapes: DRAWN, brand: 'bare', copy: 'no' }), {
    seed: 7,
    numRuns: 200,
  }),
)

function richOne(boards: readonly (readonly Rec[])[]): readonly Rec[] {
  const words = (board: readonly Rec[]) =>
    new Set(board.map((r) => (r.kind === 'element' ? r.shape : r.kind)))
  return (
    boards.find((board) => words(board).size === KINDS + DRAWN.length) ??
    expect.unreachable('no rich board among the samples')
  )
}

export function toPack(more: Partial<ToPack> = {}): ToPack {
  return {
    records: sampleRecords,
    assets: ASSETS,
    lineage: [],
    base: null,
    exportedAt: '2026-11-21T22:00:00.000Z',
    exportedBy: 'Ada',
    appVersion: '0.1.0',
    ...more,
  }
}

export const sampleFile = packBoard(toPack()).bytes

/** The trouble a deed ends in; fails the test if it ends well, and lets any other error through. */
export function troubleOf(deed: () => unknown): Trouble {
  try {
    deed()
  } catch (error) {
    if (error instanceof AppError) return error.trouble
    throw error
  }
  return expect.unreachable('no trouble')
}

/** A file made by hand, with whatever an entry says about itself said otherwise. */
export interface HandMade {
  readonly name: string
  readonly bytes: Uint8Array
  readonly deflate?: boolean
  /** Fields of the headers to lie about; `local` changes the local header alone. */
  readonly lies?: Partial<Headers>
  readonly local?: Partial<Headers>
  /** Bytes put before the entry, in no entry. */
  readonly gap?: Uint8Array
  /** Where the directory says the entry is. */
  readonly offset?: number
}

interface Headers {
  readonly madeBy: number
  readonly version: number
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly date: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  readonly attributes: number
  readonly name: Uint8Array
}

export interface End {
  readonly prefix?: Uint8Array
  readonly suffix?: Uint8Array
  readonly comment?: Uint8Array
  readonly count?: number
  readonly countHere?: number
  readonly disk?: number
  readonly size?: number
  readonly offset?: number
  readonly beforeEnd?: Uint8Array
}

export function zipByHand(entries: readonly HandMade[], end: End = {}): Uint8Array {
  const parts: Uint8Array[] = [end.prefix ?? new Uint8Array()]
  const directory: Uint8Array[] = []
  let at = parts[0]?.length ?? 0
  for (const entry of entries) {
    const gap = entry.gap ?? new Uint8Array()
    const packed = entry.deflate ? deflateRawSync(entry.bytes) : entry.bytes
    const honest: Headers = {
      madeBy: 20,
      version: 20,
      flags: 0,
      method: entry.deflate ? 8 : 0,
      time: 0,
      date: 0x21,
      crc: crc(entry.bytes),
      packedSize: packed.length,
      size: entry.bytes.length,
      extra: new Uint8Array(),
      comment: new Uint8Array(),
      attributes: 0,
      name: Buffer.from(entry.name, 'utf8'),
    }
    const told = { ...honest, ...entry.lies }
    const local = localHeader({ ...told, ...entry.local })
    parts.push(gap, local, packed)
    directory.push(centralHeader(told, entry.offset ?? at + gap.length))
    at += gap.length + local.length + packed.length
  }
  const central = Buffer.concat(directory)
  const beforeEnd = end.beforeEnd ?? new Uint8Array()
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt16LE(end.disk ?? 0, 4)
  tail.writeUInt16LE(end.countHere ?? end.count ?? entries.length, 8)
  tail.writeUInt16LE(end.count ?? entries.length, 10)
  tail.writeUInt32LE(end.size ?? central.length, 12)
  tail.writeUInt32LE(end.offset ?? at, 16)
  tail.writeUInt16LE(end.comment?.length ?? 0, 20)
  return Buffer.concat([
    ...parts,
    central,
    beforeEnd,
    tail,
    end.comment ?? new Uint8Array(),
    end.suffix ?? new Uint8Array(),
  ])
}

/** The entries of a sound file, to be changed one by one. */
export function entriesOf(from: Partial<Contents> = {}): HandMade[] {
  const contents = contentsOf(from)
  return [
    { name: 'mimetype', bytes: Buffer.from('application/vnd.cxboard+zip') },
    { name: 'manifest.json', bytes: bytesOf(contents.manifest), deflate: true },
    { name: 'board.json', bytes: bytesOf(contents.board), deflate: true },
    ...contents.more,
  ]
}

export interface Contents {
  readonly manifest: unknown
  /** A value, or the very text. */
  readonly board: unknown
  readonly more: readonly HandMade[]
}

/** A manifest that tells the truth about these contents, unless it is given. */
export function contentsOf({ board, more = [], manifest }: Partial<Contents>): Contents {
  const content = board ?? boardJson()
  return { board: content, more, manifest: manifest ?? manifestOf(content, more) }
}

export function manifestOf(board: unknown, more: readonly HandMade[] = [], changes: object = {}): object {
  const bytes = bytesOf(board)
  const { board: record, records } =
    typeof board === 'string' ? JSON.parse(boardText()) : (board as BoardJson)
  const base = more.find(({ name }) => name === 'base.json')
  return {
    format: 'cxboard',
    major: 1,
    minor: 0,
    requires: [],
    app: { name: 'CXBoard', version: '0.1.0' },
    boardId: record?.id,
    title: record?.title,
    revision: sha256(bytes),
    base: base ? sha256(base.bytes) : null,
    lineage: [],
    exportedAt: '2026-11-21T22:00:00.000Z',
    exportedBy: { name: 'Ada' },
    counts: {
      records: (records?.length ?? 0) + 1,
      frames: (records ?? []).filter((r: { kind?: string } | null) => r?.kind === 'frame').length,
      assets: more.filter(({ name }) => name.startsWith('assets/')).length,
    },
    files: [{ name: 'board.json', bytes }, ...more].map(({ name, bytes: held }) => ({
      name,
      size: held.length,
      sha256: sha256(held),
      ...(name.startsWith('assets/') ? { kind: 'image/png', width: 2, height: 3 } : {}),
    })),
    ...changes,
  }
}

export interface BoardJson {
  schema: number
  board: Record<string, unknown>
  records: Record<string, unknown>[]
}

/** The sample board as parsed JSON, free to be changed. */
export function boardJson(): BoardJson {
  return JSON.parse(boardText())
}

function boardText(): string {
  const [board, ...records] = sampleRecords
  return canonical({ schema: SCHEMA, board, records: records.sort((a, b) => (a.id < b.id ? -1 : 1)) })
}

function bytesOf(content: unknown): Uint8Array {
  return Buffer.from(typeof content === 'string' ? content : canonicalOrPlain(content))
}

/** What has no canonical form (that is what some tests are about) is written as it is. */
function canonicalOrPlain(value: unknown): string {
  try {
    return canonical(value)
  } catch {
    return JSON.stringify(value)
  }
}

function localHeader(h: Headers): Uint8Array {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  common(header, h, 4)
  return Buffer.concat([header, h.name, h.extra])
}

function centralHeader(h: Headers, offset: number): Uint8Array {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(h.madeBy, 4)
  common(header, h, 6)
  header.writeUInt16LE(h.comment.length, 32)
  header.writeUInt32LE(h.attributes, 38)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, h.name, h.extra, h.comment])
}

function common(header: Buffer, h: Headers, at: number): void {
  header.writeUInt16LE(h.version, at)
  header.writeUInt16LE(h.flags, at + 2)
  header.writeUInt16LE(h.method, at + 4)
  header.writeUInt16LE(h.time, at + 6)
  header.writeUInt16LE(h.date, at + 8)
  header.writeUInt32LE(h.crc, at + 10)
  header.writeUInt32LE(h.packedSize, at + 14)
  header.writeUInt32LE(h.size, at + 18)
  header.writeUInt16LE(h.name.length, at + 22)
  header.writeUInt16LE(h.extra.length, at + 24)
}

/** CRC-32 by the book: not the one our writer uses. */
function crc(bytes: Uint8Array): number {
  let remainder = 0xffffffff
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 255] ?? 0)
  return (remainder ^ 0xffffffff) >>> 0
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
  return remainder
})
