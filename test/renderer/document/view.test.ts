import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bounded,
  cameraOf,
  fitted,
  framing,
  LEAST_SCALE,
  MOST_SCALE,
  NO_ROOM,
  onPixels,
  type Room,
  seenBox,
  toSheet,
  viewOf,
  zoomed,
} from '../../../renderer/document/view'
import { SHEET } from '../../../shared/model/zones'

const room = (width = 900, height = 600, dots = 1): Room => ({ ...NO_ROOM, width, height, dots })
const anyRoom = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 150, max: 2000 }),
  left: fc.constant(0),
  top: fc.constant(0),
  dots: fc.constantFrom(1, 1.25, 1.5, 2),
})
const anyCamera = fc.record({
  scale: fc.double({ min: LEAST_SCALE, max: MOST_SCALE, noNaN: true }),
  x: fc.double({ min: 0, max: SHEET.w, noNaN: true }),
  y: fc.double({ min: 0, max: SHEET.h, noNaN: true }),
})

describe('how the sheet lies in its room', () => {
  test('fitted, the whole sheet is seen in the middle with desk around it', () => {
    fc.assert(
      fc.property(anyRoom, (given) => {
        const view = fitted(given.width, given.height)
        expect(view.scale).toBeGreaterThanOrEqual(LEAST_SCALE)
        expect(view.x + (SHEET.w * view.scale) / 2).toBeCloseTo(given.width / 2, 6)
        if (view.scale > LEAST_SCALE) expect(seenBox(view, given)).toBeNull()
      }),
    )
  })

  test('fitted, it leaves room above for the bar of styles, also in a low window', () => {
    expect(fitted(856, 602).y).toBeGreaterThanOrEqual(58)
    expect(fitted(1200, 500).y).toBeGreaterThanOrEqual(58)
    expect(fitted(600, 440).y).toBeGreaterThanOrEqual(90)
  })

  test('the camera’s place is in the middle of the view, and a view says which camera shows it', () => {
    fc.assert(
      fc.property(anyCamera, anyRoom, (camera, given) => {
        const view = viewOf(camera, given)
        const middle = toSheet(view, { x: given.width / 2, y: given.height / 2 })
        expect(middle.x).toBeCloseTo(camera.x, 5)
        expect(middle.y).toBeCloseTo(camera.y, 5)
        const again = cameraOf(view, given)
        expect(again.scale).toBe(camera.scale)
        expect(again.x).toBeCloseTo(camera.x, 5)
        expect(again.y).toBeCloseTo(camera.y, 5)
      }),
    )
  })

  test('zooming keeps what is under the pointer under the pointer', () => {
    fc.assert(
      fc.property(
        anyCamera,
        anyRoom,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (camera, given, factor, u, v) => {
          const view = viewOf(camera, given)
          const at = { x: given.width * u, y: given.height * v }
          const before = toSheet(view, at)
          const after = toSheet(zoomed(view, view.scale * factor, at), at)
          expect(after.x).toBeCloseTo(before.x, 4)
          expect(after.y).toBeCloseTo(before.y, 4)
        },
      ),
    )
  })

  test('it goes no further than 10 % and 800 %', () => {
    const view = viewOf({ scale: 1, x: 800, y: 450 }, room())
    expect(zoomed(view, 1000, { x: 0, y: 0 }).scale).toBe(8)
    expect(zoomed(view, 0.0001, { x: 0, y: 0 }).scale).toBe(0.1)
  })

  test('at most half of what is seen is desk: the middle of the view stays on the sheet', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        (x, y) => {
          const camera = bounded({ scale: 1, x, y })
          expect(camera.x).toBeGreaterThanOrEqual(0)
          expect(camera.x).toBeLessThanOrEqual(SHEET.w)
          expect(camera.y).toBeGreaterThanOrEqual(0)
          expect(camera.y).toBeLessThanOrEqual(SHEET.h)
        },
      ),
    )
  })

  test('drawn, the sheet’s corner stands on a whole pixel of the screen', () => {
    fc.assert(
      fc.property(anyCamera, anyRoom, (camera, given) => {
        const { x, y } = onPixels(viewOf(camera, given), given)
        expect(Math.abs(x * given.dots - Math.round(x * given.dots))).toBeLessThan(1e-6)
        expect(Math.abs(y * given.dots - Math.round(y * given.dots))).toBeLessThan(1e-6)
      }),
    )
  })

  test('what is fitted into view is wholly seen', () => {
    const box = { x: 1200, y: 100, w: 40, h: 300 }
    const view = viewOf(framing(box, room()), room())
    const corner = toSheet(view, { x: 0, y: 0 })
    const far = toSheet(view, { x: 900, y: 600 })
    expect(corner.x).toBeLessThan(box.x)
    expect(corner.y).toBeLessThan(box.y)
    expect(far.x).toBeGreaterThan(box.x + box.w)
    expect(far.y).toBeGreaterThan(box.y + box.h)
  })

  test('zoomed in, only a part of the sheet is seen', () => {
    expect(seenBox(viewOf({ scale: 8, x: 800, y: 450 }, room(800, 400)), room(800, 400))).toEqual({
      x: 750,
      y: 425,
      w: 100,
      h: 50,
    })
  })
})
