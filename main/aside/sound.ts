import { AppError } from '../../shared/errors'
import { checkBoard, checkCount } from '../../shared/exchange/integrity'
import { checkRecord } from '../../shared/exchange/recordCheck'
import { LIMITS } from '../../shared/limits'
import { apply, type Change } from '../../shared/model/change'
import type { Doc } from '../../shared/model/doc'

/**
 * Throws what `validateRecords` would throw about the board this leads to. Records that stay as they are were looked at
 * when they came: only those that change are looked at alone, and all of them together.
 */
export function checkChange(doc: Doc, change: Change): void {
  const next = apply(doc, change)
  checkCount('records', next.size, LIMITS.records)
  const problems = [...change.values()].flatMap(({ after }) => {
    const checked = after && checkRecord(after)
    return checked && 'problems' in checked ? checked.problems : []
  })
  if (problems.length > 0)
    throw new AppError({ code: 'E_RECORD', problems: problems.slice(0, PROBLEMS_TOLD) })
  checkBoard([...next.values()])
}

const PROBLEMS_TOLD = 20
