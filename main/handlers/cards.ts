import type { BoardCard, TemplateCard } from '../../shared/ipc'
import { boardAlignment, round2 } from '../../shared/method/alignment'
import { isBlind } from '../../shared/method/rounds'
import { coverOf } from '../../shared/model/cover'
import { boardOf, type Doc, framesOf, guestsOf, parcelOf } from '../../shared/model/doc'

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
    purpose: parcelOf(doc)?.purpose ?? 'board',
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
