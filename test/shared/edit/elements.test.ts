import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, flip, setLocked } from '../../../shared/edit/arrange'
import {
  addStamp,
  addStroke,
  addText,
  boundsOfElements,
  leavesOf,
  moveElements,
  removeElements,
  resizeElements,
  resizeTurned,
  sheetBox,
  turnElement,
  turnElements,
  zoneAt,
} from '../../../shared/edit/elements'
import { groupLayers } from '../../../shared/edit/groups'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, invert, put } from '../../../shared/model/change'
import { type Doc, elementsOf, get } from '../../../shared/model/doc'
import { cornersOf } from '../../../shared/model/geometry'
import { anyDoc } from '../../arbitraries/doc'
import { frameAt, templateDoc } from '../../boards'
import { anySheet, bare, box, done, drawn, element, figure, line, mustBeSound, frame as on } from './drawing'

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
    const second = addStamp(doc, frame, 'how', { x: 210, y: 110 }, 'heart', { w: 100, h: 100 })
    const two = apply(doc, second.change)
    const ids = [stamped.id, second.id]
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

  test('a new element comes in front of others that share one key', () => {
    const tied = apply(doc, put(doc, ...elementsOf(doc, frame).map((one) => ({ ...one, order: 'a0' }))))
    const ids = (in_: Doc) => elementsOf(in_, frame).map(({ id }) => id)
    const text = addText(tied, frame, 'who', { x: 0, y: 0, w: 10, h: 10 }, 'hello')
    expect(ids(apply(tied, text.change))).toEqual([...ids(tied), text.id])
    const back = apply(apply(tied, text.change), invert(text.change))
    expect(new Map(back)).toEqual(new Map(tied))
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
        const less = done(more, removeElements(more, all.slice(0, Math.ceil(all.length / 2))))
        expect(validateRecords([...less.values()])).toHaveLength(less.size)
      }),
      { numRuns: 40 },
    )
  })
})

describe('groups, locked and hidden ones', () => {
  const a = box({ x: 700, y: 0, w: 60, h: 60 })
  const b = box({ x: 0, y: 0, w: 60, h: 60 }, { hidden: true })
  const c = box({ x: 300, y: 0, w: 60, h: 60 }, { locked: true })
  const flat = drawn(a, b, c)
  const group = groupLayers(flat, [a.id, b.id, c.id])
  if (!group) throw new Error('no group')
  const grouped = apply(flat, group.change)

  test('a group names all that is inside of it, once', () => {
    expect(leavesOf(grouped, [b.id, group.id, 'elm_gone']).map(({ id }) => id)).toEqual([a.id, b.id, c.id])
  })

  test('moving a group takes hidden members along and leaves locked ones', () => {
    const after = apply(grouped, moveElements(grouped, [group.id], 10, 20))
    expect(element(after, a.id, 'box')).toMatchObject({ x: 710, y: 20 })
    expect(element(after, b.id, 'box')).toMatchObject({ x: 10, y: 20 })
    expect(element(after, c.id, 'box')).toMatchObject({ x: 300, y: 0 })
  })

  test('a locked group keeps all its members where they are', () => {
    const locked = apply(grouped, setLocked(grouped, [group.id], true))
    const ids = [group.id, a.id, b.id, c.id]
    const whole = { x: 0, y: 0, w: 100, h: 100 }
    for (const change of [
      moveElements(locked, ids, 5, 5),
      resizeElements(locked, ids, whole, { ...whole, w: 200 }),
      resizeTurned(locked, a.id, whole),
      turnElements(locked, ids, null, 30),
      turnElement(locked, a.id, 30),
      removeElements(locked, ids),
      flip(locked, ids, 'across'),
      align(locked, ids, 'left'),
    ]) {
      expect(change.size).toBe(0)
    }
  })

  test('a group goes to another zone as one, though a member alone would not get there', () => {
    const zones = (doc: Doc) => [a, b].map(({ id }) => element(doc, id, 'box').zone)
    const apart = apply(flat, moveElements(flat, [b.id, a.id], -468, 0))
    expect(zones(apart)).toEqual(['how', 'what'])
    const together = apply(grouped, moveElements(grouped, [group.id], -468, 0))
    expect(zones(together)).toEqual(['what', 'what'])
    expect(sheetBox(element(together, a.id, 'box')).x).toBe(588 + 700 - 468)
  })

  test('removing the last members of a group removes the group, and links to them', () => {
    const two = groupLayers(drawn(a, b), [a.id, b.id])
    if (!two) throw new Error('no group')
    const doc = apply(drawn(a, b), two.change)
    expect(apply(doc, removeElements(doc, [a.id])).has(two.id)).toBe(true)
    expect(apply(doc, removeElements(doc, [a.id, b.id])).has(two.id)).toBe(false)
    expect(apply(doc, removeElements(doc, [two.id])).has(b.id)).toBe(false)
    const most = apply(grouped, removeElements(grouped, [group.id]))
    expect([most.has(group.id), most.has(c.id), most.has(a.id)]).toEqual([true, true, false])
  })

  test('a new element can come into a group', () => {
    const made = addText(grouped, on, 'how', { x: 0, y: 0, w: 10, h: 10 }, 'hello', undefined, group.id)
    expect(elementsOf(apply(grouped, made.change), group.id).at(-1)?.id).toBe(made.id)
  })
})

