import { sheetBox } from '../../shared/edit/elements'
import { elementsOf, groupsAround, isHidden, layer, layersOf } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import { type Box, boundsOf, unionOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Zone } from '../../shared/model/vocabulary'
import type { Scene } from './gesture'

/** Something that stays where it is while another is moved. */
export interface Neighbour {
  readonly zone: Zone
  /** The upright box around it, in sheet units. */
  readonly box: Box
}

/**
 * What things being moved can be lined up with: everything shown and not locked in the frame, a group as one unless
 * what is moved is inside it. Lines run somewhere and stand nowhere: they are passed over.
 */
export function neighboursOf({ doc, frame }: Scene, moved: readonly Id[]): readonly Neighbour[] {
  const apart = new Set(moved)
  const opened = new Set(
    moved.flatMap((id) => {
      const one = layer(doc, id)
      return one ? groupsAround(doc, one).map((group) => group.id) : []
    }),
  )
  const found: Neighbour[] = []
  const collect = (holder: Id): void => {
    for (const one of layersOf(doc, holder)) {
      if (one.hidden || one.locked || apart.has(one.id)) continue
      if (one.kind === 'element') {
        if (one.shape !== 'line') found.push({ zone: one.zone, box: boundsOf(sheetBox(one)) })
      } else if (opened.has(one.id)) collect(one.id)
      else found.push(...standing(elementsOf(doc, one.id).filter((each) => !isHidden(doc, each))))
    }
  }
  collect(frame)
  return found
}

/** One for each zone these elements stand in. */
function standing(elements: readonly Element[]): readonly Neighbour[] {
  const boxes = new Map<Zone, Box[]>()
  for (const element of elements) {
    if (element.shape === 'line') continue
    const there = boxes.get(element.zone) ?? []
    there.push(boundsOf(sheetBox(element)))
    boxes.set(element.zone, there)
  }
  return [...boxes].flatMap(([zone, around]) => {
    const box = unionOf(around)
    return box ? [{ zone, box }] : []
  })
}
