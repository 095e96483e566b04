import { type Doc, elementsOf, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'

export interface Appearance {
  readonly frame: Frame
  /** From 1, in the story. */
  readonly place: number
  /** The frame is about somebody else, or nobody: the guest only stands in its picture. */
  readonly inPictureOnly: boolean
}

/** Where a guest appears, in story order: the frames about this guest, and those that draw the figure. */
export function appearancesOf(doc: Doc, guest: Id): readonly Appearance[] {
  return framesOf(doc).flatMap((frame, at) => {
    const isAbout = frame.guest === guest
    if (!isAbout && !isDrawn(doc, frame, guest)) return []
    return [{ frame, place: at + 1, inPictureOnly: !isAbout }]
  })
}

/** How many frames are about each guest. */
export function framesByGuest(doc: Doc): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { guest } of framesOf(doc)) if (guest) counts.set(guest, (counts.get(guest) ?? 0) + 1)
  return counts
}

function isDrawn(doc: Doc, frame: Frame, guest: Id): boolean {
  return elementsOf(doc, frame.id).some((element) => element.shape === 'figure' && element.guest === guest)
}
