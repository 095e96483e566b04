import { AppError } from '../errors'
import { LIMITS } from '../limits'
import type { Id } from '../model/id'
import type { Board, Kind, Rec } from '../model/record'
import { labelOf } from './label'

/**
 * What must hold between the records of one board, each already sound alone: limits of number, one board, ids used
 * once, references to records of the right kind, a forest at most 16 deep, one score per frame and rater.
 * Throws E_TOO_MANY, E_DUP_ID, E_RECORD, E_REF or E_CYCLE.
 */
export function checkBoard(records: readonly Rec[]): Board {
  checkCount('records', records.length, LIMITS.records)
  checkCount('frames', records.filter((record) => record.kind === 'frame').length, LIMITS.frames)
  const byId = new Map<Id, Rec>()
  for (const record of records) {
    if (byId.has(record.id)) throw new AppError({ code: 'E_DUP_ID', id: record.id })
    byId.set(record.id, record)
  }
  const board = onlyBoard(records)
  for (const record of records) checkReferences(record, byId)
  checkForest(records, byId)
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
        [record.parent, 'frame'],
        [record.shape === 'figure' ? record.guest : null, 'guest'],
      ]
    case 'opaque':
      return [[record.parent, null]]
  }
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
    if (target === undefined || (kind !== null && target.kind !== kind)) {
      throw new AppError({ code: 'E_REF', title: labelOf(record) })
    }
  }
}

/** Each record's way up is walked once: what is known to end is not walked again. */
function checkForest(records: readonly Rec[], byId: ReadonlyMap<Id, Rec>): void {
  const depths = new Map<Id, number>()
  for (const record of records) {
    const way: Rec[] = []
    let at: Rec | undefined = record
    while (at !== undefined && !depths.has(at.id)) {
      way.push(at)
      if (way.length > LIMITS.parentDepth) throw new AppError({ code: 'E_CYCLE', title: labelOf(record) })
      at = at.parent === null ? undefined : byId.get(at.parent)
    }
    let depth = at === undefined ? 0 : (depths.get(at.id) ?? 0)
    for (const passed of way.reverse()) depths.set(passed.id, ++depth)
    if (depth > LIMITS.parentDepth) throw new AppError({ code: 'E_CYCLE', title: labelOf(record) })
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

function wrong(record: Rec | undefined, field: string): AppError {
  return new AppError({ code: 'E_RECORD', problems: [{ record: labelOf(record), field }] })
}
