import { END_OF_IMAGE, START_OF_SCAN } from '../../shared/pictures/jpeg'

/**
 * A JPEG without comments and application segments, but for what its colours need: JFIF (without the small picture
 * some cameras put in it), Adobe's colour transform and a colour profile. A missing end is put there; null: damaged.
 */
export function cleanJpeg(bytes: Buffer): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let hasPixels = false
  let at = 2
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === END_OF_IMAGE) break
    const end = at + 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : Number.POSITIVE_INFINITY)
    if (marker < 0xc0 || end < at + 4) return null
    // Cut off in the middle: what came before may still be shown
    if (end > bytes.length) break
    kept.push(...withoutWords(bytes.subarray(at, end)))
    at = end
    if (marker !== START_OF_SCAN) continue
    hasPixels = true
    const next = nextMarker(bytes, at)
    kept.push(bytes.subarray(at, next))
    at = next
  }
  return hasPixels ? Buffer.concat([...kept, END]) : null
}

const END = Buffer.from([0xff, END_OF_IMAGE])
const COMMENT = 0xfe

/** What is kept of a segment: all of it, its plain form, or nothing. */
function withoutWords(segment: Buffer): readonly Uint8Array[] {
  const marker = segment[1] ?? 0
  if (marker === COMMENT) return []
  if (marker < 0xe0 || marker > 0xef) return [segment]
  if (marker === 0xe0) return isOf(segment, 'JFIF\0') && segment.length >= 16 ? [plainJfif(segment)] : []
  const isColour =
    marker === 0xe2 ? isOf(segment, 'ICC_PROFILE\0') : marker === 0xee && isOf(segment, 'Adobe')
  return isColour ? [segment] : []
}

function isOf(segment: Buffer, mark: string): boolean {
  return segment.toString('latin1', 4, 4 + mark.length) === mark
}

/** Version and resolution, and no small picture: it may show what was cut away from the large one. */
function plainJfif(segment: Buffer): Uint8Array {
  const plain = Buffer.alloc(18)
  segment.copy(plain, 0, 0, 16)
  plain.writeUInt16BE(16, 2)
  return plain
}

/** Where the pixels of a scan end: the next marker that is neither a stuffed byte nor a restart. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  return bytes.length
}
