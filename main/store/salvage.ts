import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { lifted, liftedEdits } from '../../shared/exchange/lifted'
import type { Id } from '../../shared/model/id'
import { Rec } from '../../shared/model/record'
import type { SnapshotReason } from '../../shared/sharing'
import type { BoardRow } from './boards'
import type { Connection } from './connection'
import type { BoardState } from './deed'
import { COMPANIONS } from './places'

export interface Salvaged extends BoardState {
  /** Every row could be read and passed the schemas. */
  readonly whole: boolean
}

export interface Found {
  readonly boards: readonly Salvaged[]
  /** Boards whose own record is gone. */
  readonly lost: readonly BoardRow[]
  readonly snapshots: readonly SalvagedSnapshot[]
  /** As JSON, by key. */
  readonly settings: ReadonlyMap<string, string>
}

/**
 * What a copy of a damaged library, of whatever version, still gives, in our schema: of those boards that are wanted,
 * by their row, all there is; of everything else a person made, all that can be read.
 */
export function salvage(path: string, workFolder: string, isWanted: (row: BoardRow) => boolean): Found {
  return inCopy(path, workFolder, (db) => {
    // What never landed was never anybody's
    const landed = readable<StoredBoard>(db, BOARDS).rows.filter(({ touchedSeq }) => touchedSeq >= 0)
    const rows = landed.filter((row) => isWanted(boardRow(row)))
    return {
      ...(rows.length === 0 ? { boards: [], lost: [] } : boardsIn(db, rows)),
      snapshots: readable<SalvagedSnapshot & { readonly key: string }>(db, SNAPSHOTS).rows,
      settings: new Map(
        readable<{ readonly key: string; readonly value: string }>(db, SETTINGS).rows.map(
          ({ key, value }) => [key, value],
        ),
      ),
    }
  })
}

function boardsIn(db: Connection | null, rows: readonly StoredBoard[]): Pick<Found, 'boards' | 'lost'> {
  const wanted = new Set(rows.map(({ id }) => id))
  const isWanted = ({ board }: { readonly board: Id }) => wanted.has(board)
  const found = readable<StoredRecord>(db, RECORDS, isWanted)
  const records = groupByBoard(found.rows)
  const operations = groupByBoard(readable<StoredOperation>(db, OPERATIONS, isWanted).rows)
  const revisions = groupByBoard(readable<StoredRevision>(db, REVISIONS, isWanted).rows)
  const boards: Salvaged[] = []
  const lost: BoardRow[] = []
  for (const row of rows) {
    const parsed = (records.get(row.id) ?? []).map(({ body }) => Rec.safeParse(lifted(parse(body))))
    const good = parsed.flatMap((result) => (result.success ? [result.data] : []))
    if (!good.some((record) => record.kind === 'board' && record.id === row.id)) {
      lost.push(boardRow(row))
      continue
    }
    boards.push({
      row: boardRow(row),
      records: good,
      operations: history(operations.get(row.id) ?? []),
      revisions: (revisions.get(row.id) ?? []).map(({ revision, seq, bytes }) => ({
        revision,
        seq,
        packed: bytes.toString('base64'),
      })),
      whole: found.whole && good.length === parsed.length,
    })
  }
  return { boards, lost }
}

/** A damaged file is opened as a copy, so that reading it changes nothing and its lock is nobody's. */
export function inCopy<T>(path: string, workFolder: string, read: (db: Connection | null) => T): T {
  rmSync(workFolder, { recursive: true, force: true })
  mkdirSync(workFolder, { recursive: true })
  const copy = join(workFolder, 'copy.db')
  for (const suffix of COMPANIONS) {
    if (suffix !== '-shm' && existsSync(path + suffix)) copyFileSync(path + suffix, copy + suffix)
  }
  const db = opened(copy)
  try {
    return read(db)
  } finally {
    db?.close()
    rmSync(workFolder, { recursive: true, force: true })
  }
}

