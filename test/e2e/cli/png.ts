import { inflateSync } from 'node:zlib'

/** A PNG as another program sees it: eight bits a channel, not interlaced. */
export interface Png {
  readonly w: number
  readonly h: number
  /** Red, green, blue and how much of it is there, each 0–255. */
  at(x: number, y: number): readonly [number, number, number, number]
}

export function pngIn(bytes: Uint8Array): Png {
  const file = Buffer.from(bytes)
  const [w, h, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25]]
  if (file[24] !== 8 || (kind !== 2 && kind !== 6) || file[28] !== 0) throw new Error('not a PNG of ours')
  const deep = kind === 6 ? 4 : 3
  const pixels = unfiltered(inflateSync(dataOf(file)), w * deep, h, deep)
  return {
    w,
    h,
    at: (x, y) => {
      const from = (y * w + x) * deep
      const [r = 0, g = 0, b = 0, a = 255] = pixels.subarray(from, from + deep)
      return [r, g, b, a]
    },
  }
}

/** How many pixels of a part look like a colour, `#rrggbb`: within 24 of it in each channel, and all there. */
export function countLike(
  png: Png,
  colour: string,
  part: { x: number; y: number; w: number; h: number },
): number {
  const wanted = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  let count = 0
  for (let y = part.y; y < part.y + part.h; y++) {
    for (let x = part.x; x < part.x + part.w; x++) {
      const found = png.at(x, y)
      if (found[3] === 255 && wanted.every((value, c) => Math.abs(value - (found[c] ?? 0)) <= 24)) count += 1
    }
  }
  return count
}

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
  }
  return Buffer.concat(parts)
}

function unfiltered(raw: Buffer, row: number, rows: number, deep: number): Buffer {
  const out = Buffer.alloc(row * rows)
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (row + 1)]
    for (let x = 0; x < row; x++) {
      const left = x >= deep ? (out[y * row + x - deep] ?? 0) : 0
      const up = y > 0 ? (out[(y - 1) * row + x] ?? 0) : 0
      const corner = x >= deep && y > 0 ? (out[(y - 1) * row + x - deep] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      out[y * row + x] = ((raw[y * (row + 1) + 1 + x] ?? 0) + guess) & 255
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
