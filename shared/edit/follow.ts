import { type Change, type Edit, squash } from '../model/change'
import { type Doc, frameOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import { sameJson } from '../model/same'
import { followedBy, followersOf } from './followers'
import { bubbleAfter, type Coming, lineAfter } from './following'
import { leftBehind } from './leftBehind'
import { sameStand } from './sameStand'

/**
 * The change, and with it what has to follow: ends of lines land on the outline of what they hold on to, tails of
 * bubbles point at the mouth they belong to; what held on to something that is gone, or stands in another zone or frame
 * now, lets go where it is. Links to elements that are gone and groups that were left empty go too. Following twice is
 * following once. Looks at nothing but the changed elements and those that follow them.
 */
export function followed(doc: Doc, change: Change): Change {
  const coming = comingOf(doc, change)
  const left = leftBehind(doc, change, coming)
  const gone = new Map(left.map((record) => [record.id, { before: record, after: null }]))
  return withEdits(led(doc, change), gone)
}

/** The change, and with it the lines and tails that have to follow: nothing is removed that the change does not remove. */
export function led(doc: Doc, change: Change): Change {
  const coming = comingOf(doc, change)
  const edits = new Map<Id, Edit>()
  const put = (before: Rec, after: Rec) => {
    if (!sameJson(before, after)) edits.set(before.id, { before, after })
  }
  for (const id of affected(doc, change)) {
    const one = coming(id)
    if (one?.kind !== 'element') continue
    if (one.shape === 'line') put(one, lineAfter(one, coming))
    if (one.shape === 'box') put(one, bubbleAfter(one, coming))
  }
  return withEdits(change, edits)
}

function comingOf(doc: Doc, change: Change): Coming {
  return (id) => {
    const edit = change.get(id)
    return edit ? edit.after : (doc.get(id) ?? null)
  }
}

function withEdits(change: Change, edits: Change): Change {
  return edits.size === 0 ? change : squash(change, edits)
}

/** Whoever follows something that moves, and whoever follows and moves itself. */
function affected(doc: Doc, change: Change): ReadonlySet<Id> {
  const found = new Set<Id>()
  for (const [id, { before, after }] of change) {
    const was = before?.kind === 'element' ? before : null
    const is = after?.kind === 'element' ? after : null
    if (sameStand(was, is)) continue
    if (is && followedBy(is).length > 0) found.add(id)
    const frame = was && frameOf(doc, was)
    for (const follower of frame ? followersOf(doc, frame.id, id) : []) found.add(follower.id)
  }
  return found
}
