import { describe, expect, test } from 'vitest'
import { enter, leaveGroup, walkable } from '../../../renderer/document/entering'
import { session } from '../../../renderer/document/session'
import { endTyping } from '../../../renderer/document/typing'
import { setHidden, setLocked } from '../../../shared/edit/arrange'
import { addText } from '../../../shared/edit/elements'
import { groupLayers } from '../../../shared/edit/groups'
import { get } from '../../../shared/model/doc'
import { sheetWithStamps } from '../tools/sheets'
import { openSheet } from './openSheet'

function grouped() {
  const { editor: made, frame, ids } = sheetWithStamps(3)
  const editor = openSheet(made.doc(), frame)
  const group = groupLayers(editor.doc(), ids.slice(0, 2))
  if (!group) throw new Error('no group')
  editor.commit('Group', group.change)
  return { editor, frame, ids, group: group.id }
}

describe('going into things', () => {
  test('Enter goes into a group and chooses what is in it, Shift+Enter comes out of it', () => {
    const { group, ids } = grouped()
    session.setState({ selection: [group] })
    expect(enter(group)).toBe(true)
    expect(session.getState()).toMatchObject({ entered: group, selection: [ids[0]] })
    expect(leaveGroup()).toBe(true)
    expect(session.getState()).toMatchObject({ entered: null, selection: [group] })
    expect(leaveGroup()).toBe(false)
  })

  test('the keys walk through groups as wholes, and through their insides once they are entered', () => {
    const { editor, frame, ids, group } = grouped()
    expect(walkable(editor.doc(), frame, null).map(({ id }) => id)).toEqual([group, ids[2]])
    expect(walkable(editor.doc(), frame, group).map(({ id }) => id)).toEqual(ids.slice(0, 2))
  })

  test('the keys pass by what is hidden or locked', () => {
    const { editor, frame, ids, group } = grouped()
    editor.commit('Hide', setHidden(editor.doc(), [group], true))
    expect(walkable(editor.doc(), frame, null).map(({ id }) => id)).toEqual([ids[2]])
    editor.commit('Lock', setLocked(editor.doc(), [ids[2] ?? ''], true))
    expect(walkable(editor.doc(), frame, null)).toEqual([])
  })

  test('a stamp has nothing to go into, and what is locked is not gone into', () => {
    const { editor, ids, group } = grouped()
    expect(enter(ids[2] ?? '')).toBe(false)
    editor.commit('Lock', setLocked(editor.doc(), [group], true))
    expect(enter(group)).toBe(false)
  })
})

describe('writing on the sheet', () => {
  test('a text nobody wrote into is gone afterwards, and the history does not know of it', () => {
    const { editor: made, frame } = sheetWithStamps(0)
    const editor = openSheet(made.doc(), frame)
    const text = addText(editor.doc(), frame, 'how', { x: 10, y: 10, w: 200, h: 40 }, '')
    editor.commit('Add text', text.change)
    session.setState({ selection: [text.id] })
    expect(enter(text.id)).toBe(true)
    expect(session.getState().typing).toEqual({ element: text.id })
    endTyping()
    expect(get(editor.doc(), text.id, 'element')).toBeNull()
    expect(editor.store.getState().past).toEqual([])
    expect(session.getState()).toMatchObject({ typing: null, selection: [] })
  })

  test('a text with words stays', () => {
    const { editor: made, frame } = sheetWithStamps(0)
    const editor = openSheet(made.doc(), frame)
    const text = addText(editor.doc(), frame, 'how', { x: 10, y: 10, w: 200, h: 40 }, 'Welcome')
    editor.commit('Add text', text.change)
    enter(text.id)
    endTyping()
    endTyping()
    expect(get(editor.doc(), text.id, 'element')).not.toBeNull()
  })
})
