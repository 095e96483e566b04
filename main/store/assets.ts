import { createHash } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { Connection } from './connection'

export interface Asset {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly hash: string
  /** The media type that was sniffed when it came in. */
  readonly kind: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Pictures are only ever added; what a hash names never changes. */
export function assetsOf(db: Connection) {
  const byHash = db.prepare<[Buffer], Omit<Asset, 'hash'>>(
    'SELECT kind, width, height, bytes FROM asset WHERE hash = ?',
  )
  const known = db.prepare<[Buffer], number>('SELECT 1 FROM asset WHERE hash = ?').pluck()
  const insert = db.prepare<[Buffer, string, number, number, number, Buffer]>(
    `INSERT INTO asset (hash, kind, width, height, size, bytes) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO NOTHING`,
  )
  return {
    /** null: not here, or no longer what its hash says. */
    get(hash: string): Asset | null {
      const row = byHash.get(Buffer.from(hash, 'hex'))
      return row && isItself({ hash, bytes: row.bytes }) ? { hash, ...row } : null
    },
    /** Whether it was put here, without looking whether it is still itself. */
    has: (hash: string): boolean => known.get(Buffer.from(hash, 'hex')) !== undefined,
    put({ hash, kind, width, height, bytes }: Asset): void {
      if (!isItself({ hash, bytes })) {
        throw new AppError({ code: 'store-refused', detail: 'an asset whose hash is not that of its bytes' })
      }
      // The same memory: a picture may have 50 MiB
      const { buffer, byteOffset, byteLength } = bytes
      const held = Buffer.from(buffer, byteOffset, byteLength)
      insert.run(Buffer.from(hash, 'hex'), kind, width, height, byteLength, held)
    },
  }
}

/** Whether these are still the bytes that were given this name. */
export function isItself({ hash, bytes }: Pick<Asset, 'hash' | 'bytes'>): boolean {
  return createHash('sha256').update(bytes).digest('hex') === hash
}
