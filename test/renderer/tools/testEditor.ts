import { createEditor, type Editor } from '../../../renderer/document/editor'
import type { Saver } from '../../../renderer/document/saver'
import type { Draft, Gesture, Pen, Press, Scene, Tool, ToolName } from '../../../renderer/tools/gesture'
import { deepAt } from '../../../renderer/tools/pick'
import { type InHand, toolFor } from '../../../renderer/tools/tool'
import { innerOf, topmost } from '../../../shared/edit/groups'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'

export type Keys = Partial<Pick<Pen, 'shift' | 'alt' | 'ctrl' | 'pressure'>>

/** What the window remembers besides the board. Nothing snaps unless a test says so. */
export type Setting = Omit<Scene, 'doc' | 'frame'>

/** The sheet without a screen: press, move, release and Escape, exactly as the canvas sends them. */
export function testEditor(doc: Doc, frame: Id, saver: Pick<Saver, 'save'> = { save: () => {} }) {
  const editor: Editor = createEditor({ records: [...doc.values()], past: [], future: [], seq: 0 }, saver)
  let setting: Setting = {
    selection: [],
    entered: null,
    cropping: null,
    unitsPerPixel: 1,
    grid: null,
    snaps: false,
    styles: FIRST_STYLES,
  }
  let hand: InHand = { tool: 'select', stamp: 'star', person: { guest: null, party: 'alone' } }
  let typing: Id | null = null
  let copied: Draft['copied'] | null = null
  let held: { readonly gesture: Gesture; readonly doc: Doc } | null = null

  const scene = (): Scene => ({ doc: editor.doc(), frame, ...setting })
  const change = (next: Partial<Setting>) => {
    setting = { ...setting, ...next }
  }

  function press(x: number, y: number, keys: Keys = {}): Press {
    const tool: Tool | null = toolFor(hand)
    const begun = tool?.(pen(x, y, keys), scene()) ?? {}
    if (begun.selection) change({ selection: begun.selection })
    if (begun.enter !== undefined) change({ entered: begun.enter })
    if (begun.cropping === null) change({ cropping: null })
    if (begun.styles) change({ styles: begun.styles })
    if (begun.commit) editor.commit(begun.commit.label, begun.commit.change)
    held = begun.gesture ? { gesture: begun.gesture, doc: editor.doc() } : null
    return begun
  }

  function move(x: number, y: number, keys: Keys = {}): Draft | undefined {
    held?.gesture.gather?.(pen(x, y, keys))
    return held?.gesture.at(pen(x, y, keys))
  }

  function release(x: number, y: number, keys: Keys = {}): Draft | undefined {
    const draft = move(x, y, keys)
    if (held && draft && editor.doc() === held.doc) {
      if (draft.selection) change({ selection: draft.selection })
      editor.commit(draft.label ?? held.gesture.label, draft.change)
      if (draft.copied) copied = draft.copied
      typing = draft.type ?? null
    }
    held = null
    return draft
  }

  return {
    editor,
    scene,
    press,
    move,
    release,
    /** The scene as it will be from now on. */
    change,
    selection: () => setting.selection,
    entered: () => setting.entered,
    styles: () => setting.styles,
    /** The text that was opened by the last gesture. */
    typing: () => typing,
    copied: () => copied,
    choose(ids: readonly Id[]) {
      change({ selection: ids })
    },
    /** Takes a tool, and what it puts down. */
    use(tool: ToolName, also: Partial<Omit<InHand, 'tool'>> = {}) {
      hand = { ...hand, ...also, tool }
    },
    click(x: number, y: number, keys: Keys = {}) {
      press(x, y, keys)
      return release(x, y, keys)
    },
    drag(from: readonly [number, number], to: readonly [number, number], keys: Keys = {}) {
      press(...from, keys)
      move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, keys)
      return release(...to, keys)
    },
    /** Into the group under the pointer. */
    doubleClick(x: number, y: number) {
      const { doc: now } = scene()
      const element = deepAt(scene(), pen(x, y))
      if (!element) return
      const layer = topmost(now, element.id, setting.entered)
      if (layer !== element.id) change({ entered: layer, selection: [innerOf(now, layer, element.id)] })
    },
    escape() {
      held = null
    },
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    labels: () => editor.store.getState().past.map(({ label }) => label),
  }
}

export function pen(x: number, y: number, keys: Keys = {}): Pen {
  return { x, y, pressure: 0.5, shift: false, alt: false, ctrl: false, ...keys }
}
