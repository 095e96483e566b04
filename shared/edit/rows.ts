import { LIMITS } from '../limits'
import { apply, type Change, nothing, put, squash } from '../model/change'
import { boardOf, type Doc, framesOf, guestsOf } from '../model/doc'
import type { Id } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Frame, Guest } from '../model/record'
import { CELL_FIELDS, type CellField } from './cellFields'
import { type CellProblem, type Nameable, readCell } from './cellRead'
import { editCells, patchBetween } from './cells'
import { emptyFrame } from './frames'
import { addGuest } from './guests'
import type { PastePlan } from './pastePlan'
import { sameWords } from './sameWords'
import { stageFrame } from './stage'

/** What a paste makes of a board, and what it could not take as it was. */
export interface Pasted {
  readonly change: Change
  /** Frames that were there and say something else now. */
  readonly filled: number
  readonly added: number
  /** Names of guests the board did not know. */
  readonly newGuests: readonly string[]
  readonly problems: readonly PasteProblem[]
  /** Rows the board had no room for. */
  readonly left: number
  /** The frames that were pasted into, in order. */
  readonly frames: readonly Id[]
}

export interface PasteProblem extends CellProblem {
  readonly frame: Id
  readonly field: CellField
}

/**
 * Rows written into frames from the given one on (null: behind the last); rows beyond the last frame become frames. A
 * new frame takes from the one before it what its row says nothing about, as `addFrame` does, and is staged. A cell that
 * cannot be read is left out and told, and a guest nobody knows is a new guest. Says again and again what share is done,
 * 0 to 1, so that whoever asks can do something else in between.
 */
export function* pastingRows(doc: Doc, plan: PastePlan, at: Id | null): Generator<number, Pasted> {
  const before = framesOf(doc)
  const found = at === null ? -1 : before.findIndex(({ id }) => id === at)
  const from = found === -1 ? before.length : found
  const people = crowd(doc)
  const board: Nameable = { standards: boardOf(doc).standards, guest: people.named }
  const room = Math.min(LIMITS.frames - before.length, LIMITS.records - doc.size)
  const rows = plan.rows.slice(0, before.length - from + Math.max(0, room))
  const columns = columnsOf(plan.fields)
  const problems: PasteProblem[] = []
  const written: { readonly before: Frame | null; readonly after: Frame }[] = []

  for (const [i, row] of rows.entries()) {
    const old = before[from + i] ?? null
    const start = old ?? freshFrame(doc, written.at(-1)?.after ?? before.at(-1) ?? null, plan.fields)
    const read = rowRead(board, start, row, columns)
    problems.push(...read.problems)
    written.push({ before: old, after: read.frame })
    yield (i + 1) / (rows.length * 2)
  }

  const guests = people.added()
  const known = put(doc, ...inserted(guestsOf(doc), guestsOf(doc).length, guests))
  const home = apply(doc, known)
  const filled = written.flatMap(({ before: old, after }) =>
    old ? editCells(home, old.id, patchBetween(old, after)) : [],
  )
  const fresh = written.filter(({ before: old }) => old === null).map(({ after }) => after)
  const added = fresh.length === 0 ? nothing : put(home, ...inserted(framesOf(home), before.length, fresh))
  const scenes: Change[] = []
  const furnished = apply(home, added)
  let records = furnished.size
  for (const [i, { id }] of fresh.entries()) {
    const scene = stageFrame(furnished, id)
    records += scene.size - 1
    // A board that is full of things keeps its new frames bare.
    if (records > LIMITS.records) break
    scenes.push(scene)
    yield (1 + (i + 1) / fresh.length) / 2
  }
  return {
    change: squash(known, ...filled, added, ...scenes),
    filled: filled.filter((change) => change.size > 0).length,
    added: fresh.length,
    newGuests: guests.map(({ name }) => name),
    problems,
    left: plan.rows.length - rows.length,
    frames: written.map(({ after }) => after.id),
  }
}

/** All rows at once. */
export function pasteRows(doc: Doc, plan: PastePlan, at: Id | null): Pasted {
  const pasting = pastingRows(doc, plan, at)
  for (;;) {
    const step = pasting.next()
    if (step.done) return step.value
  }
}

/** Which place of a row is about which field: a stage before its phase, a word before how good it is. */
function columnsOf(fields: PastePlan['fields']): readonly Column[] {
  return fields
    .flatMap((field, place) => (field === null ? [] : [{ field, place }]))
    .sort((a, b) => CELL_FIELDS.indexOf(a.field) - CELL_FIELDS.indexOf(b.field))
}

interface Column {
  readonly field: CellField
  readonly place: number
}

function rowRead(board: Nameable, start: Frame, row: readonly string[], columns: readonly Column[]) {
  const problems: PasteProblem[] = []
  let frame = start
  for (const { field, place } of columns) {
    const text = row[place] ?? ''
    const { patch, problem } = readCell(board, frame, field, text)
    const next = { ...frame, ...patch }
    if (problem) problems.push({ ...problem, frame: frame.id, field })
    if (fitsRecord(next)) frame = next
    else problems.push({ why: 'overfull', text: text.slice(0, 40), frame: frame.id, field })
  }
  return { frame, problems }
}

/** Guest, stage and channel come from the frame before where the row does not speak of them. */
function freshFrame(doc: Doc, neighbour: Frame | null, fields: PastePlan['fields']): Frame {
  const kept = <T>(field: CellField, value: T) => (fields.includes(field) ? null : value)
  return {
    ...emptyFrame(boardOf(doc).id, FIRST_ORDER),
    stage: kept('stage', neighbour?.stage ?? 'awareness'),
    guest: kept('guest', neighbour?.guest ?? null),
    channel: kept('channel', neighbour?.channel ?? null),
  }
}

/** The guests a name can mean, and those that are made for names nobody has. */
function crowd(doc: Doc) {
  const ids = new Map<string, Id>()
  for (const { id, name, source } of guestsOf(doc).toReversed()) {
    if (typeof source?.id === 'string') ids.set(sameWords(source.id), id)
    ids.set(sameWords(name), id)
  }
  const made: Guest[] = []
  return {
    named(name: string): Id | null {
      const key = sameWords(name)
      const known = ids.get(key)
      if (known !== undefined) return known
      if (key === '' || made.length >= MOST_NEW_GUESTS) return null
      const { change, guest } = addGuest(doc, name)
      const record = change.get(guest)?.after
      if (record?.kind !== 'guest') return null
      made.push(record)
      ids.set(key, guest)
      return guest
    },
    added: (): readonly Guest[] => made,
  }
}

/** More new names than that are a column in the wrong place. */
const MOST_NEW_GUESTS = 100

/** Bytes of the record as the store counts them; most are so far below its limit that nobody needs to count. */
function fitsRecord(frame: Frame): boolean {
  const json = JSON.stringify(frame)
  if (json.length * 3 <= LIMITS.recordBytes) return true
  return encodeURI(json.toWellFormed()).replaceAll(/%../g, '%').length <= LIMITS.recordBytes
}
