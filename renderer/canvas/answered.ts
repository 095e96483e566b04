import { sheetBox } from '../../shared/edit/elements'
import { linksTo } from '../../shared/edit/links'
import { type Doc, get, linksOf } from '../../shared/model/doc'
import { type Box, boundsOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { ZONE_BOXES } from '../../shared/model/zones'
import { itemBoxes, sheetFields } from '../../shared/scene/sheet'

/**
 * Where the frame's links lead from and to, in sheet units: of what is chosen its items and it; with nothing chosen
 * everything that is linked.
 */
export function linkedBoxes(doc: Doc, frame: Id, selection: readonly Id[]): readonly Box[] {
  const links =
    selection.length === 0 ? linksOf(doc, frame) : selection.flatMap((id) => linksTo(doc, frame, id))
  const parts = new Set(links.map(({ to }) => to))
  const items = itemBoxes(doc, frame).filter(({ from, text }) =>
    links.some((link) => link.from === from && link.item === text),
  )
  return [...items.map(({ box }) => box), ...[...parts].flatMap((part) => partBox(doc, frame, part))]
}

function partBox(doc: Doc, frame: Id, part: string): readonly Box[] {
  if (part === 'picture') return [ZONE_BOXES.how]
  const field = sheetFields(doc, frame).find((each) => each.field === part)
  if (field) return [field.box]
  const element = get(doc, part, 'element')
  return element ? [boundsOf(sheetBox(element))] : []
}
