import { describe, expect, test } from 'vitest'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, put } from '../../../shared/model/change'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { at, sheetWithStamps } from './sheets'

const how = ZONE_BOXES.how

describe('moving', () => {
  test('a drag moves what is chosen by exactly its way, as one step of the history', () => {
    const s = sheetWithStamps(2)
    s.press(...at(150, 150))
    for (let i = 0; i <= 40; i++) s.move(...at(150 + i, 150 + i / 2))
    s.release(...at(190, 170))
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 140, y: how.y + 120 })
    expect(s.labels()).toEqual(['Move element'])
    s.undo()
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, y: how.y + 100 })
  })

  test('Escape in a drag leaves everything as it was', () => {
    const s = sheetWithStamps(2)
    const before = s.editor.doc()
    s.press(...at(150, 150))
    s.move(...at(300, 300))
    s.escape()
    s.release(...at(300, 300))
    expect(s.editor.doc()).toBe(before)
  })

  test('a hand that shakes while clicking moves nothing; Shift keeps to one axis', () => {
    const s = sheetWithStamps(2)
    s.press(...at(150, 150))
    s.release(...at(151, 151))
    expect(s.labels()).toEqual([])
    s.press(...at(150, 150))
    s.release(...at(210, 165), { shift: true })
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 160, y: how.y + 100 })
  })

  test('Alt drags a copy: the original stays, the copy is chosen, and how far it went is known', () => {
    const s = sheetWithStamps(2)
    const draft = s.drag(at(150, 150), at(180, 250), { alt: true })
    expect(draft?.copied).toEqual({ dx: 30, dy: 100 })
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, y: how.y + 100 })
    const [copy] = s.selection()
    expect(s.ids).not.toContain(copy)
    expect(s.box(copy)).toMatchObject({ x: how.x + 130, y: how.y + 200 })
    expect(s.elements()).toHaveLength(3)
    expect(s.labels()).toEqual(['Duplicate'])
  })

  test('a drag snaps to a neighbour and says where; Ctrl suspends it', () => {
    const s = sheetWithStamps(2)
    s.change({ snaps: true })
    const draft = s.drag(at(150, 150), at(353, 260))
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 300, y: how.y + 210 })
    expect(draft?.guides?.length).toBeGreaterThan(0)
    s.undo()
    s.press(...at(150, 150))
    s.release(...at(353, 260), { ctrl: true })
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 303, y: how.y + 210 })
  })

  test('with a grid things stand on its lines', () => {
    const s = sheetWithStamps(1)
    s.change({ snaps: true, grid: 20 })
    s.drag(at(150, 150), at(173, 187))
    expect(s.one(s.ids[0])).toMatchObject({ x: 120, y: 140 })
  })

  test('what is let go between the zones or beside the sheet is still seen in its own, and is taken there', () => {
    const s = sheetWithStamps(1)
    s.drag(at(150, 150), at(150, how.h + 130))
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, y: how.y + how.h - 24 })
    s.drag(at(150, how.h - 10), at(-30, 200))
    expect(s.one(s.ids[0])).toMatchObject({ zone: 'how', x: -76 })
    s.drag(at(10, 200), [ZONE_BOXES.what.x + 100, ZONE_BOXES.what.y + 100])
    expect(s.one(s.ids[0]).zone).toBe('what')
  })
})

