import { createEditor, type Editor } from '../../../renderer/document/editor'
import type { Gesture, Pen, Press, Tool } from '../../../renderer/tools/gesture'
import { pressSelect } from '../../../renderer/tools/select'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'

type Keys = Partial<Pick<Pen, 'shift' | 'alt' | 'ctrl' | 'pressure'>>

/** The sheet without a screen: press, move, release and Escape, exactly as the canvas sends them. */
export function testEditor(doc: Doc, frame: Id) {
  const editor: Editor = createEditor(
    { records: [...doc.values()], past: [], future: [], seq: 0 },
    { save: () => {} },
  )
  let selection: readonly Id[] = []
  let tool: Tool = pressSelect
  let held: Gesture | null = null
  const pen = (x: number, y: number, keys: Keys = {}): Pen => ({
    x,
    y,
    pressure: 0.5,
    shift: false,
    alt: false,
    ctrl: false,
    ...keys,
  })
  return {
    editor,
    selection: () => selection,
    choose(ids: readonly Id[]) {
      selection = ids
    },
    use(next: Tool) {
      tool = next
    },
    press(x: number, y: number, keys: Keys = {}): Press {
      const press = tool(pen(x, y, keys), { doc: editor.doc(), frame, selection, unitsPerPixel: 1 })
      if (press.selection) selection = press.selection
      if (press.commit) editor.commit(press.commit.label, press.commit.change)
      held = press.gesture ?? null
      return press
    },
    move(x: number, y: number, keys: Keys = {}) {
      held?.gather?.(pen(x, y, keys))
      return held?.at(pen(x, y, keys))
    },
    release(x: number, y: number, keys: Keys = {}) {
      held?.gather?.(pen(x, y, keys))
      const draft = held?.at(pen(x, y, keys))
      if (held && draft) {
        if (draft.selection) selection = draft.selection
        editor.commit(held.label, draft.change)
      }
      held = null
    },
    escape() {
      held = null
    },
  }
}
