import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addStamp,
  addStroke,
  addText,
  boundsOfElements,
  duplicateElements,
  moveElements,
  removeElements,
  reorderElement,
  resizeElements,
  sheetBox,
  turnElement,
  zoneAt,
} from '../../../shared/edit/elements'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, invert, put } from '../../../shared/model/change'
import { type Doc, elementsOf, get } from '../../../shared/model/doc'
import { anyDoc } from '../../arbitraries/doc'
import { frameAt, templateDoc } from '../../boards'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id
const stamped = addStamp(sports, frame, 'how', { x: 200, y: 100 }, 'star', { w: 100, h: 100 })
const doc = apply(sports, stamped.change)
const stamp = (in_ = doc) => {
  const element = get(in_, stamped.id, 'element')
  if (!element) throw new Error('the stamp is gone')
  return element
}

describe('elements', () => {
  test('a stamp comes with its middle where it was put, in front of all', () => {
    expect(stamp()).toMatchObject({ zone: 'how', x: 150, y: 50, w: 100, h: 100 })
    expect(elementsOf(doc, frame).at(-1)?.id).toBe(stamped.id)
  })

  test('moved into another zone it belongs there; between the zones it keeps its own', () => {
    const before = sheetBox(stamp())
    const onWhat = apply(doc, moveElements(doc, [stamped.id], 200 - before.x, 150 - before.y))
    expect(stamp(onWhat)).toMatchObject({ zone: 'what', x: 164, y: 114 })
    const between = apply(doc, moveElements(doc, [stamped.id], 557 - before.x - 50, 0))
    expect(stamp(between).zone).toBe('how')
    expect(sheetBox(stamp(between)).x).toBe(507)
  })

  test('points of the sheet belong to the zone they lie in, the gaps to none', () => {
    expect(zoneAt({ x: 100, y: 100 })).toBe('what')
    expect(zoneAt({ x: 100, y: 600 })).toBe('who')
    expect(zoneAt({ x: 900, y: 100 })).toBe('how')
    expect(zoneAt({ x: 557, y: 100 })).toBeNull()
  })

  test('moving there and back ends at the start, whatever the way', () => {
    const way = fc.integer({ min: -3000, max: 3000 })
    fc.assert(
      fc.property(way, way, (dx, dy) => {
        const there = apply(doc, moveElements(doc, [stamped.id], dx, dy))
        const back = apply(there, moveElements(there, [stamped.id], -dx, -dy))
        expect(sheetBox(stamp(back))).toEqual(sheetBox(stamp()))
      }),
    )
  })

  test('resizing fits several as one, and keeps every one large enough to catch', () => {
    const copied = duplicateElements(doc, [stamped.id])
    const two = apply(doc, copied.change)
    const ids = [stamped.id, ...copied.ids]
    const box = boundsOfElements(ids.map((id) => get(two, id, 'element')).filter((e) => e !== null))
    if (!box) throw new Error('no box')
    const twice = apply(two, resizeElements(two, ids, box, { ...box, w: box.w * 2, h: box.h * 2 }))
    expect(stamp(twice)).toMatchObject({ w: 200, h: 200 })
    const tiny = apply(two, resizeElements(two, ids, box, { ...box, w: 0, h: 0 }))
    expect(stamp(tiny).w).toBeGreaterThan(0)
  })

  test('an angle stays within half a turn', () => {
    for (const [given, kept] of [
      [450, 90],
      [-190, 170],
      [180, -180],
      [15, 15],
    ] as const) {
      expect(stamp(apply(doc, turnElement(doc, stamped.id, given))).degrees).toBe(kept)
    }
  })

  test('order steps by one and stops at the ends', () => {
    expect(reorderElement(doc, stamped.id, 1).size).toBe(0)
    const lower = apply(doc, reorderElement(doc, stamped.id, -1))
    expect(elementsOf(lower, frame).at(-2)?.id).toBe(stamped.id)
  })

  test('elements of one key can be put in front, copied and stepped', () => {
    const tied = apply(doc, put(doc, ...elementsOf(doc, frame).map((one) => ({ ...one, order: 'a0' }))))
    const ids = (in_: Doc) => elementsOf(in_, frame).map(({ id }) => id)
    const [first = '', second = ''] = ids(tied)
    expect(ids(apply(tied, reorderElement(tied, first, 1)))).toEqual([second, first, ...ids(tied).slice(2)])
    expect(ids(apply(tied, reorderElement(tied, second, -1)))).toEqual([second, first, ...ids(tied).slice(2)])
    const text = addText(tied, frame, 'who', { x: 0, y: 0, w: 10, h: 10 }, 'hello')
    expect(ids(apply(tied, text.change))).toEqual([...ids(tied), text.id])
    const copied = duplicateElements(tied, [second, first])
    expect(ids(apply(tied, copied.change))).toEqual([...ids(tied), ...copied.ids])
    const back = apply(apply(tied, copied.change), invert(copied.change))
    expect(new Map(back)).toEqual(new Map(tied))
  })

  test('stepped to and fro between the same two for ever, a key stays short', () => {
    let now = doc
    for (let n = 0; n < 500; n += 1) now = apply(now, reorderElement(now, stamped.id, n % 2 === 0 ? -1 : 1))
    expect(elementsOf(now, frame).every(({ order }) => order.length <= 40)).toBe(true)
    expect(elementsOf(now, frame).map(({ id }) => id)).toEqual(elementsOf(doc, frame).map(({ id }) => id))
  })

  test('a stroke of any length is a record that can be kept', () => {
    const point = fc.record({
      x: fc.double({ min: -500, max: 2000, noNaN: true }),
      y: fc.double({ min: -500, max: 2000, noNaN: true }),
      pressure: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 50 }), (points) => {
        const made = addStroke(doc, frame, 'how', points, { width: 5, colour: '#2b2622' })
        const after = apply(doc, made.change)
        expect(validateRecords([...after.values()])).toHaveLength(after.size)
      }),
      { numRuns: 30 },
    )
    const long = Array.from({ length: 20_000 }, (_, i) => ({
      x: i / 30,
      y: Math.sin(i) * 100,
      pressure: 0.5,
    }))
    const made = addStroke(doc, frame, 'how', long, { width: 5, colour: '#2b2622' })
    const after = apply(doc, made.change)
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
  })

  test('adding and removing any of them leaves a board that could be sent', () => {
    fc.assert(
      fc.property(anyDoc(), fc.nat(), (any, pick) => {
        const frames = [...any.values()].filter((record) => record.kind === 'frame')
        const on = frames[pick % Math.max(1, frames.length)]
        if (!on) return
        const text = addText(any, on.id, 'who', { x: 1, y: 2, w: 100, h: 30 }, 'hello')
        const more = apply(any, text.change)
        const all = elementsOf(more, on.id).map((element) => element.id)
        const less = apply(more, removeElements(more, all.slice(0, Math.ceil(all.length / 2))))
        expect(validateRecords([...less.values()])).toHaveLength(less.size)
      }),
      { numRuns: 40 },
    )
  })
})
