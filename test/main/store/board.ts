import type { Step } from '../../../shared/ipc'
import type { TextElement } from '../../../shared/model/element'
import { type Id, type IdKind, idFrom, newId } from '../../../shared/model/id'
import type { Board, Rec } from '../../../shared/model/record'

export type Commit = Extract<Step, { step: 'commit' }>

/** A board's own record, valid and empty. */
export function boardRecord(id: Id = newId('board'), title = 'Hotel check-in'): Board {
  const level = { promise: 1, substance: 1, understanding: 1, feeling: 1, ease: 1, ownership: 1 }
  return {
    id,
    kind: 'board',
    parent: null,
    order: 'a0',
    source: null,
    extra: {},
    title,
    organisation: '',
    industry: '',
    intent: '',
    promise: '',
    target: null,
    stageTargets: {},
    weights: level,
    motMultiplier: 1,
    stagesInScope: [],
    outOfScopeReasons: {},
    standards: [],
    baseline: null,
    checks: { extended: false, english: true },
  }
}

/** The n-th text of a frame; the same n gives the same id. */
export function textRecord(n: number, text: string): TextElement {
  return {
    id: numberedId('element', n),
    kind: 'element',
    parent: numberedId('frame', 0),
    order: 'a0',
    extra: {},
    zone: 'how',
    x: 0,
    y: 0,
    w: 100,
    h: 20,
    degrees: 0,
    name: '',
    locked: false,
    hidden: false,
    opacity: 1,
    shape: 'text',
    text,
    size: 16,
    colour: '#1f1d1a',
    align: 'start',
    bold: false,
    italic: false,
    underline: false,
  }
}

export function numberedId(kind: IdKind, n: number): Id {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, n)
  return idFrom(kind, bytes)
}

/** One deed of the user: each pair is what a record was and what it becomes. */
export function commit(operation: Id, ...pairs: readonly (readonly [Rec | null, Rec | null])[]): Commit {
  const edits = pairs.map(([before, after]) => ({ id: (after ?? before)?.id ?? '', before, after }))
  return { step: 'commit', operation, label: 'Edit text', edits }
}

export function undo(operation: Id): Step {
  return { step: 'undo', operation }
}

export function redo(operation: Id): Step {
  return { step: 'redo', operation }
}
