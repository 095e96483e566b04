import { type Doc, type Layer, layersOf } from '../model/doc'
import type { Hold } from '../model/element'
import { type Id, newId } from '../model/id'
import { bySiblingOrder, inserted } from '../model/order'
import type { Link } from '../model/record'
import { isHowPart } from './links'

/** Layers under new ids, and which id became which. */
export interface Renewed {
  readonly layers: readonly Layer[]
  readonly ids: ReadonlyMap<Id, Id>
}

/**
 * The same layers once more: under new ids, pointing to each other as before and to nothing outside. Each keeps its
 * holder unless that is renewed too; `holders` says where others go. Siblings get keys of their own, in their order:
 * whom only its id told apart would stand elsewhere under a new one.
 */
export function renewed(layers: readonly Layer[], holders: ReadonlyMap<Id, Id> = new Map()): Renewed {
  const ids = new Map(layers.map(({ id, kind }) => [id, newId(kind)] as const))
  const families = new Map<Id, Layer[]>()
  for (const one of layers) {
    const family = families.get(one.parent)
    if (family) family.push(one)
    else families.set(one.parent, [one])
  }
  const again = [...families].flatMap(([holder, family]) => {
    const parent = ids.get(holder) ?? holders.get(holder) ?? holder
    const row = family.sort(bySiblingOrder).map((one) => ({
      ...pointing(one, (id) => ids.get(id) ?? null),
      id: ids.get(one.id) ?? one.id,
      parent,
    }))
    return inserted<Layer>([], 0, row)
  })
  return { layers: again, ids }
}

/** Links to renewed layers, and to parts of How, once more for another frame; those to anything else are left out. */
export function renewedLinks(links: readonly Link[], frame: Id, ids: ReadonlyMap<Id, Id>): readonly Link[] {
  return links.flatMap((link) => {
    const to = isHowPart(link.to) ? link.to : (ids.get(link.to) ?? null)
    return to === null ? [] : [{ ...link, id: newId('link'), parent: frame, to }]
  })
}

/** A layer whose line ends and tail point to where `where` says; null: to a place, and to nobody. */
export function pointing<L extends Layer>(one: L, where: (id: Id) => Id | null): L {
  if (one.kind === 'group') return one
  if (one.shape === 'box') return { ...one, tailTo: one.tailTo === null ? null : where(one.tailTo) }
  if (one.shape !== 'line') return one
  return { ...one, startOn: held(one.startOn, where), endOn: held(one.endOn, where) }
}

/** These layers, each followed by what is inside it, from the back to the front. */
export function withInsides(doc: Doc, layers: readonly Layer[]): readonly Layer[] {
  return layers.flatMap((one) =>
    one.kind === 'group' ? [one, ...withInsides(doc, layersOf(doc, one.id))] : [one],
  )
}

function held(hold: Hold | null, where: (id: Id) => Id | null): Hold | null {
  const element = hold === null ? null : where(hold.element)
  return hold === null || element === null ? null : { ...hold, element }
}
