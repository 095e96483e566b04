import { describe, expect, test } from 'vitest'
import { endsOf } from '../../../shared/edit/lines'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { at, ofShape, sheetWithStamps } from './sheets'

const how = ZONE_BOXES.how

describe('lines and arrows', () => {
  test('a line has no heads, an arrow has one; Shift goes in steps of fifteen degrees', () => {
    const s = sheetWithStamps(0)
    s.use('line')
    s.drag(at(100, 100), at(300, 110), { shift: true })
    const line = ofShape(s.made(), 'line')
    expect(line).toMatchObject({ x: 100, y: 100, h: 0, startHead: 'none', endHead: 'none' })
    s.use('arrow')
    s.drag(at(100, 200), at(300, 390), { shift: true })
    const arrow = ofShape(s.made(), 'line')
    expect(arrow).toMatchObject({ startHead: 'none', endHead: 'arrow' })
    expect(arrow.w).toBeCloseTo(arrow.h, 1)
  })

  test('an arrow holds on to what it comes from and leads to, and shows it', () => {
    const s = sheetWithStamps(2)
    s.use('arrow')
    s.press(...at(150, 150))
    expect(s.move(...at(350, 150))?.target).toBe(s.ids[1])
    s.release(...at(350, 150))
    const arrow = ofShape(s.made(), 'line')
    expect([arrow.startOn?.element, arrow.endOn?.element]).toEqual(s.ids)
    const { start, end } = endsOf(arrow)
    expect(start.x).toBeGreaterThanOrEqual(how.x + 200)
    expect(end.x).toBeLessThanOrEqual(how.x + 300)
    s.use('select')
    s.choose([])
    s.drag(at(350, 150), at(350, 400))
    expect(endsOf(ofShape(s.one(arrow.id), 'line')).end.y).toBeGreaterThan(how.y + 200)
    expect(s.labels()).toEqual(['Add arrow', 'Move element'])
  })

  test('Ctrl holds on to nothing', () => {
    const s = sheetWithStamps(2)
    s.use('line')
    s.drag(at(150, 150), at(350, 150), { ctrl: true })
    expect(ofShape(s.made(), 'line')).toMatchObject({ startOn: null, endOn: null, x: 150, w: 200 })
  })

  test('its ends and its middle are handles', () => {
    const s = sheetWithStamps(0)
    s.use('line')
    s.drag(at(100, 100), at(300, 100))
    const { id } = s.made()
    s.use('select')
    s.drag(at(300, 100), at(400, 200))
    expect(s.one(id)).toMatchObject({ x: 100, y: 100, w: 300, h: 100 })
    s.drag(at(250, 150), at(220, 240))
    expect(ofShape(s.one(id), 'line').bend).toBeLessThan(-0.2)
    expect(s.labels()).toEqual(['Add line', 'Move end of line', 'Bend line'])
    // Picked where it runs now, and not where it ran.
    s.click(...at(700, 500))
    s.click(...at(250, 150))
    expect(s.selection()).toEqual([])
  })
})
