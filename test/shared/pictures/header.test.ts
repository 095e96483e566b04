import { describe, expect, test } from 'vitest'
import { pictureHeader } from '../../../shared/pictures/header'
import { gif, jpeg, png, webp } from '../../main/package/pictures'

describe('a picture says what it is and how large', () => {
  test.each([
    ['PNG', png(640, 480), 'image/png'],
    ['JPEG', jpeg(640, 480), 'image/jpeg'],
    [
      'JPEG with fill bytes and a table before its frame',
      jpeg(640, 480, [0xff, 0xff, 0xc4, 0, 3, 0]),
      'image/jpeg',
    ],
    ['GIF', gif(640, 480, 2), 'image/gif'],
    ['GIF of 1987', gif(640, 480, 1, 'GIF87a'), 'image/gif'],
    ['WebP', webp('VP8 ', 640, 480), 'image/webp'],
    ['lossless WebP', webp('VP8L', 640, 480), 'image/webp'],
    ['extended WebP', webp('VP8X', 640, 480), 'image/webp'],
  ])('%s', (_, bytes, kind) => {
    expect(pictureHeader(bytes)).toEqual({ kind, width: 640, height: 480 })
  })

  test('also where it lies in the middle of other bytes', () => {
    const held = Buffer.concat([Buffer.alloc(7), png(2, 3), Buffer.alloc(9)])
    expect(pictureHeader(held.subarray(7, -9))).toEqual({ kind: 'image/png', width: 2, height: 3 })
  })

  test('a GIF with colour tables, and one whose end is missing', () => {
    const table = Buffer.from(gif(4, 4, 0))
    table[10] = 0x80
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x81, ...Array(12).fill(7), 2, 1, 0]
    const whole = Buffer.concat([table.subarray(0, 13), Buffer.alloc(6), Buffer.from(frame)])
    expect(pictureHeader(whole)).toEqual({ kind: 'image/gif', width: 4, height: 4 })
  })

  test('500 frames of a GIF are not too many', () => {
    expect(pictureHeader(gif(4, 4, 500))).toMatchObject({ kind: 'image/gif' })
  })
})

describe('a picture is refused', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const brokenChunk = png(2, 3)
  brokenChunk.write('IDAT', 12, 'latin1')
  const shortChunk = png(2, 3)
  shortChunk.writeUInt32BE(12, 8)
  const lyingWebp = webp('VP8 ', 2, 2)
  lyingWebp.writeUInt32LE(5000, 4)
  const noStartCode = webp('VP8 ', 2, 2)
  noStartCode[23] = 0
  const noSignature = webp('VP8L', 2, 2)
  noSignature[20] = 0
  const strangeWebp = webp('VP8X', 2, 2)
  strangeWebp.write('ALPH', 12, 'latin1')
  const wideFrame = gif(4, 4, 1)
  wideFrame.writeUInt16LE(5, 13 + 5 + 5)
  const tallFrame = gif(4, 4, 1)
  tallFrame.writeUInt16LE(5, 13 + 5 + 7)

  test.each([
    ['SVG', svg, 'unknown-kind'],
    ['nothing', Buffer.alloc(0), 'unknown-kind'],
    ['RIFF that is no WebP', Buffer.from('RIFF....WAVEfmt '), 'unknown-kind'],
    ['PNG cut short', png(2, 3).subarray(0, 20), 'damaged'],
    ['PNG without its header chunk', brokenChunk, 'damaged'],
    ['PNG with a header of another length', shortChunk, 'damaged'],
    ['PNG of no width', png(0, 3), 'damaged'],
    ['PNG of no height', png(3, 0), 'damaged'],
    ['PNG one pixel too wide', png(16_385, 1), 'too-large'],
    ['PNG one pixel too high', png(1, 16_385), 'too-large'],
    ['PNG of too many pixels', png(8001, 8000), 'too-large'],
    ['PNG of 4 billion a side', png(0xffffffff, 0xffffffff), 'too-large'],
    ['JPEG of 65,535 a side', jpeg(65_535, 65_535), 'too-large'],
    ['JPEG of no height', jpeg(3, 0), 'damaged'],
    ['JPEG of no width', jpeg(0, 3), 'damaged'],
    ['JPEG cut short', jpeg(2, 3).subarray(0, 8), 'damaged'],
    ['JPEG with pixels before its size', jpeg(2, 3, [0xff, 0xda, 0, 4, 0, 0]), 'damaged'],
    ['JPEG that ends before its size', jpeg(2, 3, [0xff, 0xd9, 0, 4, 0, 0]), 'damaged'],
    ['JPEG with a segment shorter than its length', jpeg(2, 3, [0xff, 0xe1, 0, 0]), 'damaged'],
    ['JPEG with a marker that has no place', jpeg(2, 3, [0xff, 0x01, 0, 4, 0, 0]), 'damaged'],
    ['JPEG with other bytes between its segments', jpeg(2, 3, [1, 2, 3]), 'damaged'],
    ['GIF cut in its header', gif(4, 4, 1).subarray(0, 10), 'damaged'],
    ['GIF without a frame', gif(4, 4, 0), 'damaged'],
    ['GIF of no width', gif(0, 4, 0), 'damaged'],
    ['GIF cut in a frame', gif(4, 4, 1).subarray(0, 22), 'damaged'],
    ['GIF with an unknown block', Buffer.concat([gif(4, 4, 1).subarray(0, -1), Buffer.from([9])]), 'damaged'],
    ['GIF with a frame wider than itself', wideFrame, 'damaged'],
    ['GIF with a frame higher than itself', tallFrame, 'damaged'],
    ['GIF of 501 frames', gif(4, 4, 501), 'too-many-frames'],
    ['GIF of 100,000 frames', gif(4, 4, 100_000), 'too-many-frames'],
    ['WebP cut short', webp('VP8 ', 2, 2).subarray(0, 29), 'damaged'],
    ['WebP longer than its file', lyingWebp, 'damaged'],
    ['WebP without a start code', noStartCode, 'damaged'],
    ['lossless WebP without a signature', noSignature, 'damaged'],
    ['WebP of an unknown form', strangeWebp, 'damaged'],
    ['WebP of no width', webp('VP8 ', 0, 2), 'damaged'],
    ['extended WebP of 16 million a side', webp('VP8X', 2 ** 24, 2 ** 24), 'too-large'],
  ])('%s', (_, bytes, reason) => {
    expect(pictureHeader(bytes)).toBe(reason)
  })
})
