import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pressPen, pressText, stampTool } from '../../../renderer/tools/place'
import { pressSelect } from '../../../renderer/tools/select'
import { addStamp, boundsOfElements, sheetBox } from '../../../shared/edit/elements'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, drop } from '../../../shared/model/change'
import { elementsOf, get } from '../../../shared/model/doc'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { frameAt, templateDoc } from '../../boards'
import { testEditor } from './testEditor'

const how = ZONE_BOXES.how
const bare = (() => {
  const doc = templateDoc('sports')
  const frame = frameAt(doc, 0).id
  return {
    frame,
    doc: apply(
      doc,
      drop(
        doc,
        elementsOf(doc, frame).map((element) => element.id),
      ),
    ),
  }
})()

/** Two stamps of 100 on the picture, 200 apart. */
function sheetWithTwo() {
  const first = addStamp(bare.doc, bare.frame, 'how', { x: 150, y: 150 }, 'star', { w: 100, h: 100 })
  const one = apply(bare.doc, first.change)
  const second = addStamp(one, bare.frame, 'how', { x: 350, y: 150 }, 'star', { w: 100, h: 100 })
  const sheet = testEditor(apply(one, second.change), bare.frame)
  const box = (id: string) => {
    const element = get(sheet.editor.doc(), id, 'element')
    return element ? sheetBox(element) : null
  }
  return { ...sheet, first: first.id, second: second.id, box }
}

describe('the select tool', () => {
  test('a click chooses, Shift adds and takes away, a click on nothing chooses nothing', () => {
    const s = sheetWithTwo()
    s.press(how.x + 150, how.y + 150)
    s.release(how.x + 150, how.y + 150)
    expect(s.selection()).toEqual([s.first])
    s.press(how.x + 350, how.y + 150, { shift: true })
    expect(s.selection()).toEqual([s.first, s.second])
    s.press(how.x + 150, how.y + 150, { shift: true })
    expect(s.selection()).toEqual([s.second])
    s.press(how.x + 700, how.y + 400)
    expect(s.selection()).toEqual([])
    expect(s.editor.store.getState().past).toEqual([])
  })

  test('a drag moves what is chosen by exactly its way, as one step of the history', () => {
    const s = sheetWithTwo()
    s.press(how.x + 150, how.y + 150)
    for (let i = 0; i <= 40; i++) s.move(how.x + 150 + i, how.y + 150 + i / 2)
    s.release(how.x + 190, how.y + 170)
    expect(s.box(s.first)).toMatchObject({ x: how.x + 140, y: how.y + 120 })
    expect(s.editor.store.getState().past).toHaveLength(1)
    s.editor.undo()
    expect(s.box(s.first)).toMatchObject({ x: how.x + 100, y: how.y + 100 })
  })

  test('Escape in a drag leaves everything as it was', () => {
    const s = sheetWithTwo()
    const before = s.editor.doc()
    s.press(how.x + 150, how.y + 150)
    s.move(how.x + 300, how.y + 300)
    s.escape()
    s.release(how.x + 300, how.y + 300)
    expect(s.editor.doc()).toBe(before)
  })

  test('a hand that shakes while clicking moves nothing; Shift keeps to one axis', () => {
    const s = sheetWithTwo()
    s.press(how.x + 150, how.y + 150)
    s.release(how.x + 151, how.y + 151)
    expect(s.editor.store.getState().past).toEqual([])
    s.press(how.x + 150, how.y + 150)
    s.release(how.x + 210, how.y + 165, { shift: true })
    expect(s.box(s.first)).toMatchObject({ x: how.x + 160, y: how.y + 100 })
  })

  test('a box on empty paper chooses what it touches', () => {
    const s = sheetWithTwo()
    s.press(how.x + 20, how.y + 20)
    s.release(how.x + 120, how.y + 120)
    expect(s.selection()).toEqual([s.first])
    s.press(how.x + 20, how.y + 20)
    s.release(how.x + 500, how.y + 300)
    expect(s.selection()).toEqual([s.first, s.second])
  })

  test('a corner resizes and keeps the shape, Alt keeps the middle', () => {
    const s = sheetWithTwo()
    s.choose([s.first])
    s.press(how.x + 200, how.y + 200)
    s.release(how.x + 300, how.y + 300)
    expect(s.box(s.first)).toMatchObject({ x: how.x + 100, y: how.y + 100, w: 200, h: 200 })
    s.press(how.x + 300, how.y + 300)
    s.release(how.x + 350, how.y + 350, { alt: true })
    expect(s.box(s.first)).toMatchObject({ x: how.x + 50, y: how.y + 50, w: 300, h: 300 })
  })

  test('the turning handle turns, with Shift by fifteen degrees', () => {
    const s = sheetWithTwo()
    s.choose([s.first])
    s.press(how.x + 150, how.y + 100 - 26)
    s.release(how.x + 150 + 80, how.y + 150 + 4, { shift: true })
    expect(s.box(s.first)?.degrees).toBe(90)
  })
})

