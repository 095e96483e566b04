import { LIMITS } from '../limits'
import { apply, type Change, drop, nothing, put, squash } from '../model/change'
import { type Doc, frameOf, get, groupsAround, type Layer, layer, layersOf } from '../model/doc'
import type { Group } from '../model/element'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Made } from './elements'
import { emptied } from './emptied'
import { unitsOf } from './units'

/**
 * Takes layers of one frame as one: a group at the place of the frontmost, in the innermost holder they all stand in,
 * the members in their order. Null: there are not two of them, they stand in several frames, or groups would stand
 * deeper in each other than a board can hold.
 */
export function groupLayers(doc: Doc, ids: readonly Id[]): Made | null {
  const members = unitsOf(doc, ids)
  const front = members.at(-1)
  const frame = front && frameOf(doc, front)
  if (members.length < 2 || !front || !frame) return null
  if (members.some((member) => frameOf(doc, member)?.id !== frame.id)) return null
  const holder = commonHolder(doc, frame.id, members)
  if (depthOf(doc, holder) + 1 + tallest(doc, members) > LIMITS.parentDepth) return null
  const group: Group = {
    id: newId('group'),
    kind: 'group',
    parent: holder,
    order: FIRST_ORDER,
    extra: {},
    name: '',
    locked: false,
    hidden: false,
  }
  const place = innerOf(doc, holder, front.id)
  const chosen = new Set(members.map(({ id }) => id))
  const all = layersOf(doc, holder)
  const rest = all.filter(({ id }) => !chosen.has(id))
  const at = all
    .slice(0, all.findIndex(({ id }) => id === place) + 1)
    .filter(({ id }) => !chosen.has(id)).length
  const inside = inserted<Layer>(
    [],
    0,
    members.map((member) => ({ ...member, parent: group.id })),
  )
  const change = squash(
    put(doc, ...inserted<Layer>(rest, at, [group]), ...inside),
    drop(doc, emptied(doc, chosen, new Set([holder]))),
  )
  return { change, id: group.id }
}

/** Takes groups apart: their members come out at the group's place. The ids are what is chosen then: members, and what was no group. */
export function ungroup(
  doc: Doc,
  ids: readonly Id[],
): { readonly change: Change; readonly ids: readonly Id[] } {
  const units = unitsOf(doc, ids)
  let change = nothing
  const chosen = units.flatMap((unit) => {
    if (unit.kind !== 'group') return [unit.id]
    const now = apply(doc, change)
    change = squash(change, takenApart(now, unit.id))
    return layersOf(doc, unit.id).map(({ id }) => id)
  })
  return { change, ids: chosen }
}

/** The layer a click on an element means: the outermost group around it, or inside of `entered` the next one below that. */
export function topmost(doc: Doc, id: Id, entered: Id | null): Id {
  const one = layer(doc, id)
  if (!one) return id
  const around = groupsAround(doc, one)
  const inside = entered === null ? 0 : around.findIndex((group) => group.id === entered) + 1
  return around[inside]?.id ?? id
}

/** The member of a group (or of a frame) that an element stands in, or is; the element itself where it stands elsewhere. */
export function innerOf(doc: Doc, group: Id, element: Id): Id {
  const one = layer(doc, element)
  if (!one) return element
  const way = [...groupsAround(doc, one), one]
  return way.find(({ parent }) => parent === group)?.id ?? element
}

/** Levels from the board (1) down to a frame (2) or a group in it. */
export function depthOf(doc: Doc, holder: Id): number {
  const group = get(doc, holder, 'group')
  return group ? groupsAround(doc, group).length + 3 : 2
}

/** Levels that layers take below their holder: 1 for an element, more for groups. */
export function tallest(doc: Doc, layers: readonly Layer[]): number {
  return layers.reduce(
    (most, one) => Math.max(most, one.kind === 'group' ? 1 + tallest(doc, layersOf(doc, one.id)) : 1),
    0,
  )
}

/** What a group was for all, each member is for itself then. */
function takenApart(doc: Doc, id: Id): Change {
  const group = get(doc, id, 'group')
  if (!group) return nothing
  const all = layersOf(doc, group.parent)
  const at = all.findIndex((one) => one.id === id)
  const rest = all.filter((one) => one.id !== id)
  const members = layersOf(doc, id).map((member) => ({
    ...member,
    parent: group.parent,
    locked: member.locked || group.locked,
    hidden: member.hidden || group.hidden,
  }))
  return squash(put(doc, ...inserted<Layer>(rest, at, members)), drop(doc, [id]))
}

function commonHolder(doc: Doc, frame: Id, members: readonly Layer[]): Id {
  const ways = members.map((member) => [frame, ...groupsAround(doc, member).map(({ id }) => id)])
  const [first = []] = ways
  return first.findLast((holder) => ways.every((way) => way.includes(holder))) ?? frame
}
