import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withWordRoom } from '../../../shared/edit/wordRoom'
import { cornersOf } from '../../../shared/model/geometry'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { heightNeeded } from '../../../shared/scene/lettering'
import { boxOn, textOn } from './pieces'

const LONG = 'Words that go on and on until the line is full'

describe('room for words', () => {
  test('makes a text as high as its words and a box at least as high', () => {
    const text = textOn('frm_a', { text: LONG, w: 150, h: 900 })
    expect(withWordRoom(text).h).toBeCloseTo(heightNeeded(text), 2)
    const low = boxOn('frm_a', { form: 'speech', text: LONG, w: 150, h: 20 })
    expect(withWordRoom(low).h).toBe(heightNeeded(low))
    expect(withWordRoom({ ...low, h: 900 }).h).toBe(900)
  })

  test('keeps a box that fills with words inside its zone: it moves up, and grows no further than the zone', () => {
    const full = withWordRoom(boxOn('frm_a', { form: 'note', text: LONG.repeat(60), y: 300, w: 200, h: 100 }))
    const { h: room } = ZONE_BOXES[full.zone]
    expect([full.y, full.h]).toEqual([0, room])
    const some = withWordRoom(
      boxOn('frm_a', { form: 'note', text: LONG.repeat(4), y: room - 110, w: 200, h: 100 }),
    )
    expect(some.h).toBeGreaterThan(100)
    expect(some.y + some.h).toBeCloseTo(room, 3)
  })

  test('leaves the corner where the first line begins where it is, however it is turned', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 60, max: 400 }), (degrees, w) => {
        const text = textOn('frm_a', { text: LONG, w, h: 30, degrees })
        const [before] = cornersOf(text)
        const [after] = cornersOf(withWordRoom(text))
        expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.01)
      }),
    )
  })
})
