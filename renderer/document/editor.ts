import { createStore, type StoreApi } from 'zustand/vanilla'
import { followed } from '../../shared/edit/follow'
import { isReviewCopy, isSaying } from '../../shared/edit/reviewing'
import type { OpenBoard, Operation, Past, Step } from '../../shared/ipc'
import { LIMITS } from '../../shared/limits'
import { apply, type Change, invert, squash } from '../../shared/model/change'
import { type Doc, docOf } from '../../shared/model/doc'
import { newId } from '../../shared/model/id'
import type { Saver } from './saver'

export interface EditorState {
  readonly doc: Doc
  readonly past: readonly Operation[]
  readonly future: readonly Operation[]
}

/** The open board. Everything that changes it passes through here, and so onto the disk. */
export interface Editor {
  readonly store: StoreApi<EditorState>
  doc(): Doc
  /**
   * Applies a change, remembers it, and hands it to the saver. Changes with the same `goesOn` key within a
   * second (typing, nudging) are one step of the history. An empty change does nothing. A change that would
   * make a record too large to keep is not taken: `overfull` hears of it; nor is one of a review copy that is neither a
   * comment nor a suggestion, or any where nothing may be written: `refused`. Lines and tails follow (edit/follow.ts).
   */
  commit(label: string, change: Change, goesOn?: string): void
  /** A step of its own that makes the board what it was in a state with this past. */
  goBack(label: string, change: Change, past: Past): void
  /** Joins a change to the last step of the history, however long ago that was; a step that did nothing in the end is forgotten. */
  amend(change: Change): void
  /** Ends a run of typing: the next commit is a step of its own. */
  pause(): void
  /** What was taken back; null when there is nothing. */
  undo(): Operation | null
  redo(): Operation | null
  /** Shows the board as the disk has it. */
  reload(open: OpenBoard): void
  /** Shows what is on the disk already as the last thing that was done. */
  joined(operation: Operation): void
}

interface Surroundings {
  overfull(): void
  refused(): void
  /** Nothing may be written, so nothing is changed. */
  isLooking(): boolean
  now(): number
}

export function createEditor(
  open: OpenBoard,
  saver: Pick<Saver, 'save'>,
  {
    overfull = () => {},
    refused = () => {},
    isLooking = () => false,
    now = Date.now,
  }: Partial<Surroundings> = {},
): Editor {
  const store = createStore<EditorState>(() => stateOf(open))
  let run: { readonly key: string; readonly at: number } | null = null

  /** Editing is off in a review copy: people comment on it and suggest scores. */
  function isOff(doc: Doc, change: Change): boolean {
    return isLooking() || (isReviewCopy(doc) && !isSaying(change))
  }

  /** Puts an operation at the end of the past, in place of the last one if it is the same grown on. */
  function push(operation: Operation, change: Change, behind?: Past): void {
    const { doc, past } = store.getState()
    const grown = past.at(-1)?.id === operation.id
    const earlier = grown ? past.slice(0, -1) : past.slice(-(MOST_STEPS - 1))
    const kept = operation.change.size === 0 ? earlier : [...earlier, operation]
    store.setState({ doc: apply(doc, change), past: kept, future: [] })
    saver.save(commitStep(operation, behind))
  }

  function commit(label: string, given: Change, goesOn?: string, behind?: Past): void {
    const { doc, past } = store.getState()
    const change = followed(doc, given)
    if (change.size === 0) return
    if (isOff(doc, change)) return refused()
    if (isOverfull(change)) return overfull()
    mustFit(doc, change)
    const last = past.at(-1)
    const same = goesOn !== undefined && run?.key === goesOn && now() - run.at <= RUN_MILLISECONDS && last
    run = goesOn === undefined ? null : { key: goesOn, at: now() }
    if (same) push({ id: last.id, label, change: squash(last.change, change) }, change)
    else push({ id: newId('operation'), label, change }, change, behind)
  }

  return {
    store,
    doc: () => store.getState().doc,
    commit,
    goBack: (label, change, past) => commit(label, change, undefined, past),
    amend(given) {
      const { doc, past } = store.getState()
      const last = past.at(-1)
      const change = followed(doc, given)
      if (!last || change.size === 0) return
      if (isOff(doc, change)) return refused()
      if (isOverfull(change)) return overfull()
      mustFit(doc, change)
      run = null
      push({ ...last, change: squash(last.change, change) }, change)
    },
    pause() {
      run = null
    },
    undo() {
      const { doc, past, future } = store.getState()
      const last = past.at(-1)
      if (!last) return null
      if (isOff(doc, last.change)) return nothingDone(refused)
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
      if (isOff(doc, next.change)) return nothingDone(refused)
      run = null
      store.setState({ doc: apply(doc, next.change), past: [...past, next], future: future.slice(1) })
      saver.save({ step: 'redo', operation: next.id })
      return next
    },
    reload(again) {
      run = null
      store.setState(stateOf(again))
    },
    joined(operation) {
      const { doc, past } = store.getState()
      run = null
      const kept = past.slice(-(MOST_STEPS - 1))
      store.setState({ doc: apply(doc, operation.change), past: [...kept, operation], future: [] })
    },
  }
}

const RUN_MILLISECONDS = 1000
const MOST_STEPS = 500

function stateOf({ records, past, future }: OpenBoard): EditorState {
  return { doc: docOf(records), past, future }
}

function commitStep({ id, label, change }: Operation, past?: Past): Step {
  return {
    step: 'commit',
    operation: id,
    label,
    edits: [...change].map(([record, edit]) => ({ id: record, ...edit })),
    ...(past && { past }),
  }
}

function nothingDone(told: () => void): null {
  told()
  return null
}

/** A change made for another document would bring back what is gone. That is a bug, and must not reach the disk. */
function mustFit(doc: Doc, change: Change): void {
  for (const [id, { before }] of change) {
    if ((doc.get(id) ?? null) !== before) throw new Error('a change for another document')
  }
}

/** The store keeps no record over 64 KiB; people hear of it while they write and not when it fails. */
function isOverfull(change: Change): boolean {
  for (const { after } of change.values()) {
    if (after && bytes.encode(JSON.stringify(after)).length > LIMITS.recordBytes) return true
  }
  return false
}

const bytes = new TextEncoder()
