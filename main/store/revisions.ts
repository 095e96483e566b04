import { promisify } from 'node:util'
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Id } from '../../shared/model/id'
import type { Connection } from './connection'

/** Snapshots kept of a board, for merging what comes back; older revisions stay in its lineage by name only. */
export const REVISIONS_KEPT = 20

export interface RevisionRow {
  readonly revision: string
  readonly seq: number
  /** As `packed` made them. */
  readonly bytes: Buffer
}

export function revisionsOf(db: Connection) {
  const all = db.prepare<[Id], RevisionRow>(
    'SELECT revision, seq, bytes FROM revision WHERE board = ? ORDER BY seq',
  )
  const bytes = db
    .prepare<[Id, string], Buffer>('SELECT bytes FROM revision WHERE board = ? AND revision = ?')
    .pluck()
  const put = db.prepare<[Id, string, number, Buffer]>(
    `INSERT INTO revision (board, revision, seq, bytes) VALUES (?, ?, ?, ?)
     ON CONFLICT (board, revision) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes`,
  )
  const prune = db.prepare<[Id, Id, number]>(
    `DELETE FROM revision WHERE board = ? AND seq NOT IN
       (SELECT seq FROM revision WHERE board = ? ORDER BY seq DESC LIMIT ?)`,
  )
  return {
    all: (board: Id): readonly RevisionRow[] => all.all(board),
    /** The packed snapshot; null: not kept (any more). */
    get: (board: Id, revision: string): Buffer | null => bytes.get(board, revision) ?? null,
    put(board: Id, { revision, seq, bytes }: RevisionRow): void {
      put.run(board, revision, seq, bytes)
      prune.run(board, board, REVISIONS_KEPT)
    },
  }
}

export function packed(bytes: Uint8Array): Buffer {
  return deflateRawSync(bytes)
}

/** The same aside, for texts that take their time. */
export function packedAside(bytes: Uint8Array): Promise<Buffer> {
  return promisify(deflateRaw)(bytes)
}

export function unpacked(bytes: Uint8Array): Uint8Array {
  return inflateRawSync(bytes)
}
