import { checkedFindings, type DismissedFinding } from '../../../shared/method/checks/findings'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'

/** Findings about a guest that were put aside. */
export function dismissedOfGuest(doc: Doc, guest: Id): readonly DismissedFinding[] {
  return checkedFindings(doc).dismissed.filter(({ finding }) => finding.guest === guest)
}
