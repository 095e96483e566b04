import { AppError } from '../../shared/errors'
import type { BoardRow } from './boards'
import type { BoardState, Deed } from './deed'
import { takeSteps } from './steps'
import type { Tables } from './tables'

/** Does one deed; the caller holds the transaction. The same code serves the living library and the journal. */
export function perform(tables: Tables, deed: Deed, seq: number, at: string): void {
  const { boards, records, revisions, settings } = tables
  switch (deed.deed) {
    case 'add': {
      const { board, lineage, steps } = deed
      if (boards.has(board))
        throw new AppError({ code: 'store-refused', detail: 'a board that is already here' })
      boards.insert({
        id: board,
        createdSeq: seq,
        changedSeq: seq,
        touchedSeq: seq,
        changedAt: at,
        trashedAt: null,
        lineage,
      })
      for (const record of deed.records) records.put(board, record)
      takeSteps(tables, board, steps)
      const [revision] = lineage
      if (deed.packed && revision !== undefined) {
        revisions.put(board, { revision, seq, bytes: Buffer.from(deed.packed, 'base64') })
      }
      break
    }
    case 'write':
      boards.live(deed.board)
      takeSteps(tables, deed.board, deed.steps)
      boards.change(deed.board, seq, at)
      break
    case 'trash':
      if (boards.get(deed.board).trashedAt === null) boards.trash(deed.board, seq, at)
      break
    case 'restore':
      if (boards.get(deed.board).trashedAt !== null) boards.trash(deed.board, seq, null)
      break
    case 'share':
      boards.share(deed.board, seq, deed.revision)
      revisions.put(deed.board, { revision: deed.revision, seq, bytes: Buffer.from(deed.packed, 'base64') })
      break
    case 'set':
      settings.put(deed.key, deed.value)
      break
    case 'state':
      for (const state of deed.boards) putState(tables, state)
      for (const [key, value] of Object.entries(deed.settings)) settings.put(key, value)
      break
  }
  tables.counters.put('seq', seq)
}

/** The deed that stands for everything done since `after`. */
export function stateSince(tables: Tables, after: number): State {
  return stateOf(tables, after, tables.boards.touchedAfter(after), tables.settings.all())
}

/** Deeds that stand, one after the other, for everything ever done: a deed for the boards touched at each number. */
export function* wholeState(tables: Tables): Generator<{ readonly seq: number; readonly state: State }> {
  const rows = tables.boards.touchedAfter(0)
  const end = tables.counters.get('seq')
  let after = 0
  for (const seq of new Set([...rows.map(({ touchedSeq }) => touchedSeq), end])) {
    const touched = rows.filter(({ touchedSeq }) => touchedSeq === seq)
    const settings = seq === end ? tables.settings.all() : {}
    yield { seq, state: stateOf(tables, after, touched, settings) }
    after = seq
  }
}

type State = Extract<Deed, { deed: 'state' }>

function stateOf(
  { records, operations, revisions }: Tables,
  after: number,
  rows: readonly BoardRow[],
  settings: State['settings'],
): State {
  return {
    deed: 'state',
    after,
    boards: rows.map((row) => ({
      row,
      records: records.all(row.id),
      operations: operations.all(row.id).map(({ position: _, ...operation }) => operation),
      revisions: revisions
        .all(row.id)
        .map(({ revision, seq, bytes }) => ({ revision, seq, packed: bytes.toString('base64') })),
    })),
    settings,
  }
}

/** Puts a board in place of what is known of it. */
export function putState(tables: Tables, state: BoardState): void {
  const { boards, records, operations, revisions } = tables
  const { id } = state.row
  boards.remove(id)
  boards.insert(state.row)
  for (const record of state.records) records.put(id, record)
  for (const { id: operation, label, edits, state: done } of state.operations) {
    operations.append(id, operation, label, edits, done)
  }
  for (const { packed, ...revision } of state.revisions) {
    revisions.put(id, { ...revision, bytes: Buffer.from(packed, 'base64') })
  }
}
