import { AppError, type RecordProblem } from '../errors'
import { LIMITS } from '../limits'
import type { Rec } from '../model/record'
import { checkBoard, checkCount } from './integrity'
import { readable } from './label'
import { checkRecord } from './recordCheck'

/**
 * A whole board from outside: each record, then all together. Returns the records in the order given.
 * Throws E_RECORD (the first 20 problems), E_TOO_LARGE, E_TOO_MANY, E_DEPTH, E_DUP_ID, E_REF or E_CYCLE; nothing else.
 */
export function validateRecords(records: readonly unknown[]): readonly Rec[] {
  checkCount('records', records.length, LIMITS.records)
  const sound: Rec[] = []
  const problems: RecordProblem[] = []
  const places: string[] = []
  for (const value of records) {
    const checked = checkRecord(value)
    if ('record' in checked) sound.push(checked.record)
    else {
      problems.push(...checked.problems)
      places.push(...checked.problems.map(({ record, field }) => `${idOf(value) ?? record}: ${field}`))
    }
    if (problems.length >= PROBLEMS_TOLD) break
  }
  if (problems.length > 0)
    throw new AppError(
      { code: 'E_RECORD', problems: problems.slice(0, PROBLEMS_TOLD) },
      places.slice(0, PROBLEMS_TOLD).join(', '),
    )
  checkBoard(sound)
  return sound
}

function idOf(value: unknown): string | null {
  const id = (value as { readonly id?: unknown } | null)?.id
  return typeof id === 'string' ? readable(id) : null
}

const PROBLEMS_TOLD = 20
