import type { BoardCard, TemplateCard } from '../../shared/ipc'
import { boardAlignment, round2 } from '../../shared/method/alignment'
import { isBlind } from '../../shared/method/rounds'
import { boardOf, type Doc, elementsOf, framesOf, get, groupsAround, guestsOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'

/** What the library shows of a board. */
export function boardCard(doc: Doc, changedAt: string): BoardCard {
  const { id, title, organisation } = boardOf(doc)
  const { alignment, state } = isBlind(doc) ? HIDDEN : boardAlignment(doc)
  return {
    id,
    title,
    organisation,
    frames: framesOf(doc).length,
    alignment: alignment === null ? null : round2(alignment),
    state,
    changedAt,
    cover: coverOf(doc),
  }
}

/** A silent session is going on: the library shows no score either. */
const HIDDEN = { alignment: null, state: 'hidden' } as const

/** What the library shows of a template; `id` is the template's own. */
export function templateCard(id: string, doc: Doc): TemplateCard {
  const { title, industry, intent } = boardOf(doc)
  const frames = framesOf(doc).length
  return { id, title, industry, frames, guests: guestsOf(doc).length, intent, cover: coverOf(doc) }
}

/** The records the picture of a board needs: itself, its first frame, all on it, and every guest seen there. */
export function coverOf(doc: Doc): readonly Rec[] {
  const [frame] = framesOf(doc)
  if (!frame) return [boardOf(doc)]
  const elements = elementsOf(doc, frame.id)
  const seen = elements.map((element) => (element.shape === 'figure' ? element.guest : null))
  const guests = [...new Set([frame.guest, ...seen])].map((id) => get(doc, id, 'guest'))
  const groups = new Set(elements.flatMap((element) => groupsAround(doc, element)))
  return [boardOf(doc), frame, ...guests.filter((guest) => guest !== null), ...groups, ...elements]
}
