import type { ImageKind } from '../exchange/manifest'
import { LIMITS } from '../limits'
import { lettersAt, startsWith, viewOf } from './bytes'
import { gifFrames } from './gif'
import { jpegSize } from './jpeg'

/** Of a picture, in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface PictureHeader extends Size {
  readonly kind: ImageKind
}

/** Why a picture cannot be used: the `reason` of E_IMAGE. */
export type ImageReason = 'unknown-kind' | 'damaged' | 'too-large' | 'too-many-frames' | 'not-as-listed'

/**
 * What a picture says it is, by its first bytes and never by its name; pixels are not decoded. Only PNG, JPEG, WebP
 * and GIF: an SVG is a program as much as a picture. Sides up to 16,384 and 64 million pixels, GIFs up to 500 frames.
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | ImageReason {
  const kind = pictureKind(bytes)
  if (kind === null) return 'unknown-kind'
  const size = claimedSize(kind, bytes)
  if (size === null) return 'damaged'
  const rest = restOf(kind, bytes, size)
  if (rest !== 'sound') return rest
  return isTooLarge(size) ? 'too-large' : { kind, ...size }
}

/** null: none of ours, or too few bytes to tell. */
export function pictureKind(start: Uint8Array): ImageKind | null {
  if (startsWith(start, PNG_SIGNATURE)) return 'image/png'
  if (startsWith(start, JPEG_SIGNATURE)) return 'image/jpeg'
  const head = lettersAt(start, 0, 12)
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif'
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : null
}

/** The size in the first bytes of a picture of this kind; null: it makes no sense, or stands further back. */
export function claimedSize(kind: ImageKind, start: Uint8Array): Size | null {
  switch (kind) {
    case 'image/png':
      return pngSize(start)
    case 'image/jpeg':
      return jpegSize(start)
    case 'image/gif':
      return start.length < 13
        ? null
        : sized(viewOf(start).getUint16(6, true), viewOf(start).getUint16(8, true))
    case 'image/webp':
      return webpSize(start)
  }
}

export function isTooLarge({ width, height }: Size): boolean {
  return width > LIMITS.imageSide || height > LIMITS.imageSide || width * height > LIMITS.imagePixels
}

/** What only the whole file can say. */
function restOf(kind: ImageKind, bytes: Uint8Array, size: Size): 'sound' | 'damaged' | 'too-many-frames' {
  switch (kind) {
    case 'image/gif':
      return gifFrames(bytes, size)
    case 'image/webp':
      return viewOf(bytes).getUint32(4, true) + 8 > bytes.length ? 'damaged' : 'sound'
    case 'image/png':
    case 'image/jpeg':
      return 'sound'
  }
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff]

/** A size with a side of nothing is no size. */
function sized(width: number, height: number): Size | null {
  return width > 0 && height > 0 ? { width, height } : null
}

function pngSize(start: Uint8Array): Size | null {
  const view = viewOf(start)
  if (start.length < 33 || view.getUint32(8) !== 13 || lettersAt(start, 12, 4) !== 'IHDR') return null
  return sized(view.getUint32(16), view.getUint32(20))
}

function webpSize(start: Uint8Array): Size | null {
  const view = viewOf(start)
  if (start.length < 30) return null
  switch (lettersAt(start, 12, 4)) {
    case 'VP8 ':
      if (view.getUint16(23) !== 0x9d01 || start[25] !== 0x2a) return null
      return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    case 'VP8L': {
      if (start[20] !== 0x2f) return null
      const bits = view.getUint32(21, true)
      return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
    }
    case 'VP8X':
      return sized((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1)
    default:
      return null
  }
}