/** All wanted rows of a table that can be reached from its front or its end. */
export function readable<Row extends { readonly key: string | number }>(
  db: Connection | null,
  { table, forward, backward }: Scan,
  isWanted: (row: Row) => boolean = () => true,
): { readonly rows: readonly Row[]; readonly whole: boolean } {
  const rows = new Map<string | number, Row>()
  // Something else under the table's name, a view without end for one, is not read.
  if (!db || !isTable(db, table)) return { rows: [], whole: false }
  const whole = scan(db, forward, rows, isWanted)
  if (!whole) scan(db, backward, rows, isWanted)
  return { rows: [...rows.values()], whole }
}

interface Scan {
  readonly table: string
  readonly forward: string
  readonly backward: string
}

function opened(path: string): Connection | null {
  try {
    const db = new Database(path)
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    return db
  } catch {
    return null
  }
}

function isTable(db: Connection, name: string): boolean {
  try {
    return db.prepare('SELECT type FROM sqlite_schema WHERE name = ?').pluck().get(name) === 'table'
  } catch {
    return false
  }
}

/** Reads until the end (true) or until the damage (false). */
function scan<Row extends { readonly key: string | number }>(
  db: Connection,
  sql: string,
  rows: Map<string | number, Row>,
  isWanted: (row: Row) => boolean,
): boolean {
  let seen = 0
  try {
    for (const row of db.prepare<[], Row>(sql).iterate()) {
      if (isWanted(row)) rows.set(row.key, row)
      seen += 1
      if (seen > MOST_ROWS) return false
    }
    return true
  } catch {
    return false
  }
}

function history(rows: readonly StoredOperation[]): BoardState['operations'] {
  const ordered = [...rows].sort((a, b) => a.position - b.position)
  const operations = ordered.map(({ id, label, state, change }) => ({
    id,
    label,
    state,
    edits: liftedEdits(parse(change)),
  }))
  // A history with a hole would take back the wrong things: better none.
  const sound = operations.every(({ edits }) => Array.isArray(edits))
  return sound ? (operations as BoardState['operations']) : []
}

function boardRow({ key: _, lineage, ...row }: StoredBoard): BoardRow {
  const parsed = parse(lineage)
  return { ...row, lineage: Array.isArray(parsed) ? parsed.filter((name) => typeof name === 'string') : [] }
}

function groupByBoard<Row extends { readonly board: Id }>(
  rows: readonly Row[],
): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.board)
    if (group) group.push(row)
    else groups.set(row.board, [row])
  }
  return groups
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type StoredBoard = Omit<BoardRow, 'lineage'> & { readonly key: string; readonly lineage: string }
type StoredRecord = { readonly key: string; readonly board: Id; readonly body: string }
type StoredOperation = {
  readonly key: string
  readonly board: Id
  readonly position: number
  readonly id: Id
  readonly label: string
  readonly state: 'done' | 'undone'
  readonly change: string
}
type StoredRevision = {
  readonly key: string
  readonly board: Id
  readonly revision: string
  readonly seq: number
  readonly bytes: Buffer
}

/** As the table has it. */
export interface SalvagedSnapshot {
  readonly board: Id
  readonly id: Id
  readonly seq: number
  readonly reason: SnapshotReason
  readonly name: string
  readonly at: string
  readonly content: string
  readonly frames: number
  readonly schema: number
  readonly cover: string
  readonly packed: Buffer
}

/** A damaged tree may lead in circles. */
const MOST_ROWS = 1_000_000

/** By rowid, past the indexes: these are the statements of a file no table module may be opened on. */
function both(table: string, columns: string): Scan {
  const select = `SELECT ${columns} FROM ${table} NOT INDEXED ORDER BY rowid`
  return { table, forward: `${select} ASC`, backward: `${select} DESC` }
}

const BOARDS = both(
  'board',
  `id AS key, id, created_seq AS createdSeq, changed_seq AS changedSeq, touched_seq AS touchedSeq,
   changed_at AS changedAt, trashed_at AS trashedAt, lineage`,
)
const RECORDS = both('record', `board || ' ' || id AS key, board, body`)
const OPERATIONS = both('operation', `board || ' ' || id AS key, board, position, id, label, state, change`)
const REVISIONS = both('revision', `board || ' ' || revision AS key, board, revision, seq, bytes`)
const SNAPSHOTS = both(
  'snapshot',
  'id AS key, board, id, seq, reason, name, at, content, frames, schema, cover, packed',
)
const SETTINGS = both('setting', 'key, value')
