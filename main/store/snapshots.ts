import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { SnapshotReason } from '../../shared/sharing'
import type { Connection } from './connection'
import { versionOf } from './open'
import { stored } from './stored'

/** What all snapshots of the library may take, in bytes; named ones are kept beyond it. */
export const SNAPSHOT_BUDGET = 64 * 1024 ** 2
/** Names a board's snapshots may have at a time. */
export const NAMED_SNAPSHOTS = 200

/** A state of a board that was kept, without the state itself. */
export interface SnapshotRow {
  readonly board: Id
  readonly id: Id
  readonly seq: number
  readonly reason: SnapshotReason
  /** '' for one that was kept by itself. */
  readonly name: string
  /** ISO 8601, shown; the order is that of `seq`. */
  readonly at: string
  readonly frames: number
  /** What it takes in the library, its picture included. */
  readonly bytes: number
  /** In the words of `schema`. */
  readonly cover: readonly Rec[]
  readonly schema: number
}

/** A state with all it holds, in the schema of the library: `packed` and `content` as `packedBoard` makes them. */
export interface PackedSnapshot extends Omit<SnapshotRow, 'bytes' | 'schema'> {
  readonly content: string
  readonly packed: Buffer
}

/** Snapshots name their board softly, so they stay when it is put in place anew. */
export function snapshotsOf(db: Connection) {
  const of = db.prepare<[Id], StoredRow>(`${SELECT} WHERE board = ? ORDER BY seq DESC, id`)
  const byId = db.prepare<[Id, Id], StoredRow>(`${SELECT} WHERE board = ? AND id = ?`)
  const newest = db.prepare<[Id], { seq: number; content: string }>(
    'SELECT seq, content FROM snapshot WHERE board = ? ORDER BY seq DESC LIMIT 1',
  )
  const packed = db.prepare<[Id, Id], { content: string; schema: number; packed: Buffer }>(
    'SELECT content, schema, packed FROM snapshot WHERE board = ? AND id = ?',
  )
  const put = db.prepare<[Omit<PackedSnapshot, 'cover'> & { cover: string; schema: number }]>(PUT)
  const rename = db.prepare<[string, Id, Id]>('UPDATE snapshot SET name = ? WHERE board = ? AND id = ?')
  /** Nobody named it (any more). */
  const unname = db.prepare<[Id, Id]>(
    `UPDATE snapshot SET name = '', reason = iif(reason = 'named', 'work', reason) WHERE board = ? AND id = ?`,
  )
  const remove = db.prepare<[Id]>('DELETE FROM snapshot WHERE id = ?')
  const named = db
    .prepare<[Id], number>(`SELECT count(*) FROM snapshot WHERE board = ? AND name <> ''`)
    .pluck()
  const automatic = db.prepare<[Id], { id: Id; at: string }>(
    `SELECT id, at FROM snapshot WHERE board = ? AND name = '' ORDER BY seq, id`,
  )
  const weight = db.prepare<[], number>(`SELECT coalesce(sum(${BYTES}), 0) FROM snapshot`).pluck()
  const spare = db.prepare<[], { id: Id; bytes: number }>(
    `SELECT id, ${BYTES} AS bytes FROM snapshot WHERE name = '' ORDER BY seq, id`,
  )

  return {
    /** Newest first. */
    of: (board: Id): readonly SnapshotRow[] => of.all(board).map(rowOf),
    /** null: not here (any more). */
    get(board: Id, id: Id): SnapshotRow | null {
      const row = byId.get(board, id)
      return row ? rowOf(row) : null
    },
    newest: (board: Id) => newest.get(board) ?? null,
    packed: (board: Id, id: Id) => packed.get(board, id) ?? null,
    /** The same snapshot again changes nothing. */
    put({ cover, ...snapshot }: PackedSnapshot): void {
      put.run({ ...snapshot, schema: versionOf(db), cover: JSON.stringify(cover) })
    },
    rename(board: Id, id: Id, name: string): void {
      if (name === '') unname.run(board, id)
      else rename.run(name, board, id)
    },
    remove(id: Id): void {
      remove.run(id)
    },
    named: (board: Id): number => named.get(board) ?? 0,
    /** Kept by themselves, oldest first. */
    automatic: (board: Id): readonly { readonly id: Id; readonly at: string }[] => automatic.all(board),
    /** Bytes all snapshots of the library take. */
    weight: (): number => weight.get() ?? 0,
    /** Those of the library that may go, oldest first. */
    spare: (): readonly { readonly id: Id; readonly bytes: number }[] => spare.all(),
  }
}

type StoredRow = Omit<SnapshotRow, 'cover'> & { readonly cover: string }

function rowOf(row: StoredRow): SnapshotRow {
  return { ...row, cover: stored(row.cover) }
}

const BYTES = 'bytes + octet_length(cover)'
const SELECT = `SELECT board, id, seq, reason, name, at, frames, ${BYTES} AS bytes, schema, cover FROM snapshot`
const PUT = `INSERT INTO snapshot (board, id, seq, reason, name, at, content, frames, schema, bytes, cover, packed)
  VALUES (@board, @id, @seq, @reason, @name, @at, @content, @frames, @schema, length(@packed), @cover, @packed)
  ON CONFLICT (id) DO NOTHING`
