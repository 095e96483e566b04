import type { Change } from '../model/change'
import { type Doc, frameOf, linksOf } from '../model/doc'
import { type Id, PREFIX } from '../model/id'
import type { Rec } from '../model/record'
import { emptied } from './emptied'
import type { Coming } from './following'

/** What has no meaning once the change is made: links to elements that are gone, groups without a member. */
export function leftBehind(doc: Doc, change: Change, coming: Coming): readonly Rec[] {
  const leaving = new Set<Id>()
  const entered = new Set<Id>()
  const links: Rec[] = []
  for (const [id, { before, after }] of change) {
    const was = isLayer(before) ? before : null
    const is = isLayer(after) ? after : null
    if (is && is.parent !== was?.parent) entered.add(is.parent)
    if (was && was.parent !== is?.parent) leaving.add(id)
    if (was?.kind === 'element' && !is) {
      const frame = frameOf(doc, was)
      links.push(...(frame ? linksOf(doc, frame.id) : []).filter(({ to }) => to === id))
    }
    if (after?.kind === 'link') links.push(after)
  }
  const pointless = links.flatMap((link) => {
    const now = coming(link.id)
    return now?.kind === 'link' && now.to.startsWith(PREFIX.element) && coming(now.to) === null ? [now] : []
  })
  const empty = leaving.size === 0 ? [] : emptied(doc, leaving, entered)
  return [...pointless, ...empty.flatMap((id) => coming(id) ?? [])]
}

function isLayer(record: Rec | null): record is Extract<Rec, { kind: 'element' | 'group' }> {
  return record?.kind === 'element' || record?.kind === 'group'
}
