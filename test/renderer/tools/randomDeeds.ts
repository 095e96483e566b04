import fc from 'fast-check'
import type { ToolName } from '../../../renderer/tools/gesture'
import { handlesOf } from '../../../renderer/tools/handles'
import { align, distribute, flip, reorder, setHidden, setLocked, showAll } from '../../../shared/edit/arrange'
import { copyOf, duplicateLayers, pasteCopy } from '../../../shared/edit/copies'
import { addPicture } from '../../../shared/edit/crop'
import { moveElements, removeElements, sheetBox } from '../../../shared/edit/elements'
import { groupLayers, ungroup } from '../../../shared/edit/groups'
import { PARTIES } from '../../../shared/edit/party'
import { type Doc, elementsOf, guestsOf, layersOf } from '../../../shared/model/doc'
import { middleOf, type Point } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import type { Keys, testEditor } from './testEditor'

export type Sheet = ReturnType<typeof testEditor>

/** One thing a person does at the sheet, found on whatever happens to be there. */
export interface Deed {
  (sheet: Sheet, memory: Memory): void
  /** How a counterexample tells it. */
  [fc.toStringMethod]?: () => string
}

/** What was copied last. */
export interface Memory {
  clipboard: readonly Rec[]
}

export function anyDeed(): fc.Arbitrary<Deed> {
  return fc.oneof(
    { weight: 8, arbitrary: anyGesture() },
    { weight: 4, arbitrary: anyKey() },
    { weight: 1, arbitrary: anySetting() },
  )
}

/** Near something drawn, on a handle, or anywhere, also beside the sheet. */
type Target = (sheet: Sheet) => Point

const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.tuple(fc.integer({ min: -300, max: 1900 }), fc.integer({ min: -200, max: 1100 })).map(
    ([x, y]): Target =>
      () => ({ x, y }),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    )
    .map(
      ([nth, u, v]): Target =>
        (sheet) => {
          const all = elementsOf(sheet.editor.doc(), sheet.scene().frame)
          const element = all[nth % Math.max(1, all.length)]
          if (!element) return { x: 700, y: 300 }
          const { x, y, w, h } = sheetBox(element)
          return { x: x + u * w, y: y + v * h }
        },
    ),
  fc.nat().map(
    (nth): Target =>
      (sheet) => {
        const handles = [...handlesOf(sheet.scene()).values()]
        return handles[nth % Math.max(1, handles.length)] ?? { x: 900, y: 200 }
      },
  ),
)

const anyKeys: fc.Arbitrary<Keys> = fc.record({
  shift: fc.boolean(),
  alt: fc.boolean(),
  ctrl: fc.boolean(),
  pressure: fc.double({ min: 0, max: 1, noNaN: true }),
})

const TOOLS: readonly ToolName[] = [
  ...(['select', 'select', 'select', 'select', 'select', 'select', 'select'] as const),
  'pen',
  'eraser',
  'text',
  'speech',
  'thought',
  'note',
  'rectangle',
  'ellipse',
  'line',
  'arrow',
  'stamp',
  'guest',
  'colour',
]

function anyGesture(): fc.Arbitrary<Deed> {
  return fc
    .record({
      tool: fc.constantFrom(...TOOLS),
      party: fc.constantFrom(...PARTIES),
      guest: fc.nat({ max: 3 }),
      from: anyTarget,
      way: fc.array(fc.tuple(anyTarget, anyKeys), { minLength: 1, maxLength: 4 }),
      held: anyKeys,
      end: fc.constantFrom('release', 'release', 'release', 'escape'),
    })
    .map(
      ({ tool, party, guest, from, way, held, end }): Deed =>
        (sheet) => {
          const guests = guestsOf(sheet.editor.doc())
          sheet.use(tool, { person: { guest: guests[guest - 1]?.id ?? null, party } })
          const start = from(sheet)
          sheet.press(start.x, start.y, held)
          for (const [target, keys] of way) {
            const to = target(sheet)
            sheet.move(to.x, to.y, keys)
          }
          const [target, keys] = way.at(-1) ?? [from, held]
          const to = target(sheet)
          if (end === 'escape') sheet.escape()
          else sheet.release(to.x, to.y, keys)
        },
    )
}

