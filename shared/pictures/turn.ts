import type { ImageKind } from '../exchange/manifest'
import { lettersAt, viewOf } from './bytes'
import { jpegSegments } from './jpeg'

/**
 * How a picture says it must be turned to stand upright, 1…8 as in EXIF; 1: it stands as it is. Looks at the whole
 * file where the word for it may stand at the end (WebP, PNG).
 */
export function pictureTurn(kind: ImageKind, bytes: Uint8Array): number {
  const exif = exifIn(kind, bytes)
  return exif === null ? 1 : turnIn(exif)
}

/** The EXIF block as a TIFF file; null: there is none. */
function exifIn(kind: ImageKind, bytes: Uint8Array): Uint8Array | null {
  switch (kind) {
    case 'image/jpeg':
      for (const { marker, from, to } of jpegSegments(bytes)) {
        if (marker === 0xe1 && lettersAt(bytes, from + 4, 6) === EXIF_MARK)
          return bytes.subarray(from + 10, to)
      }
      return null
    case 'image/png':
      return chunkOf(bytes, 8, 'eXIf', 'big')
    case 'image/webp':
      return withoutMark(chunkOf(bytes, 12, 'EXIF', 'little'))
    case 'image/gif':
      return null
  }
}

const EXIF_MARK = 'Exif\0\0'

/** Some writers put the mark of a JPEG segment in front. */
function withoutMark(exif: Uint8Array | null): Uint8Array | null {
  return exif !== null && lettersAt(exif, 0, 6) === EXIF_MARK ? exif.subarray(6) : exif
}

/** PNG: length, name, content, checksum. WebP: name, length, content, filled up to an even length. */
function chunkOf(bytes: Uint8Array, start: number, name: string, order: 'big' | 'little'): Uint8Array | null {
  const view = viewOf(bytes)
  for (let at = start; at + 8 <= bytes.length; ) {
    const length = order === 'big' ? view.getUint32(at) : view.getUint32(at + 4, true)
    const own = lettersAt(bytes, order === 'big' ? at + 4 : at, 4)
    if (own === name) return bytes.subarray(at + 8, at + 8 + length)
    at += order === 'big' ? 12 + length : 8 + length + (length % 2)
  }
  return null
}

function turnIn(exif: Uint8Array): number {
  const view = viewOf(exif)
  const mark = lettersAt(exif, 0, 2)
  if (exif.length < 14 || (mark !== 'II' && mark !== 'MM')) return 1
  const little = mark === 'II'
  const list = view.getUint32(4, little)
  if (list + 2 > exif.length) return 1
  const count = view.getUint16(list, little)
  for (let i = 0; i < count; i++) {
    const at = list + 2 + 12 * i
    if (at + 12 > exif.length) return 1
    if (view.getUint16(at, little) !== ORIENTATION) continue
    const turn = view.getUint16(at + 8, little)
    return turn >= 1 && turn <= 8 ? turn : 1
  }
  return 1
}

const ORIENTATION = 0x0112
