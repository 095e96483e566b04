import { AppError } from '../errors'
import { LIMITS } from '../limits'
import { type Id, PREFIX } from '../model/id'
import type { Board, Kind, Rec } from '../model/record'
import { labelOf } from './label'

/**
 * What must hold between the records of one board, each already sound alone: limits of number, one board, ids used
 * once, references to records of the right kind (and of the same frame, from element to element), a forest at most
 * 16 deep, one score per frame and rater.
 * Throws E_TOO_MANY, E_DUP_ID, E_RECORD, E_REF or E_CYCLE.
 */
export function checkBoard(records: readonly Rec[]): Board {
  const checking = checkingBoard(records)
  for (;;) {
    const step = checking.next()
    if (step.done) return step.value
  }
}

/** The same with pauses in it, for whoever must not stand still while a large board is checked. */
export function* checkingBoard(records: readonly Rec[]): Generator<void, Board> {
  checkCount('records', records.length, LIMITS.records)
  checkCount('frames', records.filter((record) => record.kind === 'frame').length, LIMITS.frames)
  const byId = new Map<Id, Rec>()
  for (const record of records) {
    if (byId.has(record.id)) throw new AppError({ code: 'E_DUP_ID', id: record.id })
    byId.set(record.id, record)
  }
  const board = onlyBoard(records)
  yield
  for (const record of records) checkReferences(record, byId)
  yield
  checkForest(records, byId)
  yield
  checkFrames(records, byId)
  yield
  checkScores(records)
  return board
}

/** Throws E_TOO_MANY beyond the limit. */
export function checkCount(what: string, count: number, limit: number): void {
  if (count > limit) throw new AppError({ code: 'E_TOO_MANY', what, count, limit })
}

/** Every record this one points to, with the kind it has to be (null: any). */
export function referencesOf(record: Rec): readonly (readonly [id: Id | null, kind: Kind | null])[] {
  switch (record.kind) {
    case 'board':
      return []
    case 'guest':
    case 'rater':
      return [[record.parent, 'board']]
    case 'frame':
      return [
        [record.parent, 'board'],
        [record.guest, 'guest'],
      ]
    case 'score':
      return [
        [record.parent, 'frame'],
        [record.rater, 'rater'],
      ]
    case 'element':
      return [
        [record.parent, holderOf(record.parent)],
        [record.shape === 'figure' ? record.guest : null, 'guest'],
        [record.shape === 'box' ? record.tailTo : null, 'element'],
        [record.shape === 'line' ? (record.startOn?.element ?? null) : null, 'element'],
        [record.shape === 'line' ? (record.endOn?.element ?? null) : null, 'element'],
      ]
    case 'group':
      return [[record.parent, holderOf(record.parent)]]
    case 'link':
      return [
        [record.parent, 'frame'],
        [record.to.startsWith(PREFIX.element) ? record.to : null, 'element'],
      ]
    case 'round':
    case 'brand':
    case 'parcel':
      return [[record.parent, 'board']]
    case 'comment':
      return [[record.parent, record.parent.startsWith(PREFIX.comment) ? 'comment' : 'frame']]
    case 'suggestion':
      return [[record.parent, 'frame']]
    case 'reading':
    case 'remark':
      return [[record.parent, record.parent.startsWith(PREFIX.round) ? 'round' : 'board']]
    case 'dismissal':
      return [[record.parent, subjectOf(record.parent)]]
    case 'opaque':
      return [[record.parent, null]]
  }
}

function holderOf(parent: Id): Kind {
  return parent.startsWith(PREFIX.group) ? 'group' : 'frame'
}

function subjectOf(parent: Id): Kind {
  if (parent.startsWith(PREFIX.frame)) return 'frame'
  return parent.startsWith(PREFIX.guest) ? 'guest' : 'board'
}

function onlyBoard(records: readonly Rec[]): Board {
  const boards = records.filter((record) => record.kind === 'board')
  const [board] = boards
  if (board === undefined || boards.length > 1) throw wrong(boards.at(-1), 'board')
  return board
}

function checkReferences(record: Rec, byId: ReadonlyMap<Id, Rec>): void {
  for (const [id, kind] of referencesOf(record)) {
    if (id === null) continue
    const target = byId.get(id)
    if (target === undefined || (kind !== null && kindOf(target) !== kind)) throw lost(record, id)
  }
}

/** An element of a shape we have no word for is still an element a line can hold on to. */
function kindOf(record: Rec): unknown {
  return record.kind === 'opaque' ? record.body.kind : record.kind
}

/** What lines hold on to, tails point to and links lead to stands in their own frame, and is not themselves. */
function checkFrames(records: readonly Rec[], byId: ReadonlyMap<Id, Rec>): void {
  for (const record of records) {
    if (record.kind !== 'element' && record.kind !== 'link') continue
    for (const [id, kind] of referencesOf(record)) {
      if (id === null || kind !== 'element') continue
      const isHere = id !== record.id && frameAround(byId.get(id), byId) === frameAround(record, byId)
      if (!isHere) throw lost(record, id)
    }
  }
}

/** The frame a record stands in; undefined: in none. The forest is known to have no loops. */
function frameAround(record: Rec | undefined, byId: ReadonlyMap<Id, Rec>): Id | undefined {
  let at = record
  while (at !== undefined && at.kind !== 'frame') at = at.parent === null ? undefined : byId.get(at.parent)
  return at?.id
}

/** Each record's way up is walked once: what is known to end is not walked again. */
function checkForest(records: readonly Rec[], byId: ReadonlyMap<Id, Rec>): void {
  const depths = new Map<Id, number>()
  for (const record of records) {
    const way: Rec[] = []
    let at: Rec | undefined = record
    while (at !== undefined && !depths.has(at.id)) {
      way.push(at)
      if (way.length > LIMITS.parentDepth) throw circling(record, at)
      at = at.parent === null ? undefined : byId.get(at.parent)
    }
    let depth = at === undefined ? 0 : (depths.get(at.id) ?? 0)
    for (const passed of way.reverse()) depths.set(passed.id, ++depth)
    if (depth > LIMITS.parentDepth) throw circling(record, record)
  }
}

function checkScores(records: readonly Rec[]): void {
  const given = new Set<string>()
  for (const record of records) {
    if (record.kind !== 'score') continue
    const pair = `${record.parent} ${record.rater}`
    if (given.has(pair)) throw wrong(record, 'rater')
    given.add(pair)
  }
}

function lost(record: Rec, id: Id): AppError {
  return new AppError({ code: 'E_REF', title: labelOf(record) }, `${record.id}: ${fieldWith(record, id)}`)
}

/** The field an id stands in, itself or, as with the ends of lines, one level further in. */
function fieldWith(record: Rec, id: Id): string {
  const holds = (held: unknown) =>
    held === id || (typeof held === 'object' && held !== null && Object.values(held).includes(id))
  return Object.entries(record).find(([key, held]) => key !== 'id' && holds(held))?.[0] ?? id
}

/** `at`: after so many steps up, in the circle itself, if there is one. */
function circling(record: Rec, at: Rec): AppError {
  return new AppError({ code: 'E_CYCLE', title: labelOf(record) }, `${at.id}: parent`)
}

function wrong(record: Rec | undefined, field: string): AppError {
  return new AppError({ code: 'E_RECORD', problems: [{ record: labelOf(record), field }] })
}
