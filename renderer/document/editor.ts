import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OpenBoard, Operation, Step } from '../../shared/ipc'
import { apply, type Change, invert, squash } from '../../shared/model/change'
import { type Doc, docOf } from '../../shared/model/doc'
import { newId } from '../../shared/model/id'
import type { Saver } from './saver'

export interface EditorState {
  readonly doc: Doc
  readonly past: readonly Operation[]
  readonly future: readonly Operation[]
}

/** The open board. Everything that changes it passes through `commit`, `undo` or `redo`, and so onto the disk. */
export interface Editor {
  readonly store: StoreApi<EditorState>
  doc(): Doc
  /**
   * Applies a change, remembers it, and hands it to the saver. Changes with the same `goesOn` key within a
   * second (typing, nudging) are one step of the history. An empty change does nothing.
   */
  commit(label: string, change: Change, goesOn?: string): void
  /** Ends a run of typing: the next commit is a step of its own. */
  pause(): void
  /** The label of what was taken back; null when there is nothing. */
  undo(): Operation | null
  redo(): Operation | null
}

export function createEditor(
  open: OpenBoard,
  saver: Pick<Saver, 'save'>,
  now: () => number = Date.now,
): Editor {
  const store = createStore<EditorState>(() => ({
    doc: docOf(open.records),
    past: open.past,
    future: open.future,
  }))
  let run: { readonly key: string; readonly at: number } | null = null

  return {
    store,
    doc: () => store.getState().doc,
    commit(label, change, goesOn) {
      if (change.size === 0) return
      const { doc, past } = store.getState()
      const last = past.at(-1)
      const same = goesOn !== undefined && run?.key === goesOn && now() - run.at <= RUN_MILLISECONDS && last
      const operation: Operation = same
        ? { id: last.id, label, change: squash(last.change, change) }
        : { id: newId('operation'), label, change }
      run = goesOn === undefined ? null : { key: goesOn, at: now() }
      const earlier = same ? past.slice(0, -1) : past.slice(-(MOST_STEPS - 1))
      store.setState({ doc: apply(doc, change), past: [...earlier, operation], future: [] })
      saver.save(commitStep(operation))
    },
    pause() {
      run = null
    },
    undo() {
      const { doc, past, future } = store.getState()
      const last = past.at(-1)
      if (!last) return null
      run = null
      store.setState({
        doc: apply(doc, invert(last.change)),
        past: past.slice(0, -1),
        future: [last, ...future],
      })
      saver.save({ step: 'undo', operation: last.id })
      return last
    },
    redo() {
      const { doc, past, future } = store.getState()
      const next = future[0]
      if (!next) return null
      run = null
      store.setState({ doc: apply(doc, next.change), past: [...past, next], future: future.slice(1) })
      saver.save({ step: 'redo', operation: next.id })
      return next
    },
  }
}

const RUN_MILLISECONDS = 1000
const MOST_STEPS = 500

function commitStep({ id, label, change }: Operation): Step {
  return {
    step: 'commit',
    operation: id,
    label,
    edits: [...change].map(([record, edit]) => ({ id: record, ...edit })),
  }
}
