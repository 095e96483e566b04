import type { Size } from './size'

/** The size in a JPEG's first frame header; null if there is none before the pixels begin. */
export function jpegSize(data: Buffer): Size | null {
  let at = 2
  while (at + 9 <= data.length && data[at] === 0xff) {
    const marker = data.readUInt8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const length = data.readUInt16BE(at + 2)
    if (isFrameHeader(marker)) {
      const height = data.readUInt16BE(at + 5)
      const width = data.readUInt16BE(at + 7)
      return width > 0 && height > 0 ? { width, height } : null
    }
    if (marker < 0xc0 || length < 2 || marker === START_OF_SCAN || marker === END_OF_IMAGE) return null
    at += 2 + length
  }
  return null
}

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/** C0 to CF, without the three that hold tables. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
