import {
  afterBlocks,
  colourTable,
  EXTENSION,
  FRAME,
  FRAME_HEAD,
  GIF_HEAD,
  TRAILER,
} from '../../shared/pictures/gif'

/**
 * A GIF of its frames, their timing and its loop, without comments and whatever programs left in it. The header was
 * found sound, so its blocks lie where they should; one that reaches beyond the end is left out.
 */
export function cleanGif(bytes: Buffer): Uint8Array | null {
  let at = GIF_HEAD + colourTable(bytes.readUInt8(10))
  const kept: Uint8Array[] = [bytes.subarray(0, at)]
  while (at < bytes.length && bytes[at] !== TRAILER) {
    const isExtension = bytes[at] === EXTENSION
    if (!isExtension && bytes[at] !== FRAME) return null
    const next = isExtension
      ? afterBlocks(bytes, at + 2)
      : afterBlocks(bytes, at + FRAME_HEAD + colourTable(bytes.readUInt8(at + 9)) + 1)
    if (next > bytes.length) break
    if (!isExtension || isTiming(bytes, at)) kept.push(bytes.subarray(at, next))
    else if (isLoop(bytes, at)) kept.push(loopOf(bytes, at))
    at = next
  }
  return Buffer.concat([...kept, Buffer.from([TRAILER])])
}

const TIMING = 0xf9
const APPLICATION = 0xff
const LOOPS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])

function isTiming(bytes: Buffer, at: number): boolean {
  return bytes[at + 1] === TIMING
}

/** Three bytes in the first block behind the name: 1, and how often. */
function isLoop(bytes: Buffer, at: number): boolean {
  const isNamed = bytes[at + 1] === APPLICATION && bytes[at + 2] === 11
  return isNamed && LOOPS.has(bytes.toString('latin1', at + 3, at + 14)) && bytes[at + 14] === 3
}

/** The loop and none of the blocks that may follow it. */
function loopOf(bytes: Buffer, at: number): Uint8Array {
  return Buffer.concat([bytes.subarray(at, at + 18), Buffer.alloc(1)])
}