describe('changing size', () => {
  test('a corner resizes and keeps the shape of a stamp, Alt keeps the middle', () => {
    const s = sheetWithStamps(1)
    s.choose(s.ids)
    s.drag(at(200, 200), at(300, 300))
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, y: how.y + 100, w: 200, h: 200 })
    s.drag(at(300, 300), at(350, 350), { alt: true })
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 50, y: how.y + 50, w: 300, h: 300 })
  })

  test('Shift frees the shape of a stamp and keeps that of a rectangle', () => {
    const s = sheetWithStamps(1)
    s.choose(s.ids)
    s.drag(at(200, 200), at(300, 220), { shift: true })
    expect(s.box(s.ids[0])).toMatchObject({ w: 200, h: 120 })
    s.use('rectangle')
    s.drag(at(400, 100), at(500, 150))
    const [rectangle] = s.selection()
    s.use('select')
    s.drag(at(500, 150), at(540, 190))
    expect(s.box(rectangle)).toMatchObject({ w: 140, h: 90 })
    s.drag(at(540, 190), at(680, 190), { shift: true })
    expect(s.box(rectangle)).toMatchObject({ w: 280, h: 180 })
  })

  test('a handle taken off its middle does not jump', () => {
    const s = sheetWithStamps(1)
    s.choose(s.ids)
    s.drag(at(205, 204), at(255, 254))
    expect(s.box(s.ids[0])).toMatchObject({ w: 150, h: 150 })
  })

  test('a turned thing is resized in its own directions, and the corner across stays where it is', () => {
    const s = sheetWithStamps(1)
    s.editor.commit('Turn', put(s.editor.doc(), { ...s.one(s.ids[0]), degrees: 90 }))
    s.choose(s.ids)
    // Turned by 90 degrees its upper right corner is at the lower right.
    s.drag(at(200, 200), at(250, 250))
    const { w, h, degrees } = s.box(s.ids[0])
    expect([w, h, degrees]).toEqual([150, 150, 90])
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, y: how.y + 100 })
  })

  test('a text is made wider or narrower, and is as high as its lines', () => {
    const s = sheetWithStamps(0)
    s.use('text')
    s.drag(at(100, 100), at(400, 110))
    const [id] = s.selection()
    const text = s.one(id)
    if (text.shape !== 'text') throw new Error('no text')
    s.editor.commit('Write', put(s.editor.doc(), { ...text, text: 'One word after the other', h: 37 }))
    s.use('select')
    s.drag([how.x + 400, how.y + 137], at(220, 500))
    const narrow = s.box(id)
    expect(narrow).toMatchObject({ x: how.x + 100, y: how.y + 100, w: 120 })
    expect(narrow.h).toBeGreaterThan(100)
    s.drag([narrow.x, narrow.y], [narrow.x - 60, narrow.y - 300])
    expect(s.box(id)).toMatchObject({ x: how.x + 40, y: how.y + 100, w: 180 })
    expect(s.box(id).h).toBeLessThan(narrow.h)
  })

  test('several are resized as one; an edge snaps to a neighbour', () => {
    const s = sheetWithStamps(2)
    s.choose(s.ids)
    s.drag(at(400, 200), at(700, 300))
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, w: 200, h: 200 })
    expect(s.box(s.ids[1])).toMatchObject({ x: how.x + 500, w: 200, h: 200 })
    s.undo()
    s.change({ snaps: true })
    s.choose([s.ids[0] ?? ''])
    s.drag(at(200, 150), at(296, 150), { shift: true })
    expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, w: 200, h: 100 })
  })
})

describe('turning', () => {
  test('the turning handle turns, with Shift by fifteen degrees', () => {
    const s = sheetWithStamps(1)
    s.choose(s.ids)
    s.drag(at(150, 100 - 26), at(150 + 80, 150 + 4), { shift: true })
    expect(s.box(s.ids[0]).degrees).toBe(90)
  })

  test('several turn about their common middle', () => {
    const s = sheetWithStamps(2)
    s.choose(s.ids)
    s.drag(at(250, 100 - 26), at(400, 150), { shift: true })
    expect(s.box(s.ids[0])).toMatchObject({ degrees: 90, x: how.x + 200, y: how.y })
    expect(s.box(s.ids[1])).toMatchObject({ degrees: 90, x: how.x + 200, y: how.y + 200 })
    expect(s.labels()).toEqual(['Turn'])
  })
})

test('every state in between could be kept', () => {
  const s = sheetWithStamps(3)
  s.choose(s.ids)
  s.press(...at(150, 150))
  for (let i = 0; i < 30; i++) {
    const draft = s.move(...at(150 + i * 31, 150 + i * 17), { alt: i % 2 === 0 })
    const doc = apply(s.editor.doc(), draft?.change ?? new Map())
    expect(validateRecords([...doc.values()])).toHaveLength(doc.size)
  }
})
