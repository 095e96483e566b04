import type { Change } from '../model/change'
import { type Doc, parcelOf } from '../model/doc'

/** A copy that may be read, commented on and scored, and not edited. */
export function isReviewCopy(doc: Doc): boolean {
  return parcelOf(doc)?.purpose === 'review'
}

/** Whether a change may be made to a review copy: comments and suggestions alone. */
export function isSaying(change: Change): boolean {
  for (const { before, after } of change.values()) {
    const kind = (after ?? before)?.kind
    if (kind !== 'comment' && kind !== 'suggestion') return false
  }
  return true
}
