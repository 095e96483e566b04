import { type Doc, get, layersOf } from '../model/doc'
import type { Id } from '../model/id'

/**
 * Groups that are left without a member when these layers leave where they stand, and the groups around them that
 * are left empty by that. `entered`: holders that others come into at the same time.
 */
export function emptied(
  doc: Doc,
  leaving: ReadonlySet<Id>,
  entered: ReadonlySet<Id> = new Set(),
): readonly Id[] {
  const gone = new Set<Id>()
  const waiting = [...leaving]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const group = get(doc, doc.get(id)?.parent ?? null, 'group')
    if (!group || gone.has(group.id) || leaving.has(group.id) || entered.has(group.id)) continue
    if (layersOf(doc, group.id).some((layer) => !leaving.has(layer.id) && !gone.has(layer.id))) continue
    gone.add(group.id)
    waiting.push(group.id)
  }
  return [...gone]
}
