import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withWordRoom } from '../../../shared/edit/wordRoom'
import { cornersOf } from '../../../shared/model/geometry'
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
