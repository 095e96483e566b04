import { AppError } from '../../shared/errors'
import type { KeptPicture } from '../../shared/ipc'
import { LIMITS } from '../../shared/limits'
import { type ImageReason, pictureHeader } from '../../shared/pictures/header'
import { sha256 } from '../package/hash'
import type { Asset } from '../store/assets'
import { cleaned } from './clean'

/**
 * A picture from outside, as the library keeps it: of a kind and size we take, without what it says about itself.
 * Throws E_TOO_LARGE and E_IMAGE. Pixels are not decoded here: a decoder is no place for bytes from outside.
 */
export function pictureOf(given: Uint8Array): Asset {
  if (given.length > LIMITS.assetBytes) {
    throw new AppError({ code: 'E_TOO_LARGE', what: 'assets/', size: given.length, limit: LIMITS.assetBytes })
  }
  const header = headerOf(given)
  const bytes = cleaned(header.kind, Buffer.from(given.buffer, given.byteOffset, given.length))
  if (bytes === null) throw refused('damaged')
  if (bytes === 'too-many-frames') throw refused(bytes)
  const { kind, width, height } = headerOf(bytes)
  return { hash: sha256(bytes), kind, width, height, bytes }
}

/** What the page hears of a picture that was kept. */
export function keptOf({ hash, width, height }: Asset): KeptPicture {
  return { asset: hash, pixelW: width, pixelH: height }
}

function headerOf(bytes: Uint8Array) {
  const header = pictureHeader(bytes)
  if (typeof header === 'string') throw refused(header)
  return header
}

function refused(reason: ImageReason): AppError {
  return new AppError({ code: 'E_IMAGE', index: 1, count: 1, reason })
}
