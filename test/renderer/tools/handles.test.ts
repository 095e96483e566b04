import { describe, expect, test } from 'vitest'
import { handleAt, handlesOf, resized } from '../../../renderer/tools/handles'
import { deepAt } from '../../../renderer/tools/pick'
import { setLocked } from '../../../shared/edit/arrange'
import { addPicture } from '../../../shared/edit/crop'
import { turnElement } from '../../../shared/edit/elements'
import { put } from '../../../shared/model/change'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { at, sheetWithStamps } from './sheets'
import { pen } from './testEditor'

const how = ZONE_BOXES.how

const SIDES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w']
function names(s: ReturnType<typeof sheetWithStamps>): readonly string[] {
  return [...handlesOf(s.scene()).keys()]
}

describe('which handles a selection has', () => {
  test('one thing and several have corners, sides and one to turn by', () => {
    const s = sheetWithStamps(2)
    s.choose(s.ids.slice(0, 1))
    expect(names(s)).toEqual([...SIDES, 'turn'])
    s.choose(s.ids)
    expect(names(s)).toEqual([...SIDES, 'turn'])
    expect(handlesOf(s.scene()).get('se')).toEqual({ x: how.x + 400, y: how.y + 200 })
  })

  test('nothing has none, and neither has what is locked or gone', () => {
    const s = sheetWithStamps(1)
    expect(names(s)).toEqual([])
    s.choose(['elm_00000000000000000000000000'])
    expect(names(s)).toEqual([])
    s.editor.commit('Lock', setLocked(s.editor.doc(), s.ids, true))
    s.choose(s.ids)
    expect(names(s)).toEqual([])
  })

  test('a line has its ends, and its middle where it is long enough to be bent', () => {
    const s = sheetWithStamps(0)
    s.use('line')
    s.drag(at(100, 100), at(300, 200))
    expect(names(s)).toEqual(['start', 'end', 'bend'])
    s.drag(at(100, 300), at(120, 300))
    expect(names(s)).toEqual(['start', 'end'])
  })

  test('a bubble has the tip of its tail as well', () => {
    const s = sheetWithStamps(0)
    s.use('thought')
    s.drag(at(100, 100), at(300, 200))
    expect(names(s)).toEqual([...SIDES, 'turn', 'tail'])
  })

  test('a text has none to make it higher: it is as high as its lines', () => {
    const s = sheetWithStamps(0)
    s.use('text')
    s.drag(at(100, 100), at(300, 120))
    expect(names(s)).toEqual(['nw', 'ne', 'e', 'se', 'sw', 'w', 'turn'])
  })

  test('a turned thing has them at its turned corners', () => {
    const s = sheetWithStamps(1)
    s.editor.commit('Turn', put(s.editor.doc(), { ...s.one(s.ids[0]), degrees: 90 }))
    s.choose(s.ids)
    const nw = handlesOf(s.scene()).get('nw')
    expect(nw?.x).toBeCloseTo(how.x + 200)
    expect(nw?.y).toBeCloseTo(how.y + 100)
    expect(handlesOf(s.scene()).get('turn')?.x).toBeCloseTo(how.x + 226)
  })
})

describe('at every zoom', () => {
  test('a handle is caught within the same pixels of the screen', () => {
    for (const unitsPerPixel of [0.125, 1, 10]) {
      const s = sheetWithStamps(1)
      s.editor.commit('Size', put(s.editor.doc(), { ...s.one(s.ids[0]), w: 2000, h: 2000 }))
      s.change({ unitsPerPixel, selection: s.ids })
      const corner = { x: how.x + 2100, y: how.y + 2100 }
      const near = (pixels: number) =>
        handleAt(s.scene(), { x: corner.x + pixels * unitsPerPixel, y: corner.y })
      expect([near(10), near(12)]).toEqual(['se', null])
    }
  })

  test('a small thing can be taken by at least 24 pixels, also while it has handles', () => {
    for (const unitsPerPixel of [0.5, 1, 4]) {
      const s = sheetWithStamps(1)
      s.editor.commit('Size', put(s.editor.doc(), { ...s.one(s.ids[0]), w: 4, h: 4 }))
      s.change({ unitsPerPixel })
      const middle = { x: how.x + 102, y: how.y + 102 }
      for (const [dx, dy] of [
        [11.5, 0],
        [-11.5, 0],
        [0, 11.5],
        [8, 8],
      ] as const) {
        const point = pen(middle.x + dx * unitsPerPixel, middle.y + dy * unitsPerPixel)
        expect(deepAt(s.scene(), point)?.id).toBe(s.ids[0])
      }
      s.choose(s.ids)
      expect(handleAt(s.scene(), middle)).toBeNull()
      s.drag([middle.x, middle.y], [middle.x + 40 * unitsPerPixel, middle.y])
      expect(s.one(s.ids[0])).toMatchObject({ x: 100 + 40 * unitsPerPixel, w: 4 })
    }
  })
})

describe('cropping a picture', () => {
  /** A picture of 400 × 300 from 100, 100 of the zone on, being cropped. */
  function sheetWithPicture() {
    const s = sheetWithStamps(0)
    const { doc, frame } = s.scene()
    const photo = { asset: 'a'.repeat(64), pixelW: 400, pixelH: 300 }
    const made = addPicture(doc, frame, 'how', photo, { x: 300, y: 250 })
    s.editor.commit('Add picture', made.change)
    s.change({ selection: [made.id], cropping: made.id })
    const picture = () => {
      const element = s.one(made.id)
      if (element.shape !== 'picture') throw new Error('no picture')
      return element
    }
    return { ...s, picture }
  }

  test('its sides cut, and what stays is where it was', () => {
    const s = sheetWithPicture()
    s.drag(at(500, 250), at(400, 250))
    expect(s.picture()).toMatchObject({ x: 100, y: 100, w: 300, h: 300 })
    expect(s.picture().crop).toEqual({ x: 0, y: 0, w: 0.75, h: 1 })
    expect(s.labels()).toEqual(['Add picture', 'Crop picture'])
  })

  test('inside, the picture moves behind the part that shows', () => {
    const s = sheetWithPicture()
    s.drag(at(500, 250), at(400, 250))
    s.drag(at(250, 250), at(210, 250))
    expect(s.picture()).toMatchObject({ x: 100, w: 300 })
    expect(s.picture().crop.x).toBeCloseTo(0.1, 3)
  })

  test('it goes with the pointer, also where it is turned', () => {
    const s = sheetWithPicture()
    s.drag(at(500, 250), at(400, 250))
    const { doc } = s.scene()
    s.editor.commit('Turn', turnElement(doc, s.picture().id, 90))
    // A quarter turn clockwise: its left is above, so that downwards is to its right.
    s.drag(at(250, 250), at(250, 210))
    expect(s.picture().crop.x).toBeCloseTo(0.1, 3)
    expect(s.picture().crop.y).toBe(0)
  })

  test('a press elsewhere ends it, and there is no handle to turn by', () => {
    const s = sheetWithPicture()
    expect(names(s)).toEqual(SIDES)
    s.click(...at(700, 500))
    expect([s.scene().cropping, s.selection()]).toEqual([null, []])
  })
})

test('a side dragged past the other one leaves a small box, never a negative one', () => {
  const box = { x: 0, y: 0, w: 100, h: 50 }
  for (const side of ['nw', 'e', 's', 'se'] as const) {
    for (const ratio of [true, false]) {
      const { w, h } = resized(box, side, { x: 50 - 1000, y: -1000 }, { ratio, centred: false })
      expect(Math.min(w, h)).toBeGreaterThan(0)
    }
  }
})
