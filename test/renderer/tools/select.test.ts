import { describe, expect, test } from 'vitest'
import { groupLayers } from '../../../shared/edit/groups'
import { put } from '../../../shared/model/change'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { at, sheetWithStamps } from './sheets'

const how = ZONE_BOXES.how

/** Two stamps as one group, and a third beside them. */
function sheetWithGroup() {
  const s = sheetWithStamps(3)
  const [first, second, third] = s.ids
  const made = groupLayers(s.editor.doc(), [first ?? '', second ?? ''])
  if (!made) throw new Error('no group was made')
  s.editor.commit('Group', made.change)
  return { ...s, group: made.id, first: first ?? '', second: second ?? '', third: third ?? '' }
}

function lock(
  s: ReturnType<typeof sheetWithStamps>,
  id: string | undefined,
  patch: { locked?: true; hidden?: true },
) {
  s.editor.commit('Lock', put(s.editor.doc(), { ...s.one(id), ...patch }))
}

describe('choosing', () => {
  test('a click chooses, Shift adds and takes away, a click on nothing chooses nothing', () => {
    const s = sheetWithStamps(2)
    s.click(...at(150, 150))
    expect(s.selection()).toEqual([s.ids[0]])
    s.click(...at(350, 150), { shift: true })
    expect(s.selection()).toEqual(s.ids)
    s.click(...at(150, 150), { shift: true })
    expect(s.selection()).toEqual([s.ids[1]])
    s.click(...at(700, 400))
    expect(s.selection()).toEqual([])
    expect(s.labels()).toEqual([])
  })

  test('Ctrl+click adds and takes away too', () => {
    const s = sheetWithStamps(2)
    s.click(...at(150, 150))
    s.click(...at(350, 150), { ctrl: true })
    expect(s.selection()).toEqual(s.ids)
    s.click(...at(350, 150), { ctrl: true })
    expect(s.selection()).toEqual([s.ids[0]])
  })

  test('a click on one of several chosen ones chooses it alone; a drag of it moves all', () => {
    const s = sheetWithStamps(2)
    s.choose(s.ids)
    s.click(...at(150, 150))
    expect(s.selection()).toEqual([s.ids[0]])
    s.choose(s.ids)
    s.drag(at(150, 150), at(170, 180))
    expect(s.selection()).toEqual(s.ids)
    expect(s.box(s.ids[1])).toMatchObject({ x: how.x + 320, y: how.y + 130 })
    expect(s.labels()).toEqual(['Move 2 elements'])
  })

  test('what is chosen is dragged even from below something in front of it; a click takes what is in front', () => {
    const s = sheetWithStamps(1)
    s.use('rectangle')
    s.drag(at(100, 100), at(300, 300))
    const front = s.selection()
    s.use('select')
    s.choose(s.ids)
    s.drag(at(150, 150), at(190, 150))
    expect(s.box(s.ids[0]).x).toBe(how.x + 140)
    expect(s.selection()).toEqual(s.ids)
    s.click(...at(180, 150))
    expect(s.selection()).toEqual(front)
  })

  test('a box on empty paper chooses what it touches, with Shift besides what is chosen', () => {
    const s = sheetWithStamps(2)
    s.drag(at(20, 20), at(120, 120))
    expect(s.selection()).toEqual([s.ids[0]])
    s.drag(at(450, 300), at(390, 190), { shift: true })
    expect(s.selection()).toEqual(s.ids)
    s.drag(at(20, 20), at(80, 80))
    expect(s.selection()).toEqual([])
  })

  test('a box does not choose a turned thing or a line whose corner alone it meets', () => {
    const s = sheetWithStamps(1)
    s.editor.commit('Turn', put(s.editor.doc(), { ...s.one(s.ids[0]), degrees: 45 }))
    s.use('line')
    s.drag(at(400, 100), at(500, 200))
    const line = s.selection()
    s.use('select')
    s.drag(at(60, 60), at(95, 95))
    expect(s.selection()).toEqual([])
    s.drag(at(60, 130), at(95, 170))
    expect(s.selection()).toEqual(s.ids)
    s.drag(at(470, 90), at(500, 120))
    expect(s.selection()).toEqual([])
    s.drag(at(440, 130), at(460, 170))
    expect(s.selection()).toEqual(line)
  })

  test('locked and hidden ones are neither picked nor caught in a box, and have no handles', () => {
    for (const patch of [{ locked: true }, { hidden: true }] as const) {
      const s = sheetWithStamps(2)
      lock(s, s.ids[0], patch)
      s.click(...at(150, 150))
      expect(s.selection()).toEqual([])
      s.drag(at(20, 20), at(500, 400))
      expect(s.selection()).toEqual([s.ids[1]])
      s.choose([s.ids[0] ?? ''])
      s.drag(at(200, 200), at(260, 260))
      expect(s.box(s.ids[0])).toMatchObject({ x: how.x + 100, y: how.y + 100, w: 100, h: 100 })
    }
  })
})

describe('groups', () => {
  test('a click takes the whole group, and a drag moves all of it', () => {
    const s = sheetWithGroup()
    s.click(...at(150, 150))
    expect(s.selection()).toEqual([s.group])
    s.drag(at(350, 150), at(370, 190))
    expect(s.box(s.first)).toMatchObject({ x: how.x + 120, y: how.y + 140 })
    expect(s.box(s.second)).toMatchObject({ x: how.x + 320, y: how.y + 140 })
    expect(s.box(s.third)).toMatchObject({ x: how.x + 500, y: how.y + 100 })
  })

  test('Ctrl+click goes into the group, its sibling comes besides, a click inside keeps it', () => {
    const s = sheetWithGroup()
    s.click(...at(150, 150), { ctrl: true })
    expect(s.selection()).toEqual([s.first])
    s.click(...at(150, 150))
    expect(s.selection()).toEqual([s.first])
    s.click(...at(350, 150), { ctrl: true })
    expect(s.selection()).toEqual([s.first, s.second])
    s.click(...at(550, 150))
    s.click(...at(350, 150), { ctrl: true })
    expect(s.selection()).toEqual([s.second])
  })

  test('a double click works inside the group, a click outside leaves it', () => {
    const s = sheetWithGroup()
    s.doubleClick(...at(150, 150))
    expect([s.entered(), s.selection()]).toEqual([s.group, [s.first]])
    s.click(...at(350, 150))
    expect([s.entered(), s.selection()]).toEqual([s.group, [s.second]])
    s.click(...at(550, 150))
    expect([s.entered(), s.selection()]).toEqual([null, [s.third]])
    s.doubleClick(...at(150, 150))
    s.click(...at(700, 400))
    expect([s.entered(), s.selection()]).toEqual([null, []])
  })

  test('a box takes the group whole where it meets one of its members', () => {
    const s = sheetWithGroup()
    s.drag(at(300, 220), at(320, 180))
    expect(s.selection()).toEqual([s.group])
  })

  test('what is drawn while working inside a group belongs to it', () => {
    const s = sheetWithGroup()
    s.doubleClick(...at(150, 150))
    s.use('rectangle')
    s.drag(at(300, 300), at(400, 400))
    expect(s.one(s.selection()[0]).parent).toBe(s.group)
  })
})