describe('sizes and angles', () => {
  test('a line may be as thin as it likes, and a stroke keeps what it has', () => {
    const level = line({ x: 0, y: 40, w: 100, h: 0 })
    const stroke = addStroke(
      bare,
      on,
      'how',
      [
        { x: 0, y: 0, pressure: 0.5 },
        { x: 80, y: 0, pressure: 0.5 },
      ],
      { width: 5, colour: '#2b2622' },
    )
    const doc = apply(drawn(level), stroke.change)
    const whole = { x: 588, y: 36, w: 100, h: 100 }
    const after = apply(doc, resizeElements(doc, [level.id, stroke.id], whole, { ...whole, w: 1, h: 300 }))
    expect(element(after, level.id, 'line')).toMatchObject({ w: 1, h: 0, y: 120 })
    expect(element(after, stroke.id, 'stroke')).toMatchObject({ w: 4, h: 0 })
  })

  test('a turned element grows from the corner opposite to the one that is drawn', () => {
    const size = fc.integer({ min: 5, max: 400 })
    const angle = fc.integer({ min: -179, max: 180 })
    const corner = fc.constantFrom(0, 1, 2, 3)
    fc.assert(
      fc.property(size, size, angle, corner, (w, h, degrees, kept) => {
        const one = box({ x: 100, y: 90, w: 120, h: 80 }, { degrees, tail: { x: 60, y: 160 } })
        const doc = drawn(one)
        const level = sheetBox(one)
        const x = kept === 1 || kept === 2 ? level.x + level.w - w : level.x
        const y = kept >= 2 ? level.y + level.h - h : level.y
        const after = element(apply(doc, resizeTurned(doc, one.id, { x, y, w, h })), one.id, 'box')
        const [was, is] = [cornersOf(level)[kept], cornersOf(sheetBox(after))[kept]]
        expect(Math.hypot((is?.x ?? 0) - (was?.x ?? 0), (is?.y ?? 0) - (was?.y ?? 0))).toBeLessThan(0.01)
        expect(after).toMatchObject({
          w,
          h,
          degrees,
          tail: { x: expect.closeTo(w / 2, 2), y: expect.closeTo(2 * h, 2) },
        })
      }),
    )
  })

  test('several turn about the middle of them all, lines by their ends', () => {
    const a = box({ x: 0, y: 0, w: 100, h: 100 })
    const way = line({ x: 200, y: 50, w: 100, h: 0 })
    const doc = drawn(a, way)
    const after = apply(doc, turnElements(doc, [a.id, way.id], null, 90))
    expect(element(after, a.id, 'box')).toMatchObject({ x: 100, y: -100, degrees: 90 })
    expect(element(after, way.id, 'line')).toMatchObject({ x: 150, y: 100, w: 0, h: 100, degrees: 0 })
    expect(turnElement(doc, way.id, 30).size).toBe(0)
  })

  test('turned to and fro all is where it was', () => {
    fc.assert(
      fc.property(anySheet({ locks: false }), fc.integer({ min: -360, max: 360 }), (doc, degrees) => {
        const all = elementsOf(doc, on)
        const ids = all.map(({ id }) => id)
        const about = { x: 700, y: 400 }
        const there = apply(doc, turnElements(doc, ids, about, degrees))
        const back = apply(there, turnElements(there, ids, about, -degrees))
        for (const one of all) {
          const now = get(back, one.id, 'element')
          expect(Math.hypot((now?.x ?? 0) - one.x, (now?.y ?? 0) - one.y)).toBeLessThan(0.01)
        }
        mustBeSound(there)
      }),
      { numRuns: 60 },
    )
  })

  test('a turned element in a selection grows along its own sides', () => {
    const one = figure({ x: 100, y: 100, w: 100, h: 50 }, { degrees: 90 })
    const doc = drawn(one)
    const from = { x: 588, y: 36, w: 400, h: 400 }
    const after = apply(doc, resizeElements(doc, [one.id], from, { ...from, w: 800 }))
    expect(element(after, one.id, 'figure')).toMatchObject({ w: 100, h: 100, degrees: 90 })
  })

  test('whatever is done, all numbers can be kept', () => {
    const far = fc.constantFrom(-1e9, -0.0004, 0, 0.0004, 123.45678, 1e9)
    fc.assert(
      fc.property(anySheet(), far, far, (doc, m, n) => {
        const ids = elementsOf(doc, on).map(({ id }) => id)
        const from = { x: 0, y: 0, w: 100, h: 0 }
        mustBeSound(done(doc, moveElements(doc, ids, m, n)))
        mustBeSound(done(doc, resizeElements(doc, ids, from, { x: m, y: n, w: Math.abs(m), h: 30 })))
        mustBeSound(done(doc, turnElements(doc, ids, { x: m, y: n }, n)))
        for (const way of ['across', 'down'] as const) mustBeSound(done(doc, flip(doc, ids, way)))
        mustBeSound(done(doc, resizeTurned(doc, ids[0] ?? '', { x: m, y: n, w: Math.abs(n), h: 1e9 })))
      }),
      { numRuns: 40 },
    )
  })
})
