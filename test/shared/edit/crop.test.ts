import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addPicture, cropTo, panCrop, replacePicture, resetCrop } from '../../../shared/edit/crop'
import { sheetBox } from '../../../shared/edit/elements'
import { apply } from '../../../shared/model/change'
import { type Doc, get } from '../../../shared/model/doc'
import { Element, type PictureElement } from '../../../shared/model/element'
import { middleOf, type Point, turn } from '../../../shared/model/geometry'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { frameAt, templateDoc } from '../../boards'
import { pictureOn, stampOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id
const HOW = ZONE_BOXES.how
const PHOTO = { asset: 'b'.repeat(64), pixelW: 300, pixelH: 200 }

describe('a picture that comes in', () => {
  const added = (pixelW: number, pixelH: number) => {
    const { change, id } = addPicture(sports, frame, 'how', { ...PHOTO, pixelW, pixelH }, { x: 400, y: 300 })
    return pictureIn(apply(sports, change), id)
  }

  test('is as large as it is, with its middle where it was put', () => {
    expect(added(300, 200)).toMatchObject({
      x: 250,
      y: 200,
      w: 300,
      h: 200,
      crop: { x: 0, y: 0, w: 1, h: 1 },
    })
  })

  test('is never larger than four fifths of the zone, in its own proportions', () => {
    const wide = added(8000, 2000)
    expect(wide.w).toBeCloseTo(HOW.w * 0.8, 3)
    expect(wide.h).toBeCloseTo((HOW.w * 0.8) / 4, 3)
    expect(added(1000, 16384).h).toBeCloseTo(HOW.h * 0.8, 3)
  })

  test('can be caught however small it is', () => {
    expect(added(1, 1)).toMatchObject({ w: 24, h: 24 })
    expect(added(16, 8)).toMatchObject({ w: 24, h: 12 })
  })
})

describe('cropping', () => {
  const picture = pictureOn(frame)
  const doc = withPieces(sports, picture)
  const box = sheetBox(picture)

  test('shows the part in the box and leaves the picture where it is', () => {
    const change = cropTo(doc, picture.id, { x: box.x + 100, y: box.y, w: 300, h: 150 })
    const cropped = pictureIn(apply(doc, change), picture.id)
    expect(cropped).toMatchObject({
      x: 200,
      y: 100,
      w: 300,
      h: 150,
      crop: { x: 0.25, y: 0, w: 0.75, h: 0.75 },
    })
  })

  test('of a mirrored picture takes away what is seen there', () => {
    const mirrored = withPieces(sports, { ...picture, mirrored: true })
    const change = cropTo(mirrored, picture.id, { x: box.x + 100, y: box.y, w: 300, h: 200 })
    expect(pictureIn(apply(mirrored, change), picture.id).crop).toEqual({ x: 0, y: 0, w: 0.75, h: 1 })
  })

  test('goes no farther than the picture, and leaves at least 8 units from the side that was held', () => {
    const out = cropTo(doc, picture.id, { x: box.x - 50, y: box.y - 50, w: 600, h: 600 })
    expect(out.size).toBe(0)
    const fromLeft = cropTo(doc, picture.id, { x: box.x + 398, y: box.y, w: 2, h: 200 })
    expect(pictureIn(apply(doc, fromLeft), picture.id)).toMatchObject({ x: 492, w: 8, h: 200 })
    const fromRight = cropTo(doc, picture.id, { x: box.x, y: box.y, w: 2, h: 200 })
    expect(pictureIn(apply(doc, fromRight), picture.id)).toMatchObject({ x: 100, w: 8, h: 200 })
    const aside = cropTo(doc, picture.id, { x: box.x + 900, y: box.y, w: 100, h: 200 })
    expect(pictureIn(apply(doc, aside), picture.id)).toMatchObject({ x: 492, w: 8 })
  })

  test('can be taken back whole, as large as the part was shown', () => {
    const part = apply(doc, cropTo(doc, picture.id, { x: box.x + 40, y: box.y + 20, w: 100, h: 100 }))
    expect(pictureIn(apply(part, resetCrop(part, picture.id)), picture.id)).toEqual(
      pictureIn(doc, picture.id),
    )
    expect(resetCrop(doc, picture.id).size).toBe(0)
  })

  test('moves the picture under its box as far as its edges', () => {
    const part = apply(doc, cropTo(doc, picture.id, { x: box.x + 100, y: box.y, w: 200, h: 200 }))
    const moved = pictureIn(apply(part, panCrop(part, picture.id, 40, 40)), picture.id)
    expect(moved).toMatchObject({ x: 200, w: 200, h: 200 })
    expect(moved.crop.x).toBeCloseTo(0.15, 6)
    expect(moved.crop.y).toBe(0)
    const far = pictureIn(apply(part, panCrop(part, picture.id, -1e4, 0)), picture.id)
    expect(far.crop.x + far.crop.w).toBeCloseTo(1, 9)
  })

  test('against an edge nothing changes, whatever shares the box left', () => {
    fc.assert(
      fc.property(anyPicture(), anyCropBox(), (one, wanted) => {
        const start = withPieces(sports, one)
        const { x, y, w, h } = sheetBox(one)
        const part = { x: x + wanted.left * w, y: y + wanted.top * h, w: wanted.w * w, h: wanted.h * h }
        const cut = apply(start, cropTo(start, one.id, part))
        const there = apply(cut, panCrop(cut, one.id, 1e5, 1e5))
        expect(panCrop(there, one.id, 0, 0).size).toBe(0)
        expect(panCrop(there, one.id, 1e5, 1e5).size).toBe(0)
      }),
    )
  })

  test('keeps every place of the picture where it was on the sheet, turned and mirrored too', () => {
    fc.assert(
      fc.property(anyPicture(), anyCropBox(), fc.nat(3), (one, wanted, again) => {
        let after = withPieces(sports, one)
        const first = { u: 0.3, v: 0.6 }
        const before = placeOf(one, first)
        for (let i = 0; i <= again; i++) {
          const { x, y, w, h } = sheetBox(pictureIn(after, one.id))
          after = apply(
            after,
            cropTo(after, one.id, {
              x: x + wanted.left * w,
              y: y + wanted.top * h,
              w: wanted.w * w,
              h: wanted.h * h,
            }),
          )
          const now = pictureIn(after, one.id)
          expect(Element.safeParse(now).success).toBe(true)
          expect(Math.min(now.w, now.h)).toBeGreaterThanOrEqual(7.999)
          expect(now.crop.x + now.crop.w).toBeLessThanOrEqual(1 + 1e-9)
          expect(now.crop.y + now.crop.h).toBeLessThanOrEqual(1 + 1e-9)
          const place = placeOf(now, first)
          // Numbers are kept to a thousandth of what shows; all of the picture may be a hundred times as large.
          expect(Math.hypot(place.x - before.x, place.y - before.y)).toBeLessThan(0.5)
        }
      }),
    )
  })

  test('is for pictures that are not locked', () => {
    const locked = withPieces(sports, { ...picture, locked: true }, stampOn(frame, { id: 'elm_stamp' }))
    expect(cropTo(locked, picture.id, { ...box, w: 100 }).size).toBe(0)
    expect(panCrop(locked, picture.id, 5, 5).size).toBe(0)
    expect(cropTo(locked, 'elm_stamp', box).size).toBe(0)
    expect(replacePicture(locked, 'elm_stamp', PHOTO).size).toBe(0)
    expect(resetCrop(locked, 'elm_gone').size).toBe(0)
  })
})

describe('another picture', () => {
  const replaced = (own: Partial<PictureElement>) => {
    const picture = pictureOn(frame, own)
    const doc = withPieces(sports, picture)
    return pictureIn(apply(doc, replacePicture(doc, picture.id, PHOTO)), picture.id)
  }

  test('fills the same box with as much of its middle as it can', () => {
    expect(replaced({ w: 300, h: 100 })).toMatchObject({
      x: 100,
      w: 300,
      h: 100,
      asset: PHOTO.asset,
      pixelW: 300,
      crop: { x: 0, y: 0.25, w: 1, h: 0.5 },
    })
    expect(replaced({ w: 150, h: 200 }).crop).toEqual({ x: 0.25, y: 0, w: 0.5, h: 1 })
    expect(replaced({ w: 0, h: 200 }).crop).toEqual({ x: 0, y: 0, w: 1, h: 1 })
  })
})

function pictureIn(doc: Doc, id: string): PictureElement {
  const picture = get(doc, id, 'element')
  if (picture?.shape !== 'picture') throw new Error('no picture')
  return picture
}

/** Where a place of the whole picture (shares of it) lies in the zone, also where it is cropped away. */
function placeOf(picture: PictureElement, { u, v }: { readonly u: number; readonly v: number }): Point {
  const { x, y, w, h, crop, mirrored, degrees } = picture
  const across = (u - crop.x) / crop.w
  const level = { x: x + (mirrored ? 1 - across : across) * w, y: y + ((v - crop.y) / crop.h) * h }
  return turn(level, middleOf(picture), degrees)
}

function anyPicture() {
  const number = (min: number, max: number) => fc.integer({ min, max })
  return fc
    .record({
      w: number(20, 800),
      h: number(20, 500),
      degrees: fc.constantFrom(0, 30, -90, 145),
      mirrored: fc.boolean(),
      crop: fc.record({
        x: fc.constantFrom(0, 0.1, 0.25),
        y: fc.constantFrom(0, 0.2),
        w: fc.constantFrom(0.3, 0.75),
        h: fc.constantFrom(0.5, 0.8),
      }),
    })
    .map((own) => pictureOn(frame, own))
}

/** Shares of the picture's box. */
function anyCropBox() {
  const share = fc.constantFrom(-2, -0.5, 0, 0.1, 0.7)
  const length = fc.constantFrom(0.3, 0.9, 1, 1.2, 4)
  return fc.record({ left: share, top: share, w: length, h: length })
}
