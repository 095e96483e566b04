import { type Doc, elementsOf, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { GroupInk } from '../../shared/scene/ink'
import { paintPicture } from '../../shared/scene/picture'

/**
 * The picture of a frame, painted again only when a record it shows has changed. Every edit makes a new Doc,
 * but leaves the records of the other frames the same.
 */
export function pictureOf(doc: Doc, frame: Id): GroupInk {
  const shown = recordsShown(doc, frame)
  const kept = pictures.get(frame)
  if (kept && kept.shown.length === shown.length && kept.shown.every((record, i) => record === shown[i]))
    return kept.ink
  const ink = paintPicture(doc, frame)
  pictures.delete(frame)
  pictures.set(frame, { shown, ink })
  const [oldest] = pictures.keys()
  if (pictures.size > MOST && oldest) pictures.delete(oldest)
  return ink
}

const MOST = 2000
const pictures = new Map<Id, { readonly shown: readonly (Rec | null)[]; readonly ink: GroupInk }>()

function recordsShown(doc: Doc, frame: Id): readonly (Rec | null)[] {
  const elements = elementsOf(doc, frame).filter((element) => element.zone === 'how')
  const guests = elements.map((element) =>
    element.shape === 'figure' ? get(doc, element.guest, 'guest') : null,
  )
  const record = get(doc, frame, 'frame')
  return [record, get(doc, record?.guest ?? null, 'guest'), ...elements, ...guests]
}
