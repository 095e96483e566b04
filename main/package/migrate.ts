import { AppError } from '../../shared/errors'
import { SCHEMA } from '../../shared/exchange/boardFile'

/**
 * The raw records of a file in our schema. There has been one schema so far; an older one will walk the steps of
 * main/store/migrations here. Throws E_TOO_NEW for a newer one and E_RECORD for a number that never was a schema.
 */
export function migrateRecords(schema: number, raw: readonly unknown[]): readonly unknown[] {
  if (schema > SCHEMA) throw new AppError({ code: 'E_TOO_NEW', version: `${schema}` })
  if (schema < SCHEMA) {
    throw new AppError({ code: 'E_RECORD', problems: [{ record: 'board.json', field: 'schema' }] })
  }
  return raw
}
