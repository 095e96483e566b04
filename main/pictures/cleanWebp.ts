import { MOST_FRAMES } from '../../shared/pictures/gif'

/** A WebP of the chunks that are drawn, its colour profile and its movement; null: damaged. */
export function cleanWebp(bytes: Buffer): Uint8Array | 'too-many-frames' | null {
  const kept: Uint8Array[] = []
  const end = bytes.readUInt32LE(4) + 8
  let frames = 0
  let hasPixels = false
  for (let at = HEAD; at + 8 <= end; ) {
    const name = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return null
    const chunk = bytes.subarray(at, next)
    if (name === 'VP8X') kept.push(withoutFlags(chunk))
    else if (KEPT.has(name)) kept.push(evened(chunk))
    if (name === 'ANMF' && ++frames > MOST_FRAMES) return 'too-many-frames'
    hasPixels ||= PIXELS.has(name)
    at = next
  }
  if (!hasPixels) return null
  const body = Buffer.concat(kept)
  const head = Buffer.alloc(HEAD)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(4 + body.length, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, body])
}

const HEAD = 12
const PIXELS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF'])
const KEPT: ReadonlySet<string> = new Set([...PIXELS, 'ALPH', 'ANIM', 'ICCP'])
/** The bits of a file that has EXIF and XMP. */
const METADATA = 0x08 | 0x04

function withoutFlags(chunk: Buffer): Uint8Array {
  const copy = Buffer.from(chunk)
  if (copy.length > 8) copy.writeUInt8(copy.readUInt8(8) & ~METADATA, 8)
  return copy
}

/** The last chunk may lack the byte that makes its length even. */
function evened(chunk: Buffer): Uint8Array {
  return chunk.length % 2 === 0 ? chunk : Buffer.concat([chunk, Buffer.alloc(1)])
}
