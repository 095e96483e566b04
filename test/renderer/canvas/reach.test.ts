import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reachOf } from '../../../renderer/canvas/reach'
import { wayOf } from '../../../renderer/tools/way'
import { sheetBox } from '../../../shared/edit/elements'
import { contains, cornersOf, middleOf, turn } from '../../../shared/model/geometry'
import { anyElement } from '../../arbitraries/elements'

describe('what must be drawn when only a part of the sheet is seen', () => {
  test('an element reaches at least over its own box, however it is turned', () => {
    fc.assert(
      fc.property(anyElement(), (element) => {
        for (const corner of cornersOf(sheetBox(element))) {
          expect(contains(wider(reachOf(element)), corner)).toBe(true)
        }
      }),
    )
  })

  test('a line reaches along its whole bend, a bubble to the tip of its tail', () => {
    fc.assert(
      fc.property(anyElement(['line', 'box']), (element) => {
        const reach = wider(reachOf(element))
        for (const point of wayOf(element) ?? []) expect(contains(reach, point)).toBe(true)
        if (element.shape !== 'box' || !element.tail) return
        const box = sheetBox(element)
        const tip = { x: box.x + element.tail.x, y: box.y + element.tail.y }
        expect(contains(reach, turn(tip, middleOf(box), element.degrees))).toBe(true)
      }),
    )
  })
})

/** Sums of large numbers lose their last digits. */
function wider({ x, y, w, h }: ReturnType<typeof reachOf>) {
  const hair = 1e-6 * (1 + Math.abs(x) + Math.abs(y) + w + h)
  return { x: x - hair, y: y - hair, w: w + 2 * hair, h: h + 2 * hair }
}
