import { describe, expect, test } from 'vitest'
import {
  beginPlacing,
  dropPlacing,
  keepPlacing,
  movePlacing,
  placeChosen,
  placement,
  sizePlacing,
} from '../../../renderer/document/placing'
import { session } from '../../../renderer/document/session'
import { sheetBox } from '../../../shared/edit/elements'
import { elementsOf } from '../../../shared/model/doc'
import { middleOf } from '../../../shared/model/geometry'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { bareSheet } from '../tools/sheets'
import { openSheet } from './openSheet'

function sheet() {
  const { doc, frame } = bareSheet()
  const editor = openSheet(doc, frame)
  const elements = () => elementsOf(editor.doc(), frame)
  return { doc: editor.doc(), frame, editor, elements }
}

const DRAWN = ['rectangle', 'ellipse', 'note', 'speech', 'thought', 'line', 'arrow', 'text'] as const

describe('placing with the keys', () => {
  for (const tool of DRAWN) {
    test(`a ${tool} comes in the middle of the picture, is moved, sized and kept as one step`, () => {
      const { editor, elements, doc } = sheet()
      session.setState({ tool })
      expect(beginPlacing()).toBe(true)
      // Nothing is there yet but what is shown.
      expect(editor.doc()).toBe(doc)
      const before = placement.getState().placing?.to
      movePlacing(30, -20)
      sizePlacing(40, 0)
      keepPlacing()
      const [made] = elements()
      if (!made || !before) throw new Error('nothing was placed')
      const box = sheetBox(made)
      const middle = middleOf(ZONE_BOXES.how)
      expect(box.x).toBeCloseTo(middle.x - before.w / 2 + 30, 2)
      expect(box.y).toBeCloseTo(middle.y - before.h / 2 - 20, 2)
      expect(box.w).toBeCloseTo(before.w + 40, 2)
      expect(editor.store.getState().past).toHaveLength(1)
      editor.undo()
      expect(elements()).toHaveLength(0)
    })
  }

  test('the tool is put down afterwards, unless it is to stay in hand', () => {
    sheet()
    session.setState({ tool: 'rectangle' })
    placeChosen('how')
    expect(session.getState().tool).toBe('select')
    session.setState({ tool: 'rectangle', keepTool: true })
    placeChosen('how')
    expect(session.getState().tool).toBe('rectangle')
  })

  test('what was placed is chosen, and a note is open for writing', () => {
    const { elements } = sheet()
    session.setState({ tool: 'note' })
    placeChosen('who')
    const [note] = elements()
    expect(session.getState().selection).toEqual([note?.id])
    expect(session.getState().typing).toEqual({ element: note?.id })
    expect(note?.zone).toBe('who')
  })

  test('Escape takes it back as if it had never been there', () => {
    const { editor, doc } = sheet()
    session.setState({ tool: 'ellipse' })
    beginPlacing()
    movePlacing(10, 10)
    dropPlacing()
    keepPlacing()
    expect(editor.doc()).toBe(doc)
    expect(placement.getState().placing).toBeNull()
    expect(session.getState().said).toBe('Taken back')
  })

  test('it is said what stands there and how to go on', () => {
    sheet()
    session.setState({ tool: 'rectangle' })
    beginPlacing()
    expect(session.getState().said).toContain('Rectangle stands in the middle')
  })

  test('a pen has nothing to place', () => {
    sheet()
    session.setState({ tool: 'pen' })
    expect(beginPlacing()).toBe(false)
  })

  test('a guest and a stamp are placed like everything else', () => {
    const { elements } = sheet()
    session.setState({ tool: 'guest', person: { guest: null, party: 'couple' } })
    placeChosen('how')
    expect(elements().filter(({ shape }) => shape === 'figure')).toHaveLength(2)
    session.setState({ tool: 'stamp', stamp: 'star' })
    placeChosen('how')
    expect(elements().filter(({ shape }) => shape === 'stamp')).toHaveLength(1)
  })

  test('zoomed in, it comes where one looks', () => {
    const { elements } = sheet()
    session.setState({ tool: 'rectangle', camera: { scale: 3, x: 1000, y: 200 } })
    beginPlacing()
    keepPlacing()
    const [made] = elements()
    if (!made) throw new Error('nothing was placed')
    expect(middleOf(sheetBox(made))).toEqual({ x: 1000, y: 200 })
  })
})
