import { isReviewCopy, isSaying } from '../../shared/edit/reviewing'
import { AppError } from '../../shared/errors'
import { checkBoard, referencesOf } from '../../shared/exchange/integrity'
import { checkRecord } from '../../shared/exchange/recordCheck'
import type { Step } from '../../shared/ipc'
import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'

/**
 * Refuses commits that would leave the board with loose ends, or edit a copy that is only to be talked about. Answers
 * the document they lead to, or null from the first undo or redo on: what these bring back once stood in the store, and
 * only the store knows it.
 */
export function checkedSteps(doc: Doc, board: Id, steps: readonly Step[]): Doc | null {
  const next = new Map(doc)
  const isReview = isReviewCopy(doc)
  let isStructural = false
  for (const step of steps) {
    if (step.step !== 'commit') break
    for (const { id, before, after } of step.edits) {
      if (after && after.id !== id) throw refused('id')
      if (isReview && !isSaying(new Map([[id, { before: next.get(id) ?? before, after }]]))) {
        throw refused('a review copy is not edited')
      }
      checkAlone(before)
      checkAlone(after)
      isStructural ||= !after || !pointsAsBefore(next.get(id), after)
      if (after) next.set(id, after)
      else next.delete(id)
    }
  }
  if (isStructural) checkWhole(next, board)
  return steps.every(({ step }) => step === 'commit') ? next : null
}

/** An edit that adds nothing, removes nothing and points where the record pointed before cannot break a board. */
function pointsAsBefore(before: Rec | undefined, after: Rec): boolean {
  if (before?.kind !== after.kind) return false
  const [known, now] = [referencesOf(before), referencesOf(after)]
  return known.length === now.length && now.every(([id], index) => id === known[index]?.[0])
}

/** What the border cannot see: how deep, how large, and keys no file may carry. */
function checkAlone(record: Rec | null): void {
  if (!record) return
  const checked = refusing(() => checkRecord(record))
  if ('problems' in checked) throw refused(`E_RECORD ${checked.problems[0]?.field ?? ''}`)
}

function checkWhole(doc: Doc, board: Id): void {
  if (refusing(() => checkBoard([...doc.values()])).id !== board) throw refused('board')
}

function refusing<T>(check: () => T): T {
  try {
    return check()
  } catch (error) {
    throw error instanceof AppError ? refused(error.trouble.code) : error
  }
}

function refused(detail: string): AppError {
  return new AppError({ code: 'store-refused', detail })
}
