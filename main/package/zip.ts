import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../../shared/errors'
import { readable } from '../../shared/exchange/label'
import type { Source } from './source'
import { checkStart, readEnd } from './zipEnd'
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  DEFLATED,
  type Entry,
  FIXED_DATE,
  FIXED_TIME,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  limitOf,
  mayDeflate,
  rankOf,
  STORED,
  VERSION,
} from './zipFormat'

/**
 * The entries of a board file by name, in file order, after every rule of the container (files.md 2, Z1–Z7) held.
 * Names are keys and never paths. Nothing is inflated and no more than headers is read.
 */
export function readEntries(source: Source): ReadonlyMap<string, Entry> {
  checkStart(source)
  const directory = readEnd(source)
  const central = Buffer.from(source.read(directory.offset, directory.size))
  const entries = new Map<string, Entry>()
  let at = 0
  let next = 0
  let rank = ''
  for (let i = 0; i < directory.count; i++) {
    const header = headerAt(central, at)
    const name = nameOf(header)
    if (entries.has(name)) throw new AppError({ code: 'E_DUP_ENTRY', part: readable(name) })
    const own = rankOf(name)
    if (own === null) throw new AppError({ code: 'E_BAD_ENTRY', part: readable(name) })
    if (own < rank) throw new AppError({ code: 'E_ZIP_FEATURE' }, name)
    const entry = entryOf(header, name)
    if (header.readUInt32LE(42) !== next) throw damaged(name)
    checkLocal(source, header, next, directory.offset, name)
    entries.set(name, entry)
    rank = own
    at += header.length
    next = entry.offset + entry.packedSize
  }
  if (at !== central.length || next !== directory.offset) throw damaged('directory')
  return entries
}

/** The content of an entry, its size and checksum proven. Never more memory than the entry says it needs, plus one. */
export function contentOf(source: Source, entry: Entry): Uint8Array {
  const packed = source.read(entry.offset, entry.packedSize)
  const content = entry.method === STORED ? packed : inflated(packed, entry)
  if (crc32(content) !== entry.crc) throw damaged(entry.name)
  return content
}

function inflated(packed: Uint8Array, entry: Entry): Uint8Array {
  const { buffer, engine } = inflate(packed, entry)
  if (buffer.length > entry.size) throw new AppError({ code: 'E_BOMB' }, entry.name)
  if (buffer.length < entry.size || engine.bytesWritten !== packed.length) throw damaged(entry.name)
  return buffer
}

function inflate(packed: Uint8Array, { name, size }: Entry): Inflated {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1, info: true }) as unknown as Inflated
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new AppError({ code: 'E_BOMB' }, name)
    throw damaged(name)
  }
}

/** What zlib answers when asked for `info`; its types do not know. */
interface Inflated {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

/** The header and name of the directory's entry at this place. */
function headerAt(central: Buffer, at: number): Buffer {
  if (at + CENTRAL_LENGTH > central.length || central.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
    throw damaged('directory')
  }
  const length = CENTRAL_LENGTH + central.readUInt16LE(at + 28)
  if (at + length > central.length) throw damaged('directory')
  const header = central.subarray(at, at + length)
  const isPlain =
    header.readUInt16LE(4) === VERSION &&
    header.readUInt16LE(6) === VERSION &&
    header.readUInt16LE(8) === 0 &&
    header.readUInt16LE(12) === FIXED_TIME &&
    header.readUInt16LE(14) === FIXED_DATE &&
    // Extra field, comment, disk, internal and external attributes: twelve bytes of nothing.
    header.subarray(30, 42).every((byte) => byte === 0)
  if (!isPlain) throw new AppError({ code: 'E_ZIP_FEATURE' }, readable(nameOf(header)))
  return header
}

/** Our names are ASCII; any other byte makes a name that is none of ours. */
function nameOf(header: Buffer): string {
  return header.toString('latin1', CENTRAL_LENGTH)
}

function entryOf(header: Buffer, name: string): Entry {
  const method = header.readUInt16LE(10)
  const packedSize = header.readUInt32LE(20)
  const size = header.readUInt32LE(24)
  const offset = header.readUInt32LE(42) + LOCAL_LENGTH + name.length
  if (method !== STORED && !(method === DEFLATED && mayDeflate(name)))
    throw new AppError({ code: 'E_ZIP_FEATURE' }, name)
  if (size > limitOf(name))
    throw new AppError({ code: 'E_TOO_LARGE', what: name, size, limit: limitOf(name) })
  if (method === STORED && size !== packedSize) throw damaged(name)
  return { name, method, crc: header.readUInt32LE(16), packedSize, size, offset }
}

/** The local header has to say the same as the directory, and the entry has to end before the directory begins. */
function checkLocal(source: Source, header: Buffer, at: number, end: number, name: string): void {
  if (at + LOCAL_LENGTH + name.length + header.readUInt32LE(20) > end) throw damaged(name)
  const local = Buffer.from(source.read(at, LOCAL_LENGTH + name.length))
  const isSame =
    local.readUInt32LE(0) === LOCAL_SIGNATURE &&
    local.subarray(4, LOCAL_LENGTH).equals(header.subarray(6, 6 + LOCAL_LENGTH - 4)) &&
    local.subarray(LOCAL_LENGTH).equals(header.subarray(CENTRAL_LENGTH))
  if (!isSame) throw damaged(name)
}

function damaged(part: string): AppError {
  return new AppError({ code: 'E_DAMAGED', part: readable(part) })
}
