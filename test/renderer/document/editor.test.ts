import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEditor } from '../../../renderer/document/editor'
import { editBoard } from '../../../shared/edit/board'
import { addText, moveElements, removeElements } from '../../../shared/edit/elements'
import { addFrame, editFrame, removeFrames, stepFrame } from '../../../shared/edit/frames'
import { addLine } from '../../../shared/edit/lines'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import type { Step } from '../../../shared/ipc'
import { boardOf, framesOf, get } from '../../../shared/model/doc'
import { templateDoc } from '../../boards'

function editorOf(template: string) {
  const doc = templateDoc(template)
  const steps: Step[] = []
  let time = 0
  const overfull: number[] = []
  const editor = createEditor(
    { records: [...doc.values()], past: [], future: [], seq: 0 },
    { save: (step) => steps.push(step) },
    { overfull: () => overfull.push(time), now: () => time },
  )
  return { editor, steps, overfull, start: doc, wait: (milliseconds: number) => (time += milliseconds) }
}

describe('the editor', () => {
  test('undo takes everything back to the start, redo brings everything again', () => {
    const deed = fc.tuple(fc.constantFrom('add', 'remove', 'later', 'title'), fc.nat())
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 10 }), (deeds) => {
        const { editor, start } = editorOf('saas')
        for (const [what, pick] of deeds) {
          const doc = editor.doc()
          const frames = framesOf(doc)
          const id = frames[pick % Math.max(1, frames.length)]?.id ?? null
          if (what === 'add') editor.commit('add', addFrame(doc, id).change)
          else if (what === 'title') editor.commit('title', editBoard(doc, { title: `title ${pick}` }))
          else if (id && what === 'remove') editor.commit('remove', removeFrames(doc, [id]).change)
          else if (id) editor.commit('later', stepFrame(doc, id, 1))
        }
        const end = new Map(editor.doc())
        while (editor.undo()) {}
        expect(new Map(editor.doc())).toEqual(new Map(start))
        while (editor.redo()) {}
        expect(new Map(editor.doc())).toEqual(end)
      }),
      { numRuns: 30 },
    )
  })

  test('a run of typing is one step; a pause, another field or undo ends it', () => {
    const { editor, steps, wait } = editorOf('saas')
    const type = (title: string, key = 'title') =>
      editor.commit('type', editBoard(editor.doc(), { title }), key)
    type('a')
    wait(500)
    type('ab')
    wait(900)
    type('abc')
    expect(editor.store.getState().past).toHaveLength(1)
    expect(new Set(steps.map((step) => step.operation)).size).toBe(1)
    wait(1100)
    type('abcd')
    type('abcde', 'other')
    editor.pause()
    type('abcdef', 'other')
    expect(editor.store.getState().past).toHaveLength(4)
    editor.undo()
    type('x', 'other')
    expect(editor.store.getState().past).toHaveLength(4)
    for (let i = 0; i < 4; i++) editor.undo()
    expect(boardOf(editor.doc()).title).toBe(boardOf(editorOf('saas').editor.doc()).title)
  })

  test('going back to a state is a step that says what the state had behind itself', () => {
    const { editor, steps } = editorOf('saas')
    editor.goBack('back', editBoard(editor.doc(), { title: 'then' }), { seq: 7 })
    editor.commit('type', editBoard(editor.doc(), { title: 'now' }))
    expect(steps.map((step) => step.step === 'commit' && step.past)).toEqual([{ seq: 7 }, undefined])
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual(['back', 'type'])
  })

  test('a new deed after undo forgets what could have been redone', () => {
    const { editor } = editorOf('saas')
    editor.commit('one', editBoard(editor.doc(), { title: 'one' }))
    editor.undo()
    editor.commit('two', editBoard(editor.doc(), { title: 'two' }))
    expect(editor.redo()).toBeNull()
    expect(boardOf(editor.doc()).title).toBe('two')
  })

  test('nothing done is nothing saved', () => {
    const { editor, steps } = editorOf('saas')
    editor.commit('same', new Map())
    expect(editor.undo()).toBeNull()
    expect(steps).toEqual([])
  })

  test('a change that would make a record too large to keep is not taken, and said', () => {
    const { editor, steps, overfull } = editorOf('saas')
    const before = editor.doc()
    editor.commit(
      'too much',
      editBoard(before, { intent: '界'.repeat(20_000), promise: '界'.repeat(20_000) }),
    )
    expect(editor.doc()).toBe(before)
    expect(steps).toEqual([])
    expect(overfull).toHaveLength(1)
  })

  test('a change made for another document never reaches the disk', () => {
    const { editor, steps } = editorOf('saas')
    const stale = editBoard(editor.doc(), { title: 'stale' })
    editor.commit('title', editBoard(editor.doc(), { title: 'now' }))
    expect(() => editor.commit('stale', stale)).toThrow()
    expect(steps).toHaveLength(1)
  })

  test('a text that was begun and left empty was never there', () => {
    const { editor, steps, start } = editorOf('saas')
    const on = framesOf(start)[0]?.id ?? ''
    const made = addText(start, on, 'how', { x: 0, y: 0, w: 100, h: 40 }, '')
    editor.commit('text', made.change)
    editor.amend(removeElements(editor.doc(), [made.id]))
    expect(editor.undo()).toBeNull()
    expect(new Map(editor.doc())).toEqual(new Map(start))
    expect(steps.at(-1)).toMatchObject({ step: 'commit', edits: [] })
  })

  test('every step handed over names what it did, with both sides', () => {
    const { editor, steps } = editorOf('saas')
    const before = boardOf(editor.doc())
    editor.commit('title', editBoard(editor.doc(), { title: 'new' }))
    editor.undo()
    editor.redo()
    const [commit, undo, redo] = steps
    expect(commit).toMatchObject({
      step: 'commit',
      label: 'title',
      edits: [{ id: before.id, before, after: { title: 'new' } }],
    })
    expect([undo?.step, redo?.step]).toEqual(['undo', 'redo'])
    expect(undo?.operation).toBe(commit?.operation)
  })

  test('an arrow follows what it holds on to, in the same step', () => {
    const { editor, steps, start } = editorOf('saas')
    const on = framesOf(start)[0]?.id ?? ''
    const text = addText(start, on, 'how', { x: 0, y: 0, w: 100, h: 40 }, 'here')
    editor.commit('text', text.change)
    const hold = { element: text.id, u: 0.5, v: 0.5 }
    const far = { point: { x: 1200, y: 56 }, on: null }
    const arrow = addLine(editor.doc(), on, 'how', far, { point: far.point, on: hold }, FIRST_STYLES.arrow)
    editor.commit('arrow', arrow.change)
    const before = editor.doc()
    expect(get(before, arrow.id, 'element')).toMatchObject({ x: 106, y: 20, h: 0 })
    editor.commit('move', moveElements(before, [text.id], 50, 0))
    expect(get(editor.doc(), arrow.id, 'element')).toMatchObject({ x: 156, y: 20, h: 0 })
    expect(steps.at(-1)).toMatchObject({ edits: [{ id: text.id }, { id: arrow.id }] })
    editor.amend(removeElements(editor.doc(), [text.id]))
    expect(get(editor.doc(), arrow.id, 'element')).toMatchObject({ x: 156, endOn: null })
    editor.undo()
    expect(new Map(editor.doc())).toEqual(new Map(before))
  })
})

test('what main did stands as the last step, is not sent again, and undo takes it back', () => {
  const { editor, steps, start } = editorOf('park')
  const frame = framesOf(start)[0]
  const change = editFrame(start, frame?.id ?? '', { outcome: 'She smiles' })
  editor.joined({ id: 'opr_00000000000000000000000001', label: 'Merge', change })
  expect(framesOf(editor.doc())[0]?.outcome).toBe('She smiles')
  expect(steps).toEqual([])
  expect(editor.undo()?.label).toBe('Merge')
  expect(editor.doc()).toEqual(start)
  expect(steps).toEqual([{ step: 'undo', operation: 'opr_00000000000000000000000001' }])
})
