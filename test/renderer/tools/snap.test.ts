import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guide } from '../../../renderer/tools/gesture'
import { SNAP_PIXELS, snappingOf } from '../../../renderer/tools/snap'
import { addStamp } from '../../../shared/edit/elements'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { apply, put } from '../../../shared/model/change'
import { type Doc, get } from '../../../shared/model/doc'
import type { Box } from '../../../shared/model/geometry'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { bareSheet } from './sheets'

const bare = bareSheet()
const how = ZONE_BOXES.how

/** A frame with stamps in these boxes of the picture. */
function sheetWith(boxes: readonly Box[], setting: { grid?: number; unitsPerPixel?: number } = {}) {
  let doc: Doc = bare.doc
  const ids = boxes.map((box) => {
    const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 }
    const made = addStamp(doc, bare.frame, 'how', middle, 'star', box)
    doc = apply(doc, made.change)
    return made.id
  })
  const scene = {
    doc,
    frame: bare.frame,
    selection: [],
    entered: null,
    cropping: null,
    unitsPerPixel: setting.unitsPerPixel ?? 1,
    grid: setting.grid ?? null,
    snaps: true,
    styles: FIRST_STYLES,
  }
  return { scene, ids, snapping: snappingOf(scene, []) }
}

/** A box of the picture in sheet units. */
function onSheet({ x, y, w, h }: Box): Box {
  return { x: how.x + x, y: how.y + y, w, h }
}

const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 400 }),
  w: fc.integer({ min: 10, max: 200 }),
  h: fc.integer({ min: 10, max: 200 }),
})
const AXES = ['x', 'y'] as const

