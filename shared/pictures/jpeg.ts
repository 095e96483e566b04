import { viewOf } from './bytes'

/** A piece of a JPEG before its pixels: what it is by its marker, and where it stands, marker and length included. */
export interface JpegSegment {
  readonly marker: number
  readonly from: number
  readonly to: number
}

/** The size in a JPEG's first frame header; null if there is none before the pixels begin. */
export function jpegSize(start: Uint8Array): { readonly width: number; readonly height: number } | null {
  for (const { marker, from } of jpegSegments(start)) {
    if (!isFrameHeader(marker)) continue
    if (from + 9 > start.length) return null
    const height = viewOf(start).getUint16(from + 5)
    const width = viewOf(start).getUint16(from + 7)
    return width > 0 && height > 0 ? { width, height } : null
  }
  return null
}

/** The segments up to the pixels; ends early where the bytes make no sense. The last one may reach beyond the bytes. */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  const view = viewOf(bytes)
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (marker < 0xc0 || length < 2 || marker === START_OF_SCAN || marker === END_OF_IMAGE) return
    yield { marker, from: at, to: at + 2 + length }
    at += 2 + length
  }
}

export const START_OF_SCAN = 0xda
export const END_OF_IMAGE = 0xd9

/** C0 to CF, without the three that hold tables. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
