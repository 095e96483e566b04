import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptOf, pictureOf } from '../../../main/pictures/keep'
import type { Trouble } from '../../../shared/errors'
import { AppError } from '../../../shared/errors'
import { LIMITS } from '../../../shared/limits'
import { gif, jpeg, png, webp } from '../package/pictures'
import {
  chunk,
  exifSegment,
  extended,
  GIF_FRAME,
  gifExtension,
  gifOf,
  jpegOf,
  pngOf,
  riff,
  riffChunk,
  SECRET,
  segment,
} from './made'

const cleaned = (bytes: Uint8Array) => Buffer.from(pictureOf(bytes).bytes)

function troubleOf(bytes: Uint8Array): Trouble {
  try {
    pictureOf(bytes)
  } catch (error) {
    if (error instanceof AppError) return error.trouble
    throw error
  }
  return expect.unreachable('it was taken')
}

describe('a PNG that comes into the library', () => {
  test('keeps its pixels, colours and size, and loses every word', () => {
    const colours = [chunk('gAMA', Buffer.alloc(4, 1)), chunk('pHYs', Buffer.alloc(9, 1))]
    const words = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt'].map((name) =>
      chunk(name, Buffer.from(SECRET)),
    )
    expect(cleaned(pngOf(3, 2, [...words, ...colours]))).toEqual(pngOf(3, 2, colours))
  })

  test('loses what was hung behind its end', () => {
    const plain = pngOf(3, 2)
    expect(cleaned(Buffer.concat([plain, Buffer.from(`PK\u0003\u0004${SECRET}`)]))).toEqual(plain)
  })

  test('without anything to lose comes in byte for byte, under the hash of its bytes', () => {
    const bytes = pngOf(3, 2)
    const picture = pictureOf(bytes)
    expect(Buffer.from(picture.bytes)).toEqual(bytes)
    expect(keptOf(picture)).toEqual({ asset: picture.hash, pixelW: 3, pixelH: 2 })
  })

  test.each([
    ['a necessary chunk nobody knows', pngOf(3, 2, [chunk('EVIL', Buffer.from('x'))])],
    [
      'a chunk longer than the file',
      Buffer.concat([pngOf(3, 2).subarray(0, -12), Buffer.from([0, 0, 1, 0])]),
    ],
    ['no end', pngOf(3, 2).subarray(0, -12)],
    ['no pixels', Buffer.concat([png(3, 2, Buffer.alloc(0)), chunk('IEND')])],
  ])('is refused with %s', (_, bytes) => {
    expect(troubleOf(bytes)).toEqual({ code: 'E_IMAGE', index: 1, count: 1, reason: 'damaged' })
  })
})

