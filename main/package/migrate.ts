import { AppError } from '../../shared/errors'
import { SCHEMA } from '../../shared/exchange/boardFile'
import { lifted } from '../../shared/exchange/lifted'

/**
 * The raw records of a file in our schema: an older one walks the steps the library's records walked.
 * Throws E_TOO_NEW for a newer one and E_RECORD for a number that never was a schema.
 */
export function migrateRecords(schema: number, raw: readonly unknown[]): readonly unknown[] {
  if (schema > SCHEMA) throw new AppError({ code: 'E_TOO_NEW', version: `${schema}` }, 'board.json: schema')
  if (schema < 1) {
    throw new AppError({ code: 'E_RECORD', problems: [{ record: 'board.json', field: 'schema' }] })
  }
  return schema < SCHEMA ? raw.map((record) => lifted(record, { from: schema })) : raw
}