function anyKey(): fc.Arbitrary<Deed> {
  return fc.constantFrom<Deed>(
    (sheet) => sheet.undo(),
    (sheet) => sheet.undo(),
    (sheet) => sheet.redo(),
    (sheet) => commit(sheet, 'Nudge', (doc, ids) => moveElements(doc, ids, 10, 0), 'nudge'),
    (sheet) => commit(sheet, 'Nudge', (doc, ids) => moveElements(doc, ids, 0, -1), 'nudge'),
    (sheet) => commit(sheet, 'Delete', removeElements),
    (sheet) => commit(sheet, 'Flip', (doc, ids) => flip(doc, ids, 'across')),
    (sheet) => commit(sheet, 'Flip', (doc, ids) => flip(doc, ids, 'down')),
    (sheet) => commit(sheet, 'Forward', (doc, ids) => reorder(doc, ids, 'forward')),
    (sheet) => commit(sheet, 'To the back', (doc, ids) => reorder(doc, ids, 'back')),
    (sheet) => commit(sheet, 'Align', (doc, ids) => align(doc, ids, 'centre')),
    (sheet) => commit(sheet, 'Distribute', (doc, ids) => distribute(doc, ids, 'across')),
    (sheet) => commit(sheet, 'Lock', (doc, ids) => setLocked(doc, ids, true)),
    (sheet) => commit(sheet, 'Hide', (doc, ids) => setHidden(doc, ids, true)),
    (sheet) => commit(sheet, 'Show', (doc) => showAll(doc, sheet.scene().frame)),
    (sheet) => {
      const made = duplicateLayers(sheet.editor.doc(), sheet.selection(), 20, 20)
      sheet.editor.commit('Duplicate', made.change)
      sheet.choose(made.ids)
    },
    (sheet) => {
      const made = groupLayers(sheet.editor.doc(), sheet.selection())
      if (!made) return
      sheet.editor.commit('Group', made.change)
      sheet.choose([made.id])
    },
    (sheet) => {
      const parts = ungroup(sheet.editor.doc(), sheet.selection())
      sheet.editor.commit('Ungroup', parts.change)
      sheet.choose(parts.ids)
    },
    (sheet) => {
      const { doc, frame } = sheet.scene()
      sheet.choose(layersOf(doc, frame).map(({ id }) => id))
    },
    (sheet, memory) => {
      memory.clipboard = copyOf(sheet.editor.doc(), sheet.selection())
    },
    (sheet, memory) => {
      const { doc, frame } = sheet.scene()
      const made = pasteCopy(doc, frame, memory.clipboard, { zone: 'who', middle: { x: 200, y: 100 } })
      sheet.editor.commit('Paste', made.change)
      sheet.choose(made.ids)
    },
    (sheet) => {
      const { doc, frame } = sheet.scene()
      const picture = { asset: 'a'.repeat(64), pixelW: 800, pixelH: 500 }
      const made = addPicture(doc, frame, 'how', picture, { x: 400, y: 200 })
      sheet.editor.commit('Add picture', made.change)
      sheet.change({ selection: [made.id], cropping: made.id })
    },
    (sheet) => {
      const { doc, frame } = sheet.scene()
      const first = elementsOf(doc, frame).at(-1)
      if (!first) return
      const { x, y } = middleOf(sheetBox(first))
      sheet.doubleClick(x, y)
    },
  )
}

function anySetting(): fc.Arbitrary<Deed> {
  return fc
    .record({
      snaps: fc.boolean(),
      grid: fc.constantFrom(null, 20),
      unitsPerPixel: fc.constantFrom(0.125, 1, 2, 10),
    })
    .map(
      (setting): Deed =>
        (sheet) =>
          sheet.change(setting),
    )
}

function commit(
  sheet: Sheet,
  label: string,
  deed: (doc: Doc, ids: readonly Id[]) => ReturnType<typeof removeElements>,
  goesOn?: string,
): void {
  sheet.editor.commit(label, deed(sheet.editor.doc(), sheet.selection()), goesOn)
}
