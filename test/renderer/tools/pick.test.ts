import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepAt, isCaught, meets } from '../../../renderer/tools/pick'
import { addBox } from '../../../shared/edit/boxes'
import { addLine } from '../../../shared/edit/lines'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { apply, put } from '../../../shared/model/change'
import { get } from '../../../shared/model/doc'
import type { BoxElement, Element } from '../../../shared/model/element'
import type { BoxForm } from '../../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { bareSheet, sheetWithStamps } from './sheets'
import { pen } from './testEditor'

const how = ZONE_BOXES.how
const bare = bareSheet()

/** A box of 200 × 100 at 100, 100 of the picture, with its changes. */
function boxOf(form: BoxForm, patch: Partial<BoxElement> = {}): Element {
  const made = addBox(bare.doc, bare.frame, 'how', { x: 100, y: 100, w: 200, h: 100 }, form, FIRST_STYLES)
  const doc = apply(bare.doc, made.change)
  const box = get(doc, made.id, 'element')
  if (box?.shape !== 'box') throw new Error('no box')
  return { ...box, ...patch }
}

function lineOf(bend: number): Element {
  const from = { point: { x: how.x + 100, y: how.y + 100 }, on: null }
  const to = { point: { x: how.x + 300, y: how.y + 100 }, on: null }
  const made = addLine(bare.doc, bare.frame, 'how', from, to, FIRST_STYLES.line)
  const line = get(apply(bare.doc, made.change), made.id, 'element')
  if (line?.shape !== 'line') throw new Error('no line')
  return { ...line, bend }
}

function caught(element: Element, x: number, y: number): boolean {
  return isCaught(element, { x: how.x + x, y: how.y + y }, 6)
}

describe('what a pointer takes', () => {
  test('an ellipse is taken where it is, not at the corners of its box', () => {
    expect(caught(boxOf('ellipse'), 200, 150)).toBe(true)
    expect(caught(boxOf('ellipse'), 105, 105)).toBe(false)
    expect(caught(boxOf('rectangle'), 105, 105)).toBe(true)
  })

  test('a see-through shape is taken by its outline, or anywhere once it has words', () => {
    for (const form of ['rectangle', 'ellipse'] as const) {
      expect(caught(boxOf(form, { fill: null }), 200, 150)).toBe(false)
      expect(caught(boxOf(form, { fill: null }), 200, 101)).toBe(true)
      expect(caught(boxOf(form, { fill: null, text: 'Hello' }), 200, 150)).toBe(true)
    }
  })

  test('a bubble is taken by its tail too', () => {
    const bubble = boxOf('speech', { tail: { x: 20, y: 300 } })
    expect(caught(bubble, 122, 390)).toBe(true)
    expect(caught(bubble, 250, 390)).toBe(false)
  })

  test('a bent line is taken where it runs', () => {
    expect(caught(lineOf(0), 200, 103)).toBe(true)
    expect(caught(lineOf(0.5), 200, 103)).toBe(false)
    expect(caught(lineOf(0.5), 200, 3)).toBe(true)
    expect(caught(lineOf(-1.5), 200, 399)).toBe(true)
  })

  test('a turned thing is taken where it shows', () => {
    const upright = boxOf('rectangle', { degrees: 90 })
    expect(caught(upright, 200, 60)).toBe(true)
    expect(caught(upright, 110, 150)).toBe(false)
  })

  test('outside its zone nothing is taken, though it stands out of it', () => {
    const s = sheetWithStamps(1)
    s.editor.commit('Move', put(s.editor.doc(), { ...s.one(s.ids[0]), x: -60 }))
    expect(deepAt(s.scene(), pen(how.x + 20, how.y + 150))?.id).toBe(s.ids[0])
    expect(deepAt(s.scene(), pen(how.x - 20, how.y + 150))).toBeNull()
  })
})

describe('what a box chooses', () => {
  test('whatever a pointer takes inside the box, the box meets', () => {
    const shape = fc.oneof(
      fc.constantFrom<BoxForm>('rectangle', 'note').map((form) => boxOf(form)),
      fc.integer({ min: -180, max: 180 }).map((degrees) => boxOf('rectangle', { degrees })),
      fc.double({ min: -1, max: 1, noNaN: true }).map(lineOf),
    )
    const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }) })
    fc.assert(
      fc.property(shape, place, (element, { x, y }) => {
        fc.pre(isCaught(element, { x: how.x + x, y: how.y + y }, 0.5))
        expect(meets(element, { x: how.x + x - 8, y: how.y + y - 8, w: 16, h: 16 })).toBe(true)
      }),
    )
  })
})
