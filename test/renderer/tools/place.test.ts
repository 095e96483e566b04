import { describe, expect, test } from 'vitest'
import { toolFor } from '../../../renderer/tools/tool'
import { setLocked } from '../../../shared/edit/arrange'
import { groupLayers } from '../../../shared/edit/groups'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { elementsOf, guestsOf } from '../../../shared/model/doc'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { at, ofShape, sheetWithStamps } from './sheets'

const how = ZONE_BOXES.how

describe('text', () => {
  test('opens where the pointer came down, wholly inside its zone; a drag says how wide', () => {
    const s = sheetWithStamps(0)
    s.use('text')
    s.click(...at(how.w - 5, 100))
    const text = s.made()
    expect(text.x + text.w).toBeLessThanOrEqual(how.w)
    s.drag(at(100, 200), at(420, 210))
    expect(s.made()).toMatchObject({ shape: 'text', x: 100, y: 200, w: 320 })
  })
})

describe('stamps and people', () => {
  test('a stamp comes where the pointer came down, or as large as it is drawn', () => {
    const s = sheetWithStamps(0)
    s.use('stamp', { stamp: 'star' })
    s.click(...at(200, 150))
    expect(s.made()).toMatchObject({ shape: 'stamp', stamp: 'star', x: 145, y: 95, w: 110, h: 110 })
    s.drag(at(100, 200), at(300, 250))
    expect(s.made()).toMatchObject({ x: 100, y: 200, w: 200, h: 200 })
  })

  test('a guest comes alone, or with company as a group', () => {
    const s = sheetWithStamps(0)
    const guest = guestsOf(s.editor.doc())[0]?.id ?? null
    s.use('guest', { person: { guest, party: 'alone' } })
    s.click(...at(300, 400))
    expect(s.made()).toMatchObject({ shape: 'figure', guest })
    s.use('guest', { person: { guest, party: 'family' } })
    s.click(...at(600, 400))
    const [group] = s.selection()
    expect(elementsOf(s.editor.doc(), group ?? '').length).toBeGreaterThan(2)
  })

  test('hand, picture and stamps somebody made are the canvas’s own matter', () => {
    const person = { guest: null, party: 'alone' } as const
    expect(toolFor({ tool: 'hand', stamp: null, person })).toBeNull()
    expect(toolFor({ tool: 'picture', stamp: null, person })).toBeNull()
    expect(toolFor({ tool: 'stamp', stamp: 'frm_0123456789abcdefghjkmnpqrs', person })).toBeNull()
  })
})

describe('the pen', () => {
  test('a stroke follows the pen with its pressure, and one stroke is one step', () => {
    const s = sheetWithStamps(0)
    s.use('pen')
    s.press(...at(10, 10), { pressure: 0.2 })
    for (let i = 0; i <= 50; i++) s.move(...at(10 + i * 4, 10 + i * 2), { pressure: 0.2 + i / 100 })
    s.release(...at(210, 110), { pressure: 0.7 })
    const [stroke] = s.elements()
    expect(stroke).toMatchObject({ shape: 'stroke', zone: 'how', x: 10, y: 10, w: 200, h: 100 })
    expect(stroke && ofShape(stroke, 'stroke').points.slice(0, 3)).toEqual([0, 0, 0.2])
    expect(s.labels()).toEqual(['Draw'])
    s.use('select')
    s.click(...at(110, 60))
    expect(s.selection()).toEqual([stroke?.id])
    s.click(...at(180, 30))
    expect(s.selection()).toEqual([stroke?.id])
    s.click(...at(300, 30))
    s.click(...at(180, 30))
    expect(s.selection()).toEqual([])
  })

  test('with Shift it is straight', () => {
    const s = sheetWithStamps(0)
    s.use('pen')
    s.press(...at(10, 10))
    s.move(...at(60, 200))
    s.release(...at(110, 20), { shift: true })
    expect(s.elements()[0]).toMatchObject({ x: 10, y: 10, w: 100, h: 10 })
  })

  test('pen and eraser stay in hand', () => {
    const s = sheetWithStamps(0)
    for (const tool of ['pen', 'eraser'] as const) {
      s.use(tool)
      expect(s.press(...at(10, 10)).stays).toBe(true)
    }
  })
})

describe('the eraser', () => {
  test('takes away all it passes in one step, fast as it may be, and leaves what is locked', () => {
    const s = sheetWithStamps(3)
    s.editor.commit('Lock', setLocked(s.editor.doc(), [s.ids[1] ?? ''], true))
    s.use('eraser')
    s.press(...at(50, 150))
    expect(s.release(...at(750, 150))?.change.size).toBe(2)
    expect(s.elements().map(({ id }) => id)).toEqual([s.ids[1]])
    s.undo()
    expect(s.elements()).toHaveLength(3)
  })

  test('takes a group whole, and a click takes what is in front only', () => {
    const s = sheetWithStamps(3)
    const group = groupLayers(s.editor.doc(), s.ids.slice(0, 2))
    if (group) s.editor.commit('Group', group.change)
    s.use('rectangle')
    s.drag(at(320, 120), at(380, 180))
    s.use('eraser')
    s.click(...at(350, 150))
    expect(s.elements().map(({ id }) => id)).toEqual(s.ids)
    s.click(...at(350, 150))
    expect(s.elements().map(({ id }) => id)).toEqual([s.ids[2]])
  })
})

describe('picking a colour', () => {
  test('takes the looks of what is clicked, for what is chosen and for what comes next', () => {
    const s = sheetWithStamps(0)
    const fill = '#aabbcc'
    s.change({
      styles: {
        ...FIRST_STYLES,
        box: { ...FIRST_STYLES.box, ellipse: { ...FIRST_STYLES.box.ellipse, fill } },
      },
    })
    s.use('ellipse')
    s.drag(at(400, 100), at(500, 200))
    s.change({ styles: FIRST_STYLES })
    s.use('rectangle')
    s.drag(at(100, 100), at(200, 200))
    const rectangle = s.made()
    s.use('colour')
    s.click(...at(450, 150))
    expect(s.one(rectangle.id)).toMatchObject({ form: 'rectangle', fill })
    expect(s.styles().box.ellipse.fill).toBe(fill)
    expect(s.selection()).toEqual([rectangle.id])
    s.click(...at(700, 400))
    expect(s.labels()).toHaveLength(3)
  })
})
