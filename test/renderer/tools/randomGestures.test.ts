import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSaver } from '../../../renderer/document/saver'
import { freshIds } from '../../../shared/exchange/freshIds'
import { validateRecords } from '../../../shared/exchange/validate'
import { Step } from '../../../shared/ipc'
import { boardOf, docOf } from '../../../shared/model/doc'
import { Rec } from '../../../shared/model/record'
import { frameAt, templateDoc } from '../../boards'
import { storeIn, temporaryFolder } from '../../main/store/library'
import { anyDeed, type Memory } from './randomDeeds'
import { testEditor } from './testEditor'

/** More for a night: CXBOARD_GESTURES=5000. */
const RUNS = Number(process.env.CXBOARD_GESTURES ?? 60)

test(
  'whatever is done at a sheet: undone it is as before, redone as after, and the disk has what the screen shows',
  async () => {
    const store = storeIn(temporaryFolder())
    const template = [...templateDoc('sports').values()]
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed(), { minLength: 1, maxLength: 40, size: 'max' }), async (deeds) => {
        const start = docOf(freshIds(template))
        const board = boardOf(start).id
        store.addBoard([...start.values()], [])
        const saver = createSaver(
          async (steps) =>
            store.write(
              board,
              steps.map((step) => Step.parse(step)),
            ),
          (trouble) => {
            throw new Error(`the store refused a step: ${trouble.code}`)
          },
        )
        const sheet = testEditor(start, frameAt(start, 0).id, saver)
        const memory: Memory = { clipboard: [] }
        for (const deed of deeds) deed(sheet, memory)

        const end = sheet.editor.doc()
        for (const record of end.values()) Rec.parse(record)
        expect(validateRecords([...end.values()])).toHaveLength(end.size)
        await saver.flush()
        expect(new Map(docOf(store.records(board)))).toEqual(new Map(end))

        let undone = 0
        while (sheet.undo()) undone++
        expect(new Map(sheet.editor.doc())).toEqual(new Map(start))
        await saver.flush()
        expect(new Map(docOf(store.records(board)))).toEqual(new Map(start))
        while (undone-- > 0) sheet.redo()
        expect(new Map(sheet.editor.doc())).toEqual(new Map(end))
        await saver.flush()
        expect(new Map(docOf(store.records(board)))).toEqual(new Map(end))
      }),
      { numRuns: RUNS },
    )
  },
  60_000 + RUNS * 1000,
)
