import { AppError } from '../../shared/errors'
import { MINOR, readBoardFile, SCHEMA } from '../../shared/exchange/boardFile'
import type { Rec } from '../../shared/model/record'
import { migrateRecords } from '../package/migrate'

/** The records of the text by whose hash a state of a board is known, lifted to our schema; null: it cannot be read any more. */
export function recordsIn(text: Uint8Array | string): readonly Rec[] | null {
  const value: unknown = JSON.parse(Buffer.from(text).toString('utf8'))
  // Which minor version wrote it is not kept with it, and only a newer one has parts we do not know
  for (const minor of [MINOR, MINOR + 1]) {
    try {
      return readBoardFile(value, minor, migrateRecords)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return null
}

/** Whether it was written in our schema, seen without reading it all. */
export function isOurSchema(text: Uint8Array): boolean {
  return Buffer.from(text.buffer, text.byteOffset, text.length).includes(`"schema":${SCHEMA}}`, -TAIL_BYTES)
}

/** The schema stands last, as the keys of canonical JSON are sorted. */
const TAIL_BYTES = 40
