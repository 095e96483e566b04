import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { access, isEditingOff, isLooking, refuseLooking } from '../../../renderer/document/access'
import { createEditor } from '../../../renderer/document/editor'
import { refuse } from '../../../renderer/document/reviewing'
import { session } from '../../../renderer/document/session'
import { sheetMenuOf } from '../../../renderer/views/frame/sheetMenu'
import { addComment } from '../../../shared/edit/comments'
import { editFrame } from '../../../shared/edit/frames'
import type { Step } from '../../../shared/ipc'
import { environmentWords } from '../../../shared/words/environment'
import { frameAt, templateDoc } from '../../boards'

const board = templateDoc('sports')
const frame = frameAt(board, 0)

describe('where nothing may be written', () => {
  beforeEach(() => access.setState({ access: 'look' }))
  afterEach(() => access.setState({ access: 'edit' }))

  test('no change is taken, not even a comment, and nothing is sent to the disk', () => {
    const steps: Step[] = []
    let refusals = 0
    const editor = createEditor(
      { records: [...board.values()], past: [], future: [], seq: 0 },
      { save: (step) => steps.push(step) },
      { isLooking, refused: () => refusals++ },
    )
    const said = { author: 'Tom', text: 'Why?', at: '2026-11-21T10:00:00.000Z' }
    editor.commit('Edit', editFrame(board, frame.id, { title: 'No' }))
    editor.commit('Comment', addComment(board, { parent: frame.id, on: null }, said).change)
    expect(editor.doc()).toBe(editor.store.getState().doc)
    expect(editor.store.getState().past).toEqual([])
    expect(steps).toEqual([])
    expect(refusals).toBe(2)
  })

  test('what somebody tries is answered with the reason', () => {
    expect(refuse()).toBe(true)
    expect(session.getState().notice?.text).toBe(environmentWords.refused)
    expect(refuseLooking()).toBe(true)
  })

  test('the menu of the sheet offers nothing that would change it', () => {
    expect(isEditingOff(board)).toBe(true)
    const offered = sheetMenuOf(board, [], null).flat()
    expect(offered.filter((id) => !/^(zoom\.|edit\.copyPicture)/.test(id))).toEqual([])
  })
})

test('where it may be written nothing is refused', () => {
  expect([isLooking(), isEditingOff(board), refuseLooking()]).toEqual([false, false, false])
})
