import type { ImageKind } from '../../shared/exchange/manifest'
import { LIMITS } from '../../shared/limits'
import { claimedSize, isTooLarge, pictureKind } from '../../shared/pictures/header'
import { pictureTurn } from '../../shared/pictures/turn'
import { pictureWords } from '../../shared/words/pictures'
import { sizeWords } from '../../shared/words/troubles'
import { isSvg, pngOfSvg } from './svg'

/** A picture's bytes as main takes them, or the sentence why it cannot be used. */
export type Ready = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string }

/**
 * A file as a picture that stands upright. Its size is asked before a byte is read, then its first bytes alone: one
 * that is too large is never held whole. An SVG becomes a PNG here, where nothing in it can run.
 */
export async function readyPicture(file: File): Promise<Ready> {
  const name = file.name || pictureWords.unnamed
  try {
    if (file.size > LIMITS.assetBytes) return tooLarge(name, file.size, LIMITS.assetBytes)
    const start = await bytesOf(file.slice(0, START_BYTES))
    const kind = pictureKind(start)
    if (kind === null)
      return isSvg(file, start) ? await fromSvg(file, name) : { problem: pictureWords.kind(name) }
    const size = claimedSize(kind, start)
    if (size && isTooLarge(size)) return { problem: pictureWords.tooManyPixels(name) }
    const bytes = await bytesOf(file)
    // Where the size stands further back it is known only now
    const whole = size ?? claimedSize(kind, bytes)
    if (whole === null) return { problem: pictureWords.damaged(name) }
    if (isTooLarge(whole)) return { problem: pictureWords.tooManyPixels(name) }
    return { bytes: pictureTurn(kind, bytes) === 1 ? bytes : await upright(file, kind) }
  } catch {
    // A file that went away, or pixels nobody can read
    return { problem: pictureWords.damaged(name) }
  }
}

/** The header of a picture, and room for what cameras put before the size. */
const START_BYTES = 64 * 1024
/** Beyond this an SVG takes longer to draw than anybody waits. */
const SVG_BYTES = 10 * 1024 ** 2
const QUALITY = 0.95

async function fromSvg(file: File, name: string): Promise<Ready> {
  if (file.size > SVG_BYTES) return tooLarge(name, file.size, SVG_BYTES)
  return { bytes: await bytesOf(await pngOfSvg(file)) }
}

function tooLarge(name: string, size: number, limit: number): Ready {
  return { problem: pictureWords.tooLarge(name, sizeWords(size), sizeWords(limit)) }
}

/** What the picture says of its turn is lost when it is kept, so it is turned here. */
async function upright(file: File, kind: ImageKind): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    return await bytesOf(await canvas.convertToBlob({ type: kind, quality: QUALITY }))
  } finally {
    bitmap.close()
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}
