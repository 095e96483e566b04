import { crc32, deflateRawSync } from 'node:zlib'
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  DEFLATED,
  END_LENGTH,
  END_SIGNATURE,
  FIXED_DATE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  mayDeflate,
  STORED,
  VERSION,
} from './zipFormat'

/** A ZIP of these entries in this order, in the subset our reader accepts. The same entries give the same bytes. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const zip = openZip()
  for (const { name, bytes, deflated } of entries)
    zip.add(name, bytes, mayDeflate(name) ? 'deflated' : 'stored', deflated)
  return zip.end()
}

interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
  /** What `deflatedOf` made of them, where that is known already. */
  readonly deflated?: Uint8Array
}

/** A ZIP that grows entry by entry and holds only what is packed. Names are ASCII. */
export function openZip() {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  return {
    add(name: string, bytes: Uint8Array, how: 'stored' | 'deflated', deflated?: Uint8Array): void {
      const packed = how === 'stored' ? bytes : packedOf(bytes, deflated ?? deflatedOf(bytes))
      const common = commonOf(name, bytes, packed)
      const local = Buffer.concat([word(LOCAL_SIGNATURE), common, Buffer.from(name, 'latin1')])
      directory.push(centralOf(common, name, offset))
      parts.push(local, packed)
      offset += LOCAL_LENGTH + name.length + packed.length
    },
    end(): Uint8Array {
      const central = Buffer.concat(directory)
      return Buffer.concat([...parts, central, endOf(directory.length, central.length, offset)])
    },
  }
}

export type OpenZip = ReturnType<typeof openZip>

/** The level never changes: one board is the same bytes in every version of ours. */
export function deflatedOf(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 })
}

/** Deflated if that helps, but never so well that it would look like a bomb to others. */
function packedOf(bytes: Uint8Array, packed: Uint8Array): Uint8Array {
  return packed.length >= bytes.length || packed.length * MOST_SHRINKING < bytes.length ? bytes : packed
}

const MOST_SHRINKING = 200

/** The 26 bytes that local header and directory share. */
function commonOf(name: string, bytes: Uint8Array, packed: Uint8Array): Buffer {
  const common = Buffer.alloc(LOCAL_LENGTH - 4)
  common.writeUInt16LE(VERSION, 0)
  common.writeUInt16LE(packed === bytes ? STORED : DEFLATED, 4)
  common.writeUInt16LE(FIXED_DATE, 8)
  common.writeUInt32LE(crc32(bytes), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(bytes.length, 18)
  common.writeUInt16LE(name.length, 22)
  return common
}

function centralOf(common: Buffer, name: string, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL_LENGTH + name.length)
  header.writeUInt32LE(CENTRAL_SIGNATURE, 0)
  header.writeUInt16LE(VERSION, 4)
  common.copy(header, 6)
  header.writeUInt32LE(offset, 42)
  header.write(name, CENTRAL_LENGTH, 'latin1')
  return header
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(END_SIGNATURE, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
