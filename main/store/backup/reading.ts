import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { coverOf } from '../../../shared/model/cover'
import { boardOf, docOf, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import type { Connection } from '../connection'
import { translated } from '../errors'
import { versionOf } from '../open'
import { liftedRecords } from '../packedBoard'
import { stored } from '../stored'
import type { Kept } from './catalogue'
import { fileHash } from './proof'

/** A board as a backup holds it, for a list. */
export interface KeptBoard {
  readonly id: Id
  readonly title: string
  readonly frames: number
  /** ISO 8601. */
  readonly changedAt: string
  readonly changedSeq: number
  readonly trashed: boolean
  /** SHA-256 of its records, in our schema: equal ones are equal boards. */
  readonly digest: string
  readonly cover: readonly Rec[]
}

/** A board as a backup holds it, whole. */
export interface WholeBoard {
  readonly id: Id
  readonly lineage: readonly string[]
  readonly records: readonly Rec[]
}

/** Every board of a backup, in our schema whatever the backup's is. Throws E_DAMAGED if it is not what it was. */
export function boardsIn(path: string, kept: Pick<Kept, 'sha256'>): readonly KeptBoard[] {
  return inBackup(path, kept, (db) =>
    db
      .prepare<[], Row>(BOARDS)
      .all()
      .map(({ trashedAt, lineage: _, ...row }) => {
        const records = recordsIn(db, row.id)
        const doc = docOf(records)
        return {
          ...row,
          title: boardOf(doc).title,
          frames: framesOf(doc).length,
          trashed: trashedAt !== null,
          digest: digestOf(records),
          cover: coverOf(doc),
        }
      }),
  )
}

/** These boards, whole; one that is not in the backup is left out. */
export function wholeBoardsIn(
  path: string,
  kept: Pick<Kept, 'sha256'>,
  boards: readonly Id[],
): readonly WholeBoard[] {
  return inBackup(path, kept, (db) => {
    const row = db.prepare<[Id], Row>(`${BOARDS} AND id = ?`)
    return boards.flatMap((board) => {
      const found = row.get(board)
      if (!found) return []
      return [{ id: board, lineage: stored<string[]>(found.lineage), records: recordsIn(db, board) }]
    })
  })
}

/** SHA-256 of a board's records as JSON, by id and with their keys in order. */
export function digestOf(records: readonly Rec[]): string {
  const hash = createHash('sha256')
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const record of ordered) hash.update(JSON.stringify(inOrder(record))).update('\n')
  return hash.digest('hex')
}

function inBackup<T>(path: string, { sha256 }: Pick<Kept, 'sha256'>, read: (db: Connection) => T): T {
  return translated(() => {
    if (fileHash(path) !== sha256) throw new AppError({ code: 'E_DAMAGED', part: 'backup' })
    const db = new Database(path, { readonly: true, fileMustExist: true })
    try {
      return read(db)
    } finally {
      db.close()
    }
  })
}

/** What we wrote ourselves was sound in its own schema, so it is in ours. */
function recordsIn(db: Connection, board: Id): readonly Rec[] {
  const bodies = db.prepare<[Id], string>('SELECT body FROM record WHERE board = ?').pluck().all(board)
  return liftedRecords(
    bodies.map((body) => stored<unknown>(body)),
    versionOf(db),
  )
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

type Row = Pick<KeptBoard, 'id' | 'changedAt' | 'changedSeq'> & {
  readonly trashedAt: string | null
  readonly lineage: string
}

const BOARDS = `SELECT id, changed_at AS changedAt, changed_seq AS changedSeq, trashed_at AS trashedAt, lineage
  FROM board WHERE touched_seq >= 0`
