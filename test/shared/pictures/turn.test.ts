import { describe, expect, test } from 'vitest'
import { pictureTurn } from '../../../shared/pictures/turn'
import {
  chunk,
  exif,
  exifSegment,
  gifOf,
  jpegOf,
  pngOf,
  riff,
  riffChunk,
  segment,
} from '../../main/pictures/made'

describe('how a picture says it must be turned', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('%i, in both orders of bytes', (turn) => {
    expect(pictureTurn('image/jpeg', jpegOf(4, 3, [exifSegment(turn)]))).toBe(turn)
    expect(pictureTurn('image/jpeg', jpegOf(4, 3, [exifSegment(turn, 'MM')]))).toBe(turn)
  })

  test('in a PNG, and in a WebP with or without the mark of a JPEG', () => {
    expect(
      pictureTurn('image/png', pngOf(4, 3, [chunk('tIME', Buffer.alloc(7)), chunk('eXIf', exif(6))])),
    ).toBe(6)
    expect(pictureTurn('image/webp', riff(riffChunk('VP8 ', 'odd'), riffChunk('EXIF', exif(8))))).toBe(8)
    const marked = Buffer.concat([Buffer.from('Exif\0\0'), exif(3)])
    expect(pictureTurn('image/webp', riff(riffChunk('EXIF', marked)))).toBe(3)
  })

  test('behind other segments of a camera', () => {
    const bytes = jpegOf(4, 3, [
      segment(0xe0, 'JFIF\0'),
      segment(0xe1, 'http://ns.adobe.com/xap'),
      exifSegment(6),
    ])
    expect(pictureTurn('image/jpeg', bytes)).toBe(6)
  })

  test.each([
    ['nothing', jpegOf(4, 3)],
    ['a number that is no turn', jpegOf(4, 3, [exifSegment(9)])],
    ['no turn', jpegOf(4, 3, [exifSegment(0)])],
    [
      'another order of bytes',
      jpegOf(4, 3, [segment(0xe1, 'Exif\0\0XX\0*\0\0\0\u0008\0\u0001aaaaaaaaaaaa')]),
    ],
    ['a list beyond its end', jpegOf(4, 3, [segment(0xe1, 'Exif\0\0II*\0\u00ff\u00ff\u00ff\u007faaaaaa')])],
    ['an entry beyond its end', jpegOf(4, 3, [segment(0xe1, 'Exif\0\0II*\0\u0008\0\0\0\u0009\0aaaaaaaa')])],
    ['too little', jpegOf(4, 3, [segment(0xe1, 'Exif\0\0II')])],
  ])('stands as it is where it says %s', (_, bytes) => {
    expect(pictureTurn('image/jpeg', bytes)).toBe(1)
  })

  test('a GIF never is', () => {
    expect(pictureTurn('image/gif', gifOf())).toBe(1)
  })
})