describe('the tools that put things down', () => {
  test('a stamp comes where the pointer came down, on any of the three zones', () => {
    for (const zone of ['what', 'who', 'how'] as const) {
      const s = testEditor(bare.doc, bare.frame)
      s.use(stampTool('star'))
      const corner = ZONE_BOXES[zone]
      s.press(corner.x + 200, corner.y + 150)
      const [element] = elementsOf(s.editor.doc(), bare.frame)
      expect(element).toMatchObject({ shape: 'stamp', zone, x: 145, y: 95 })
      expect(s.selection()).toEqual([element?.id])
    }
  })

  test('a stroke follows the pen, and one stroke is one step', () => {
    const s = testEditor(bare.doc, bare.frame)
    s.use(pressPen)
    s.press(how.x + 10, how.y + 10)
    for (let i = 0; i <= 50; i++) s.move(how.x + 10 + i * 4, how.y + 10 + i * 2)
    s.release(how.x + 210, how.y + 110)
    const [element] = elementsOf(s.editor.doc(), bare.frame)
    expect(element).toMatchObject({ shape: 'stroke', zone: 'how', x: 10, y: 10, w: 200, h: 100 })
    expect(s.editor.store.getState().past).toHaveLength(1)
    s.use(pressSelect)
    s.press(how.x + 110, how.y + 60)
    expect(s.selection()).toEqual([element?.id])
    s.press(how.x + 180, how.y + 30)
    expect(s.selection()).toEqual([])
  })

  test('a text opens for typing where the pointer came down, wholly inside its zone', () => {
    const s = testEditor(bare.doc, bare.frame)
    s.use(pressText)
    const press = s.press(how.x + how.w - 5, how.y + 100)
    const [element] = elementsOf(s.editor.doc(), bare.frame)
    expect(press.type).toBe(element?.id)
    expect((element?.x ?? 0) + (element?.w ?? 0)).toBeLessThanOrEqual(how.w)
  })

  test('between the zones nothing is put down', () => {
    for (const tool of [pressPen, pressText, stampTool('star')]) {
      const s = testEditor(bare.doc, bare.frame)
      s.use(tool)
      s.press(557, 300)
      s.release(557, 320)
      expect(s.editor.store.getState().past).toEqual([])
    }
  })
})

test('random gestures: undo all is the start, redo all is the end, every state could be sent', () => {
  const x = fc.integer({ min: 0, max: 1600 })
  const y = fc.integer({ min: 0, max: 900 })
  const keys = fc.record({ shift: fc.boolean(), alt: fc.boolean() })
  const gesture = fc.tuple(fc.constantFrom('select', 'pen', 'text', 'stamp'), x, y, x, y, keys, fc.boolean())
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 15 }), (gestures) => {
      const s = sheetWithTwo()
      const start = new Map(s.editor.doc())
      const tools = { select: pressSelect, pen: pressPen, text: pressText, stamp: stampTool('star') }
      for (const [tool, fromX, fromY, toX, toY, held, cancelled] of gestures) {
        s.use(tools[tool])
        s.press(fromX, fromY, held)
        s.move((fromX + toX) / 2, (fromY + toY) / 2, held)
        if (cancelled) s.escape()
        else s.release(toX, toY, held)
      }
      const end = new Map(s.editor.doc())
      expect(validateRecords([...end.values()])).toHaveLength(end.size)
      while (s.editor.undo()) {}
      expect(new Map(s.editor.doc())).toEqual(start)
      while (s.editor.redo()) {}
      expect(new Map(s.editor.doc())).toEqual(end)
    }),
    { numRuns: 60 },
  )
})

test('the bounds of nothing are nothing', () => {
  expect(boundsOfElements([])).toBeNull()
})
