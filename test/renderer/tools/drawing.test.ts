import { describe, expect, test } from 'vitest'
import type { ToolName } from '../../../renderer/tools/gesture'
import { mouthOf } from '../../../shared/edit/boxes'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { at, ofShape, sheetWithStamps } from './sheets'

const how = ZONE_BOXES.how

const DRAWING: readonly ToolName[] = [
  'pen',
  'text',
  'speech',
  'thought',
  'note',
  'rectangle',
  'ellipse',
  'line',
  'arrow',
  'stamp',
  'guest',
]

describe('every tool that makes something', () => {
  test('makes one step of the history, in the zone where the pointer came down', () => {
    for (const tool of DRAWING) {
      for (const zone of ['what', 'who', 'how'] as const) {
        const s = sheetWithStamps(0)
        s.use(tool)
        const { x, y } = ZONE_BOXES[zone]
        s.drag([x + 200, y + 150], [x + 300, y + 220])
        expect(s.labels()).toHaveLength(1)
        expect(s.elements().map((element) => element.zone)).toEqual([zone])
        s.undo()
        expect(s.elements()).toEqual([])
      }
    }
  })

  test('makes nothing between the zones, and nothing when Escape comes first', () => {
    for (const tool of DRAWING) {
      const s = sheetWithStamps(0)
      s.use(tool)
      s.drag([557, 300], [557, 320])
      s.press(...at(100, 100))
      s.move(...at(300, 300))
      s.escape()
      s.release(...at(300, 300))
      expect(s.labels()).toEqual([])
    }
  })

  test('stays inside its zone however far the pointer goes', () => {
    for (const tool of ['rectangle', 'text', 'arrow', 'stamp'] as const) {
      const s = sheetWithStamps(0)
      s.use(tool)
      s.drag(at(900, 500), [4000, 4000], tool === 'stamp' ? { shift: true } : {})
      const { x, y, w, h } = s.made()
      expect(x + w).toBeLessThanOrEqual(how.w)
      expect(y + h).toBeLessThanOrEqual(how.h + 40)
    }
  })
})

describe('boxes', () => {
  test('a drag draws the box, Shift a square, Alt from its middle', () => {
    const s = sheetWithStamps(0)
    s.use('rectangle')
    s.drag(at(300, 250), at(200, 200))
    expect(s.made()).toMatchObject({ shape: 'box', form: 'rectangle', x: 200, y: 200, w: 100, h: 50 })
    s.drag(at(300, 250), at(380, 260), { shift: true })
    expect(s.made()).toMatchObject({ x: 300, y: 250, w: 80, h: 80 })
    s.drag(at(300, 250), at(340, 270), { alt: true })
    expect(s.made()).toMatchObject({ x: 260, y: 230, w: 80, h: 40 })
  })

  test('a click puts down one of a good size, wholly inside the zone', () => {
    for (const [tool, w, h] of [
      ['rectangle', 220, 140],
      ['ellipse', 200, 140],
      ['note', 200, 200],
      ['speech', 260, 120],
      ['thought', 260, 120],
    ] as const) {
      const s = sheetWithStamps(0)
      s.use(tool)
      s.click(...at(400, 250))
      expect(s.made()).toMatchObject({ form: tool, w, h, x: 400 - w / 2, y: 250 - h / 2 })
      s.click(...at(5, how.h - 5))
      expect(s.made()).toMatchObject({ x: 0, y: how.h - h })
    }
  })

  test('what is there for words opens for typing, a shape does not', () => {
    for (const tool of ['note', 'speech', 'thought', 'text'] as const) {
      const s = sheetWithStamps(0)
      s.use(tool)
      s.click(...at(400, 250))
      expect(s.typing()).toBe(s.made().id)
    }
    const s = sheetWithStamps(0)
    s.use('ellipse')
    s.click(...at(400, 250))
    expect(s.typing()).toBeNull()
  })

  test('a bubble points at the nearest mouth; dragged elsewhere its tail stays there', () => {
    const s = sheetWithStamps(0)
    s.use('guest')
    s.click(...at(700, 400))
    const figure = ofShape(s.made(), 'figure')
    s.use('speech')
    s.click(...at(200, 100))
    const bubble = ofShape(s.made(), 'box')
    expect(bubble.tailTo).toBe(figure.id)
    const mouth = mouthOf(figure)
    s.use('select')
    s.drag([mouth.x, mouth.y], at(100, 300))
    expect(ofShape(s.one(bubble.id), 'box')).toMatchObject({ tailTo: null, tail: { x: 30, y: 260 } })
    const draft = s.drag(at(100, 300), [mouth.x + 5, mouth.y + 5])
    expect(draft?.target).toBe(figure.id)
    expect(ofShape(s.one(bubble.id), 'box').tailTo).toBe(figure.id)
  })

  test('new things look like the last of their kind', () => {
    const s = sheetWithStamps(0)
    const box = { ...FIRST_STYLES.box, rectangle: { ...FIRST_STYLES.box.rectangle, fill: '#aabbcc' } }
    s.change({ styles: { ...FIRST_STYLES, box, stroke: { colour: '#112233', width: 9, opacity: 0.5 } } })
    s.use('rectangle')
    s.click(...at(400, 250))
    expect(s.made()).toMatchObject({ fill: '#aabbcc' })
    s.use('pen')
    s.drag(at(20, 20), at(60, 90))
    expect(s.elements().at(-1)).toMatchObject({ colour: '#112233', width: 9, opacity: 0.5 })
  })
})
