import { addStamp, sheetBox } from '../../../shared/edit/elements'
import { apply, drop } from '../../../shared/model/change'
import { type Doc, elementsOf, get } from '../../../shared/model/doc'
import type { Element } from '../../../shared/model/element'
import type { Id } from '../../../shared/model/id'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { frameAt, templateDoc } from '../../boards'
import { testEditor } from './testEditor'

/** A board of a template whose first frame has nothing drawn on it. */
export function bareSheet(): { readonly doc: Doc; readonly frame: Id } {
  const doc = templateDoc('sports')
  const frame = frameAt(doc, 0).id
  const drawn = elementsOf(doc, frame).map((element) => element.id)
  return { frame, doc: apply(doc, drop(doc, drawn)) }
}

/** Stamps of 100 on the picture, with their middles at 150, 350, 550… of the zone, 150 from its top. */
export function sheetWithStamps(count: number) {
  const bare = bareSheet()
  let doc = bare.doc
  const ids: Id[] = []
  for (let i = 0; i < count; i++) {
    const made = addStamp(doc, bare.frame, 'how', { x: 150 + 200 * i, y: 150 }, 'star', { w: 100, h: 100 })
    doc = apply(doc, made.change)
    ids.push(made.id)
  }
  const sheet = testEditor(doc, bare.frame)
  const elements = () => elementsOf(sheet.editor.doc(), bare.frame)
  const one = (id: Id | undefined) => {
    const element = get(sheet.editor.doc(), id ?? null, 'element')
    if (!element) throw new Error('no such element')
    return element
  }
  return {
    ...sheet,
    frame: bare.frame,
    ids,
    elements,
    one,
    box: (id: Id | undefined) => sheetBox(one(id)),
    /** What the last gesture made and chose. */
    made: () => one(sheet.selection()[0]),
  }
}

/** A point of the picture, on the sheet. */
export function at(x: number, y: number): [number, number] {
  return [ZONE_BOXES.how.x + x, ZONE_BOXES.how.y + y]
}

export function ofShape<S extends Element['shape']>(
  element: Element,
  shape: S,
): Extract<Element, { shape: S }> {
  if (element.shape !== shape) throw new Error(`a ${element.shape}, and not a ${shape}`)
  return element as Extract<Element, { shape: S }>
}
