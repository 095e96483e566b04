import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { AppError } from '../../shared/errors'
import { lifted } from '../../shared/exchange/lifted'
import type { Rec } from '../../shared/model/record'
import { stored } from './stored'

/** A board as its rows say it: packed, and named by what is in it. */
export interface PackedBoard {
  readonly content: string
  readonly packed: Buffer
}

/** From the bodies of its records, in their order. */
export function packedBoard(bodies: readonly string[]): PackedBoard {
  return packedText(Buffer.from(`[${bodies.join()}]`))
}

/**
 * From the same as one text. Quickly rather than small, because the app may wait for it: a board of 10,000 records is a
 * hundredth of a second more than reading it.
 */
export function packedText(text: Uint8Array): PackedBoard {
  return { content: nameOf(text), packed: deflateRawSync(text, { level: 3 }) }
}

/** In our schema. Throws store-corrupt unless it is what its name says. */
export function unpackedBoard({ content, packed }: PackedBoard, schema: number): readonly Rec[] {
  const text = inflated(packed)
  if (nameOf(text) !== content) throw new AppError({ code: 'store-corrupt' })
  return liftedRecords(stored<readonly unknown[]>(text.toString()), schema)
}

/** What we wrote ourselves was sound in its own schema, so it is in ours. */
export function liftedRecords(records: readonly unknown[], schema: number): readonly Rec[] {
  return records.map((record) => lifted(record, { from: schema })) as readonly Rec[]
}

function inflated(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed)
  } catch {
    throw new AppError({ code: 'store-corrupt' })
  }
}

function nameOf(text: Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
