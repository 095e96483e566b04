import { createHash } from 'node:crypto'

/** A file that says which of many it is, of a size of its own (up to 3 MB), and whose every byte follows from that. */
export function versionOf(n: number): Buffer {
  const bytes = Buffer.alloc(64 + ((n * 611_953) % 3_000_000), createHash('sha256').update(`${n}`).digest())
  bytes.writeUInt32LE(n, 0)
  return bytes
}

/** The number of the version these bytes are, whole; null: they are none. */
export function numberIn(bytes: Buffer): number | null {
  if (bytes.length < 4) return null
  const n = bytes.readUInt32LE(0)
  return versionOf(n).equals(bytes) ? n : null
}
