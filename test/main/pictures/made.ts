import { crc32, deflateSync } from 'node:zlib'

/** Real pictures, small and whole, with as much said about them as a camera says. */
export const SECRET = 'GPS 48.1372 N 11.5756 E, taken by Ann'

/** A chunk of a PNG. */
export function chunk(name: string, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A PNG of one colour; `more` stands between its header and its pixels. */
export function pngOf(width: number, height: number, more: readonly Uint8Array[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 3, 0x80)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), ...more, chunk('IDAT', pixels), chunk('IEND')])
}

export function segment(marker: number, content: string | readonly number[]): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content)
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
}

/** The parts of a JPEG in their order: `before` stands where cameras write, `pixels` are those of the one scan. */
export function jpegOf(
  width: number,
  height: number,
  before: readonly Uint8Array[] = [],
  pixels: readonly number[] = [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
): Buffer {
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...before,
    segment(0xc0, frame),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from([...pixels, 0xff, 0xd9]),
  ])
}

/** An EXIF block that says how the picture is turned, and where it was taken. */
export function exif(turn: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(26)
  const [short, long] =
    order === 'II'
      ? ([tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)] as const)
      : ([tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)] as const)
  tiff.write(order, 0, 'latin1')
  short(42, 2)
  long(8, 4)
  short(1, 8)
  short(0x0112, 10)
  short(3, 12)
  long(1, 14)
  short(turn, 18)
  return Buffer.concat([tiff, Buffer.from(SECRET, 'latin1')])
}

export function exifSegment(turn: number, order: 'II' | 'MM' = 'II'): Buffer {
  return segment(0xe1, `Exif\0\0${exif(turn, order).toString('latin1')}`)
}

export function riff(...chunks: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks])
  const head = Buffer.alloc(8)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

export function riffChunk(name: string, content: string | Uint8Array): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  const head = Buffer.alloc(8)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

/** The chunk that says what an extended WebP has; flags as in the format. */
export function extended(width: number, height: number, flags: number): Buffer {
  const body = Buffer.alloc(10)
  body.writeUInt8(flags, 0)
  body.writeUIntLE(width - 1, 4, 3)
  body.writeUIntLE(height - 1, 7, 3)
  return riffChunk('VP8X', body)
}

export function gifOf(...blocks: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(13)
  head.write('GIF89a', 'latin1')
  head.writeUInt16LE(4, 6)
  head.writeUInt16LE(4, 8)
  return Buffer.concat([head, ...blocks, Buffer.from([0x3b])])
}

export const GIF_FRAME = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0])

export function gifExtension(label: number, ...blocks: readonly string[]): Buffer {
  const bodies = blocks.map((text) =>
    Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]),
  )
  return Buffer.concat([Buffer.from([0x21, label]), ...bodies, Buffer.alloc(1)])
}
