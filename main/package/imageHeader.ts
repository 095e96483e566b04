import type { ImageKind } from '../../shared/exchange/manifest'
import { LIMITS } from '../../shared/limits'
import { gifSize } from './gif'
import { jpegSize } from './jpeg'
import type { Size } from './size'

interface ImageHeader extends Size {
  readonly kind: ImageKind
}

/** Why a picture cannot be used: the `reason` of E_IMAGE. */
export type ImageReason = 'unknown-kind' | 'damaged' | 'too-large' | 'too-many-frames' | 'not-as-listed'

/**
 * What a picture says it is, by its first bytes and never by its name; pixels are not decoded. Only PNG, JPEG, WebP
 * and GIF: an SVG is a program as much as a picture. Sides up to 16,384 and 64 million pixels, GIFs up to 500 frames.
 */
export function imageHeader(bytes: Uint8Array): ImageHeader | ImageReason {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const kind = kindOf(data)
  if (kind === null) return 'unknown-kind'
  const size = sizeOf(kind, data)
  if (size === null) return 'damaged'
  if (size === 'too-many-frames') return size
  return isTooLarge(size) ? 'too-large' : { kind, ...size }
}

function kindOf(data: Buffer): ImageKind | null {
  if (data.subarray(0, 8).equals(PNG_SIGNATURE)) return 'image/png'
  if (data.subarray(0, 3).equals(JPEG_SIGNATURE)) return 'image/jpeg'
  const head = data.toString('latin1', 0, 12)
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif'
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : null
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff])

function sizeOf(kind: ImageKind, data: Buffer): Size | 'too-many-frames' | null {
  switch (kind) {
    case 'image/png':
      return pngSize(data)
    case 'image/jpeg':
      return jpegSize(data)
    case 'image/gif':
      return gifSize(data)
    case 'image/webp':
      return webpSize(data)
  }
}

function isTooLarge({ width, height }: Size): boolean {
  return width > LIMITS.imageSide || height > LIMITS.imageSide || width * height > LIMITS.imagePixels
}

/** A size with a side of nothing is no size. */
function sized(width: number, height: number): Size | null {
  return width > 0 && height > 0 ? { width, height } : null
}

function pngSize(data: Buffer): Size | null {
  if (data.length < 33 || data.readUInt32BE(8) !== 13 || data.toString('latin1', 12, 16) !== 'IHDR')
    return null
  return sized(data.readUInt32BE(16), data.readUInt32BE(20))
}

function webpSize(data: Buffer): Size | null {
  if (data.length < 30 || data.readUInt32LE(4) + 8 > data.length) return null
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8 ':
      if (data.readUIntBE(23, 3) !== 0x9d012a) return null
      return sized(data.readUInt16LE(26) & 0x3fff, data.readUInt16LE(28) & 0x3fff)
    case 'VP8L': {
      if (data[20] !== 0x2f) return null
      const bits = data.readUInt32LE(21)
      return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
    }
    case 'VP8X':
      return sized(data.readUIntLE(24, 3) + 1, data.readUIntLE(27, 3) + 1)
    default:
      return null
  }
}
