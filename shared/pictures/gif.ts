import { viewOf } from './bytes'

/** Whether all the blocks of a GIF make sense, and are not too many. A missing end is forgiven. */
export function gifFrames(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): 'sound' | 'damaged' | 'too-many-frames' {
  const view = viewOf(bytes)
  let at = GIF_HEAD + colourTable(view.getUint8(10))
  let frames = 0
  while (at < bytes.length && bytes[at] !== TRAILER) {
    if (bytes[at] === EXTENSION) {
      at = afterBlocks(bytes, at + 2)
      continue
    }
    if (bytes[at] !== FRAME || at + FRAME_HEAD > bytes.length) return 'damaged'
    // A frame that reaches beyond the picture would make the decoder enlarge it.
    if (view.getUint16(at + 1, true) + view.getUint16(at + 5, true) > width) return 'damaged'
    if (view.getUint16(at + 3, true) + view.getUint16(at + 7, true) > height) return 'damaged'
    if (++frames > MOST_FRAMES) return 'too-many-frames'
    at = afterBlocks(bytes, at + FRAME_HEAD + colourTable(view.getUint8(at + 9)) + 1)
  }
  return frames > 0 ? 'sound' : 'damaged'
}

/** The most pictures one moving picture may have. */
export const MOST_FRAMES = 500

export const GIF_HEAD = 13
export const FRAME_HEAD = 10
export const TRAILER = 0x3b
export const EXTENSION = 0x21
export const FRAME = 0x2c

/** Bytes of the colour table that such flags announce. */
export function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** Blocks begin with their length; one of length 0 ends them. */
export function afterBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += 1 + length
  return at + 1
}
