import { type Change, invert } from '../../../shared/model/change'
import type { Id } from '../../../shared/model/id'
import type { Editor } from '../../document/editor'

/** What is done in one cell between opening and leaving it: one step of the history, however long it takes. */
export interface CellRun {
  write(label: string, change: Change): void
  /** As it was before, as if nothing had been done. */
  takeBack(): void
}

/** `begun`: the step that made the frame, which the words join; null: the first word begins a step. */
export function cellRun(editor: Editor, begun: Id | null): CellRun {
  let step = begun
  const last = () => editor.store.getState().past.at(-1)
  const own = () => {
    const operation = last()
    return operation && operation.id === step ? operation : null
  }
  return {
    write(label, change) {
      if (own()) return editor.amend(change)
      const before = last()?.id
      editor.pause()
      editor.commit(label, change)
      const after = last()?.id
      // What was too much to keep was not taken, and what changed nothing is no step.
      step = after === before ? null : (after ?? null)
    },
    takeBack() {
      const operation = own()
      if (operation) editor.amend(invert(operation.change))
      step = null
    },
  }
}
