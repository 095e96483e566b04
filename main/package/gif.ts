import type { Size } from './size'

/** The size of a GIF, found by walking all its blocks; null if they make no sense. A missing end is forgiven. */
export function gifSize(data: Buffer): Size | 'too-many-frames' | null {
  if (data.length < 13) return null
  const width = data.readUInt16LE(6)
  const height = data.readUInt16LE(8)
  let at = 13 + colourTable(data.readUInt8(10))
  let frames = 0
  while (at < data.length && data[at] !== TRAILER) {
    if (data[at] === EXTENSION) {
      at = afterBlocks(data, at + 2)
      continue
    }
    if (data[at] !== FRAME || at + 10 > data.length) return null
    // A frame that reaches beyond the picture would make the decoder enlarge it.
    if (data.readUInt16LE(at + 1) + data.readUInt16LE(at + 5) > width) return null
    if (data.readUInt16LE(at + 3) + data.readUInt16LE(at + 7) > height) return null
    if (++frames > MOST_FRAMES) return 'too-many-frames'
    at = afterBlocks(data, at + 10 + colourTable(data.readUInt8(at + 9)) + 1)
  }
  return frames > 0 && width > 0 && height > 0 ? { width, height } : null
}

const MOST_FRAMES = 500
const TRAILER = 0x3b
const EXTENSION = 0x21
const FRAME = 0x2c

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** Blocks begin with their length; one of length 0 ends them. */
function afterBlocks(data: Buffer, start: number): number {
  let at = start
  for (let length = data[at]; length !== undefined && length > 0; length = data[at]) at += 1 + length
  return at + 1
}
