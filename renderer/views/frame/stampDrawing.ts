import { boundsOfElements } from '../../../shared/edit/elements'
import type { OwnStamp } from '../../../shared/ipc'
import { docOf, isHidden } from '../../../shared/model/doc'
import type { Element } from '../../../shared/model/element'
import type { Box } from '../../../shared/model/geometry'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { type GroupInk, group } from '../../../shared/scene/ink'
import { paintElement } from '../../../shared/scene/paint'
import { missingArt, stampArt } from '../../../shared/scene/stamps'
import { tinted } from '../../../shared/scene/tint'

interface Drawing {
  readonly ink: GroupInk
  readonly w: number
  readonly h: number
}

/** What a stamp looks like, in units of its own box. `own`: what somebody made, if it is one of those. */
export function stampDrawing(id: string, own: OwnStamp | null, tint: string | null): Drawing {
  if (own) return drawingOf(own.records)
  const art = stampArt(id) ?? missingArt()
  const shown = tint === null ? art : tinted(art, tint)
  return { ink: group(shown.ink), w: shown.w, h: shown.h }
}

/** Layers that were copied, tight around what is seen of them. */
export function drawingOf(records: OwnStamp['records']): Drawing {
  const doc = docOf(records)
  const elements = records.filter((one): one is Element => one.kind === 'element' && !isHidden(doc, one))
  const box = boundsInZone(elements)
  const margin = 4
  const inks = elements.map((element) => paintElement(doc, element))
  return {
    ink: group(inks, [1, 0, 0, 1, margin - box.x, margin - box.y]),
    w: Math.max(1, box.w) + 2 * margin,
    h: Math.max(1, box.h) + 2 * margin,
  }
}

/** Bounds are said in sheet units; a stamp's elements are painted in those of their zone. */
function boundsInZone(elements: readonly Element[]): Box {
  const box = boundsOfElements(elements)
  const [first] = elements
  if (!box || !first) return { x: 0, y: 0, w: 1, h: 1 }
  const { x, y } = ZONE_BOXES[first.zone]
  return { ...box, x: box.x - x, y: box.y - y }
}