describe('a JPEG that comes into the library', () => {
  const jfif = segment(0xe0, [...Buffer.from('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0])
  const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\0')
  const profile = segment(0xe2, 'ICC_PROFILE\0\u0001\u0001colours')

  test('keeps what its colours need, and loses where and by whom it was taken', () => {
    const words = [
      exifSegment(1),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`),
      segment(0xe2, `MPF\0${SECRET}`),
      segment(0xed, `Photoshop 3.0\0${SECRET}`),
      segment(0xfe, SECRET),
    ]
    expect(cleaned(jpegOf(640, 480, [jfif, ...words, adobe, profile]))).toEqual(
      jpegOf(640, 480, [jfif, adobe, profile]),
    )
  })

  test('loses the small picture in its header, which may show what was cut away', () => {
    const small = [...Buffer.from('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]
    expect(cleaned(jpegOf(640, 480, [segment(0xe0, small)]))).toEqual(jpegOf(640, 480, [jfif]))
    expect(cleaned(jpegOf(640, 480, [segment(0xe0, 'JFXX\0\u0010thumbnail')]))).toEqual(jpegOf(640, 480))
  })

  test('keeps every scan, and loses words between and behind them', () => {
    const scan = Buffer.concat([segment(0xda, [1, 1, 0, 0, 63, 0]), Buffer.from([7, 0xff, 0xff, 0, 8])])
    const body = jpegOf(640, 480).subarray(0, -2)
    const end = Buffer.from([0xff, 0xd9])
    const whole = Buffer.concat([body, segment(0xfe, SECRET), scan, end, jpegOf(9, 9), Buffer.from(SECRET)])
    expect(cleaned(whole)).toEqual(Buffer.concat([body, scan, end]))
  })

  test('whose end is missing gets one, so that nothing can be hung behind it', () => {
    expect(cleaned(jpegOf(640, 480).subarray(0, -2))).toEqual(jpegOf(640, 480))
  })

  test('without pixels is refused', () => {
    expect(troubleOf(jpeg(640, 480))).toMatchObject({ code: 'E_IMAGE', reason: 'damaged' })
  })
})

describe('a WebP that comes into the library', () => {
  const pixels = webp('VP8 ', 6, 4).subarray(12)

  test('keeps transparency, movement and colours, and says no more that it has words', () => {
    const kept = [
      riffChunk('ICCP', 'profile'),
      riffChunk('ALPH', 'alpha'),
      riffChunk('VP8 ', pixels.subarray(8)),
    ]
    const words = [riffChunk('EXIF', SECRET), riffChunk('XMP ', SECRET), riffChunk('note', SECRET)]
    expect(cleaned(riff(extended(6, 4, 0x3c), ...kept, ...words))).toEqual(
      riff(extended(6, 4, 0x30), ...kept),
    )
  })

  test('loses what lies behind its own length', () => {
    const plain = riff(riffChunk('VP8 ', pixels.subarray(8)))
    expect(cleaned(Buffer.concat([plain, Buffer.from(SECRET)]))).toEqual(plain)
  })

  test('of more than 500 pictures, of none, and with a chunk beyond its end is refused', () => {
    const many = Array.from({ length: 501 }, () => riffChunk('ANMF', 'frame'))
    expect(troubleOf(riff(extended(6, 4, 2), ...many))).toMatchObject({ reason: 'too-many-frames' })
    expect(troubleOf(riff(extended(6, 4, 0)))).toMatchObject({ reason: 'damaged' })
    const lying = riff(extended(6, 4, 0), riffChunk('VP8 ', pixels.subarray(8)))
    lying.writeUInt32LE(5000, 34)
    expect(troubleOf(lying)).toMatchObject({ reason: 'damaged' })
  })
})

describe('a GIF that comes into the library', () => {
  const timing = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0])
  const loop = gifExtension(0xff, 'NETSCAPE2.0', '\u0001\0\0')

  test('keeps its frames, their timing and its loop, and loses every word', () => {
    const words = [
      gifExtension(0xfe, SECRET),
      gifExtension(0x01, SECRET),
      gifExtension(0xff, 'XMP DataXMP', SECRET),
    ]
    expect(cleaned(gifOf(loop, ...words, timing, GIF_FRAME, timing, GIF_FRAME))).toEqual(
      gifOf(loop, timing, GIF_FRAME, timing, GIF_FRAME),
    )
  })

  test('loses what hides behind the loop and behind the end', () => {
    const stuffed = gifExtension(0xff, 'NETSCAPE2.0', '\u0001\0\0', SECRET)
    expect(cleaned(Buffer.concat([gifOf(stuffed, GIF_FRAME), Buffer.from(SECRET)]))).toEqual(
      gifOf(loop, GIF_FRAME),
    )
  })

  test('that breaks off in a frame shows those before it', () => {
    const broken = Buffer.concat([gifOf(GIF_FRAME).subarray(0, -1), GIF_FRAME.subarray(0, 12)])
    expect(cleaned(broken)).toEqual(gifOf(GIF_FRAME))
  })
})

describe('what is no picture of ours', () => {
  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknown-kind'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown-kind'],
    ['a program that begins like a GIF', Buffer.from('GIF89a=1;alert(1)//                  '), 'damaged'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'unknown-kind'],
    ['a PNG of 65,535 a side', png(65_535, 65_535), 'too-large'],
    ['a JPEG of 65,535 a side', jpeg(65_535, 65_535), 'too-large'],
    ['a GIF of 501 pictures', gif(4, 4, 501), 'too-many-frames'],
    ['nothing', Buffer.alloc(0), 'unknown-kind'],
  ])('%s is refused', (_, bytes, reason) => {
    expect(troubleOf(bytes)).toEqual({ code: 'E_IMAGE', index: 1, count: 1, reason })
  })

  test('more bytes than a picture may have are refused before they are looked at', () => {
    const trouble = troubleOf(Buffer.alloc(LIMITS.assetBytes + 1))
    expect(trouble).toMatchObject({
      code: 'E_TOO_LARGE',
      size: LIMITS.assetBytes + 1,
      limit: LIMITS.assetBytes,
    })
  })
})

const whole = [
  pngOf(3, 2, [chunk('tEXt', Buffer.from(SECRET))]),
  jpegOf(640, 480, [exifSegment(6)]),
  riff(extended(6, 4, 0x0c), riffChunk('VP8 ', webp('VP8 ', 6, 4).subarray(20)), riffChunk('EXIF', SECRET)),
  gifOf(gifExtension(0xfe, SECRET), GIF_FRAME),
]

test('cleaning twice is cleaning once', () => {
  for (const bytes of whole) {
    const once = cleaned(bytes)
    expect(cleaned(once)).toEqual(once)
    expect(once.includes('GPS')).toBe(false)
  }
})

test('whatever happened to a picture on its way, it is taken whole or refused by its code', () => {
  const damage = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.constantFrom(...whole), damage, fc.nat(2000), (bytes, changes, cut) => {
      const copy = Buffer.from(bytes)
      for (const [at, byte] of changes) copy[at % copy.length] = byte
      const broken = cut % 3 === 0 ? copy.subarray(0, cut % copy.length) : copy
      try {
        const { bytes: kept } = pictureOf(broken)
        expect(cleaned(kept)).toEqual(Buffer.from(kept))
      } catch (error) {
        expect(error).toBeInstanceOf(AppError)
      }
    }),
    { numRuns: 3000 },
  )
})
