import { type Finding, findingMark, isAbout } from '../method/checks/findings'
import { type Change, drop, nothing, put, squash } from '../model/change'
import { boardOf, type Doc, dismissalsOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Dismissal } from '../model/scoring'

/**
 * Puts a finding aside with the reason why it is fine; it comes back when what it looked at changes. An older dismissal
 * of the same finding gives way. Nothing without a reason, or where what it is about is gone.
 */
export function dismiss(doc: Doc, finding: Finding, reason: string, now: string): Change {
  const holder = finding.frame ?? finding.guest ?? boardOf(doc).id
  if (reason.trim() === '' || !doc.has(holder)) return nothing
  const there = dismissalsOf(doc, holder)
  const older = there.filter((dismissal) => isAbout(dismissal, finding))
  const others = there.filter((dismissal) => !isAbout(dismissal, finding))
  const made: Dismissal = {
    id: newId('dismissal'),
    kind: 'dismissal',
    parent: holder,
    order: FIRST_ORDER,
    extra: {},
    check: finding.check,
    about: finding.about,
    reason: reason.trim(),
    at: now,
    seen: findingMark(doc, finding),
  }
  const gone = older.map(({ id }) => id)
  return squash(drop(doc, gone), put(doc, ...inserted(others, others.length, [made])))
}

/** A finding that was put aside is open again. */
export function bringBack(doc: Doc, dismissal: Id): Change {
  return doc.get(dismissal)?.kind === 'dismissal' ? drop(doc, [dismissal]) : nothing
}
