import { AppError } from '../../shared/errors'
import type { Step } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { BoardRow } from './boards'
import type { BackItem, BoardState, Deed } from './deed'
import { joinsOf } from './joins'
import { takeSteps } from './steps'
import type { Tables } from './tables'
import { type ReadySnapshot, takeSnapshot } from './takeSnapshot'

/**
 * Does one deed; the caller holds the transaction. The same code serves the living library and the journal. `ready` may
 * hold what a snapshot would otherwise have to make of the board.
 */
export function perform(
  tables: Tables,
  deed: Deed,
  seq: number,
  at: string,
  ready: ReadySnapshot | null = null,
): void {
  const { boards, settings } = tables
  switch (deed.deed) {
    case 'add':
      add(tables, deed, seq, at)
      break
    case 'expect':
      if (boards.has(deed.board)) refuse('a board that is already here')
      boards.remove(deed.board)
      boards.expect(deed.board)
      break
    case 'arrive':
      if (!boards.expected().includes(deed.board)) refuse('records of a board nobody expects')
      for (const record of deed.records) tables.records.put(deed.board, record)
      break
    case 'land':
      land(tables, deed, seq, at)
      break
    case 'write':
      boards.live(deed.board)
      write(tables, deed, seq, at)
      break
    case 'merge':
      boards.live(deed.board)
      if (deed.steps.length > 0) write(tables, deed, seq, at)
      noteJoin(tables, deed, seq)
      share(tables, deed, seq)
      break
    case 'back':
      for (const item of deed.items) bringBack(tables, item, seq, at)
      break
    case 'snapshot':
      takeSnapshot(tables, deed, seq, at, ready)
      break
    case 'snapshotName':
      tables.snapshots.rename(deed.board, deed.snapshot, deed.name)
      break
    case 'snapshotGone':
      tables.snapshots.remove(deed.snapshot)
      break
    case 'trash':
      if (boards.get(deed.board).trashedAt === null) boards.trash(deed.board, seq, at)
      break
    case 'restore':
      if (boards.get(deed.board).trashedAt !== null) boards.trash(deed.board, seq, null)
      break
    case 'share':
      joinsOf(tables).own(deed.board, [deed.revision])
      share(tables, deed, seq)
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

function add(
  tables: Tables,
  { board, records, lineage, steps, packed }: Extract<Deed, { deed: 'add' }>,
  seq: number,
  at: string,
): void {
  if (tables.boards.has(board)) refuse('a board that is already here')
  // Some of it may have come before, and never landed
  tables.boards.remove(board)
  tables.boards.insert(newRow(board, lineage, seq, at))
  for (const record of records) tables.records.put(board, record)
  takeSteps(tables, board, steps)
  keepNewest(tables, { board, lineage, packed }, seq)
}

function land(
  tables: Tables,
  { board, count, lineage, packed }: Extract<Deed, { deed: 'land' }>,
  seq: number,
  at: string,
): void {
  const isWhole = tables.records.count(board) === count && tables.records.holdsBoard(board)
  if (!tables.boards.land(newRow(board, lineage, seq, at)) || !isWhole) refuse('a board that is not whole')
  keepNewest(tables, { board, lineage, packed }, seq)
}

function newRow(id: Id, lineage: readonly string[], seq: number, at: string): BoardRow {
  const numbers = { createdSeq: seq, changedSeq: seq, touchedSeq: seq }
  return { id, ...numbers, changedAt: at, trashedAt: null, lineage }
}

function keepNewest(
  { revisions }: Tables,
  {
    board,
    lineage: [revision],
    packed,
  }: Pick<Extract<Deed, { deed: 'add' }>, 'board' | 'lineage' | 'packed'>,
  seq: number,
): void {
  if (packed === null || revision === undefined) return
  revisions.put(board, { revision, seq, bytes: Buffer.from(packed, 'base64') })
}

function write(
  tables: Tables,
  { board, steps }: { readonly board: Id; readonly steps: readonly Step[] },
  seq: number,
  at: string,
): void {
  takeSteps(tables, board, steps)
  tables.boards.change(board, seq, at)
}

/** What comes in without a step cannot be undone, and stays. */
function noteJoin(
  tables: Tables,
  { board, steps, revision, earlier }: Extract<Deed, { deed: 'merge' }>,
  seq: number,
): void {
  const [step] = steps
  if (step) joinsOf(tables).add(board, step.operation, [revision, ...earlier], seq)
  else joinsOf(tables).own(board, [revision, ...earlier])
}

function share(
  { boards, revisions }: Tables,
  { board, revision, packed, earlier = [] }: Shared,
  seq: number,
): void {
  boards.share(board, seq, revision, earlier)
  revisions.put(board, { revision, seq, bytes: Buffer.from(packed, 'base64') })
}

interface Shared {
  readonly board: Id
  readonly revision: string
  readonly packed: string
  readonly earlier?: readonly string[]
}

function bringBack(tables: Tables, item: BackItem, seq: number, at: string): void {
  if ('records' in item) {
    const board = item.records.find(({ kind }) => kind === 'board')
    if (!board) return refuse('a board without its own record')
    return add(tables, { deed: 'add', board: board.id, steps: [], packed: null, ...item }, seq, at)
  }
  if (tables.boards.get(item.board).trashedAt !== null) tables.boards.trash(item.board, seq, null)
  if (item.steps.length > 0) write(tables, item, seq, at)
}

function refuse(detail: string): never {
  throw new AppError({ code: 'store-refused', detail })
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

/** Puts a board in place of what is known of it; its snapshots stay. */
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
