import type { ImageKind } from '../../shared/exchange/manifest'
import { cleanGif } from './cleanGif'
import { cleanJpeg } from './cleanJpeg'
import { cleanPng } from './cleanPng'
import { cleanWebp } from './cleanWebp'

/**
 * The same picture, pixel for pixel, without anything it says about where, when and by whom it was made, and without
 * what lies behind its end. What it needs to look right (colours, transparency, size, the loop of a moving picture)
 * stays. null: its parts make no sense. The answer may be the very bytes that were given.
 */
export function cleaned(kind: ImageKind, bytes: Buffer): Uint8Array | 'too-many-frames' | null {
  switch (kind) {
    case 'image/png':
      return cleanPng(bytes)
    case 'image/jpeg':
      return cleanJpeg(bytes)
    case 'image/webp':
      return cleanWebp(bytes)
    case 'image/gif':
      return cleanGif(bytes)
  }
}
