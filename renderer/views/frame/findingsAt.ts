import { checkedFindings, findingsOfFrame, type OpenFinding } from '../../../shared/method/checks/findings'
import { boardOf, type Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'

/** What is open at a frame: what is said of it, and what is said of the board and can be put right here. */
export function findingsAt(doc: Doc, frame: Id): readonly OpenFinding[] {
  const own = findingsOfFrame(doc, frame)
  // The board's findings are few; only where one leads here is a new list made.
  const led = findingsOfFrame(doc, boardOf(doc).id).filter(({ where }) => where.frame === frame)
  return led.length === 0 ? own : [...own, ...led]
}

/** What was put aside of that. */
export function dismissedAt(doc: Doc, frame: Id) {
  return checkedFindings(doc).dismissed.filter(({ finding }) => finding.where.frame === frame)
}
