import { describe, expect, test } from 'vitest'
import { createEditor } from '../../../../renderer/document/editor'
import { cellRun } from '../../../../renderer/views/outline/run'
import { addFrame, editFrame } from '../../../../shared/edit/frames'
import { LIMITS } from '../../../../shared/limits'
import { framesOf } from '../../../../shared/model/doc'
import { frameAt, templateDoc } from '../../../boards'

function desk() {
  const doc = templateDoc('saas')
  let time = 0
  let overfull = 0
  const editor = createEditor(
    { records: [...doc.values()], past: [], future: [], seq: 0 },
    { save: () => {} },
    { overfull: () => overfull++, now: () => time },
  )
  const frame = frameAt(doc, 0)
  return {
    editor,
    frame,
    wait: (milliseconds: number) => {
      time += milliseconds
    },
    steps: () => editor.store.getState().past.length,
    said: () => framesOf(editor.doc())[0]?.what,
    refused: () => overfull,
    write: (run: ReturnType<typeof cellRun>, what: string) =>
      run.write('Change What', editFrame(editor.doc(), frame.id, { what })),
  }
}

describe('what is done in one cell', () => {
  test('is one step of the history, however long it takes', () => {
    const { editor, frame, steps, said, wait, write } = desk()
    const run = cellRun(editor, null)
    write(run, 'a')
    wait(60_000)
    write(run, 'ab')
    expect([steps(), said()]).toEqual([1, 'ab'])
    editor.undo()
    expect(said()).toBe(frame.what)
  })

  test('is taken back as if nothing had been done', () => {
    const { editor, frame, steps, said, write } = desk()
    const run = cellRun(editor, null)
    write(run, 'a')
    write(run, 'ab')
    run.takeBack()
    expect([steps(), said()]).toEqual([0, frame.what])
  })

  test('of two cells are two steps, at whatever speed', () => {
    const { editor, steps, write } = desk()
    write(cellRun(editor, null), 'a')
    write(cellRun(editor, null), 'b')
    expect(steps()).toBe(2)
  })

  test('goes on as a step of its own after an undo', () => {
    const { editor, steps, said, write } = desk()
    const run = cellRun(editor, null)
    write(run, 'a')
    editor.undo()
    write(run, 'b')
    expect([steps(), said()]).toEqual([1, 'b'])
  })

  test('joins the step that made its frame, and takes the frame back with it', () => {
    const { editor, frame, steps } = desk()
    const before = framesOf(editor.doc()).length
    editor.commit('Add frame', addFrame(editor.doc(), frame.id).change)
    const run = cellRun(editor, editor.store.getState().past.at(-1)?.id ?? null)
    const made = framesOf(editor.doc())[1]?.id ?? ''
    run.write('Change title', editFrame(editor.doc(), made, { title: 'New' }))
    expect(steps()).toBe(1)
    run.takeBack()
    expect(steps()).toBe(0)
    expect(framesOf(editor.doc())).toHaveLength(before)
  })

  test('that is too much for one frame is not taken, and the rest of the step stays', () => {
    const { editor, frame, steps, said, refused, write } = desk()
    const run = cellRun(editor, null)
    const long = 'x'.repeat(LIMITS.textLength)
    write(run, long)
    const more = { situation: long, action: long, backstage: long }
    run.write('Change How', editFrame(editor.doc(), frame.id, more))
    expect([steps(), said(), refused()]).toEqual([1, long, 1])
  })
})