describe('smart guides', () => {
  test('an edge near a neighbour’s edge goes to it, and a line runs through both', () => {
    const { snapping } = sheetWith([{ x: 100, y: 100, w: 80, h: 60 }])
    const box = onSheet({ x: 300, y: 300, w: 50, h: 50 })
    const { dx, dy } = snapping.carried('how', box, { dx: -197, dy: 0 }, AXES)
    expect(box.x + dx).toBe(how.x + 100)
    expect(dy).toBe(0)
    expect(snapping.guides('how', { ...box, x: box.x + dx })).toContainEqual({
      guide: 'line',
      from: { x: how.x + 100, y: how.y + 100 },
      to: { x: how.x + 100, y: how.y + 350 },
    })
  })

  test('middles go to middles, and the zone’s own middle counts', () => {
    const { snapping } = sheetWith([])
    const box = onSheet({ x: 0, y: 30, w: 100, h: 40 })
    const { dx } = snapping.carried('how', box, { dx: how.w / 2 - 54, dy: 0 }, AXES)
    expect(box.x + dx + 50).toBe(how.x + how.w / 2)
  })

  test('between two neighbours it stands in the middle, with both distances shown', () => {
    const { snapping } = sheetWith([
      { x: 100, y: 100, w: 60, h: 60 },
      { x: 400, y: 110, w: 60, h: 60 },
    ])
    const box = onSheet({ x: 241, y: 105, w: 70, h: 51 })
    const { dx } = snapping.carried('how', box, { dx: 0, dy: 0 }, AXES)
    expect(box.x + dx).toBe(how.x + 245)
    expect(unitsOf(snapping.guides('how', { ...box, x: box.x + dx }))).toEqual([85, 85])
  })

  test('a gap equal to one that is there already is found, across and down', () => {
    const across = sheetWith([
      { x: 100, y: 100, w: 60, h: 60 },
      { x: 200, y: 110, w: 60, h: 60 },
    ]).snapping
    const box = onSheet({ x: 303, y: 105, w: 71, h: 50 })
    const { dx } = across.carried('how', box, { dx: 0, dy: 0 }, ['x'])
    expect(box.x + dx).toBe(how.x + 300)
    expect(unitsOf(across.guides('how', { ...box, x: box.x + dx }))).toEqual([40, 40])

    const down = sheetWith([
      { x: 100, y: 100, w: 60, h: 60 },
      { x: 110, y: 200, w: 60, h: 60 },
    ]).snapping
    const below = onSheet({ x: 105, y: 303, w: 50, h: 71 })
    expect(down.carried('how', below, { dx: 0, dy: 0 }, ['y'])).toEqual({ dx: 0, dy: -3 })
  })

  test('what is locked, hidden or in hand is nothing to line up with; a group counts as one', () => {
    for (const patch of [{ locked: true }, { hidden: true }]) {
      const { scene, ids } = sheetWith([{ x: 103, y: 300, w: 80, h: 60 }])
      const element = get(scene.doc, ids[0] ?? null, 'element')
      if (!element) throw new Error('nothing was put down')
      const doc = apply(scene.doc, put(scene.doc, { ...element, ...patch }))
      const box = onSheet({ x: 100, y: 20, w: 31, h: 31 })
      expect(snappingOf({ ...scene, doc }, []).carried('how', box, { dx: 0, dy: 0 }, ['x']).dx).toBe(0)
      expect(snappingOf(scene, []).carried('how', box, { dx: 0, dy: 0 }, ['x']).dx).toBe(3)
      expect(snappingOf(scene, ids).carried('how', box, { dx: 0, dy: 0 }, ['x']).dx).toBe(0)
    }
  })

  test('snapping never moves anything by more than six pixels of the screen', () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { maxLength: 12 }),
        anyBox,
        fc.constantFrom(0.25, 1, 2),
        (boxes, moved, unitsPerPixel) => {
          const { snapping } = sheetWith(boxes, { unitsPerPixel })
          const { dx, dy } = snapping.carried('how', onSheet(moved), { dx: 0, dy: 0 }, AXES)
          expect(Math.abs(dx)).toBeLessThanOrEqual(SNAP_PIXELS * unitsPerPixel)
          expect(Math.abs(dy)).toBeLessThanOrEqual(SNAP_PIXELS * unitsPerPixel)
        },
      ),
    )
  })

  test('whatever moved stands in line with something: an edge, a middle or an equal gap, and says so', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 12 }), anyBox, (boxes, moved) => {
        const { snapping } = sheetWith(boxes)
        const box = onSheet(moved)
        const { dx, dy } = snapping.carried('how', box, { dx: 0, dy: 0 }, AXES)
        const there = { ...box, x: box.x + dx, y: box.y + dy }
        const guides = snapping.guides('how', there)
        if (dx !== 0) expect(guides.some((guide) => reasonFor('x', guide, there))).toBe(true)
        if (dy !== 0) expect(guides.some((guide) => reasonFor('y', guide, there))).toBe(true)
      }),
    )
  })

  test('what is nearer than the threshold to an edge is put on it exactly', () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 900 }),
        (boxes, at) => {
          const { snapping } = sheetWith(boxes)
          const edges = [...boxes, { x: 0, y: 0, w: how.w, h: how.h }].flatMap(({ x, w }) =>
            [x, x + w / 2, x + w].map((edge) => how.x + edge),
          )
          const near = Math.min(...edges.map((edge) => Math.abs(edge - how.x - at)))
          const put = snapping.place('how', 'x', how.x + at)
          if (near > SNAP_PIXELS) expect(put).toBe(how.x + at)
          else expect(edges.some((edge) => Math.abs(edge - put) < 1e-9)).toBe(true)
        },
      ),
    )
  })
})

describe('the grid', () => {
  test('with a grid every place is a line of it, counted from the zone’s corner', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 4 }), anyBox, (boxes, moved) => {
        const { snapping } = sheetWith(boxes, { grid: 20 })
        const box = onSheet(moved)
        const { dx, dy } = snapping.carried('how', box, { dx: 0, dy: 0 }, AXES)
        expect((box.x + dx - how.x) % 20).toBe(0)
        expect((box.y + dy - how.y) % 20).toBe(0)
      }),
    )
  })
})

function unitsOf(guides: readonly Guide[]): readonly number[] {
  return guides.flatMap((guide) => (guide.guide === 'distance' ? [guide.units] : []))
}

/** Whether a guide explains where the box stands on this axis. */
function reasonFor(axis: 'x' | 'y', guide: Guide, box: Box): boolean {
  if (guide.guide === 'distance')
    return guide.from[axis === 'x' ? 'y' : 'x'] === guide.to[axis === 'x' ? 'y' : 'x']
  const size = axis === 'x' ? box.w : box.h
  return [0, size / 2, size].some((part) => Math.abs(box[axis] + part - guide.from[axis]) < 0.01)
}
