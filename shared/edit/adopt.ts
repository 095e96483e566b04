import { LIMITS } from '../limits'
import { apply, type Change, put, squash } from '../model/change'
import { boardOf, type Doc, framesOf, get, guestsOf, layersOf, linksOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { inserted } from '../model/order'
import type { Frame, Guest, Rec } from '../model/record'
import { guestAlike } from './guests'
import { renewed, renewedLinks, withInsides } from './renewed'
import { stageFrame } from './stage'

/**
 * Copies of another board's frames with fresh ids, behind the given frame or at the end (null), with what is on them.
 * A guest whose words are here already is used; others come along. Scores and comments stay behind. Frames that were
 * never staged get their scene. Frames the board has no room for are left out.
 */
export function adoptFrames(
  doc: Doc,
  from: Doc,
  frames: readonly Id[],
  after: Id | null,
): { readonly frames: readonly Id[]; readonly change: Change } {
  const story = framesOf(doc)
  const chosen = new Set(frames)
  const cast = castOf(doc, from)
  const parts: Rec[] = []
  const taken: Frame[] = []
  for (const frame of framesOf(from)) {
    if (!chosen.has(frame.id)) continue
    const { copy, below } = copied(doc, from, frame, cast)
    const records = doc.size + cast.coming.size + taken.length + 1 + parts.length + below.length
    if (story.length + taken.length >= LIMITS.frames || records > LIMITS.records) break
    taken.push(copy)
    parts.push(...below)
  }
  const at = story.findIndex(({ id }) => id === after)
  const row = inserted(story, at === -1 ? story.length : at + 1, taken)
  const shown = new Set([...taken.map(({ guest }) => guest), ...parts.map(guestDrawn)])
  const coming = [...cast.coming.values()].filter(({ id }) => shown.has(id))
  const guests = guestsOf(doc)
  const people = coming.length === 0 ? [] : inserted(guests, guests.length, coming)
  const change = put(doc, ...row, ...parts, ...people)
  return { frames: taken.map(({ id }) => id), change: staged(doc, change, taken) }
}

interface Cast {
  /** Guests of the other board that were asked for and are not here, by their id there, as they will be here. */
  readonly coming: ReadonlyMap<Id, Guest>
  /** Who a guest of the other board is here; null: nobody. */
  as(guest: Id | null): Id | null
}

function castOf(doc: Doc, from: Doc): Cast {
  const here = new Map(guestsOf(doc).map((guest) => [wordsOf(guest), guest.id]))
  const coming = new Map<Id, Guest>()
  const as = (id: Id | null): Id | null => {
    const guest = get(from, id, 'guest')
    if (!guest) return null
    const known = here.get(wordsOf(guest)) ?? coming.get(guest.id)?.id
    if (known !== undefined) return known
    const copy = guestAlike(doc, guest)
    coming.set(guest.id, copy)
    return copy.id
  }
  return { coming, as }
}

/** All that is said of a guest, as one text. */
function wordsOf({ name, summary, needs, desires, context, emotion, arriving, says }: Guest): string {
  const feels = arriving && [arriving.emotion, arriving.valence]
  return JSON.stringify([name, summary, needs, desires, context, emotion, feels, says])
}

function copied(doc: Doc, from: Doc, frame: Frame, cast: Cast): { copy: Frame; below: readonly Rec[] } {
  const id = newId('frame')
  const drawn = renewed(withInsides(from, layersOf(from, frame.id)), new Map([[frame.id, id]]))
  const layers = drawn.layers.map((one) =>
    one.kind === 'element' && one.shape === 'figure' ? { ...one, guest: cast.as(one.guest) } : one,
  )
  const links = renewedLinks(linksOf(from, frame.id), id, drawn.ids)
  const copy = { ...frame, id, parent: boardOf(doc).id, source: null, guest: cast.as(frame.guest) }
  return { copy, below: [...layers, ...links] }
}

/** The change and the scenes of those frames that have none, as far as there is room for them. */
function staged(doc: Doc, change: Change, frames: readonly Frame[]): Change {
  const bare = frames.filter(({ background }) => background === null)
  if (bare.length === 0) return change
  const there = apply(doc, change)
  let records = there.size
  const scenes = bare.map(({ id }) => {
    const scene = stageFrame(there, id)
    records += [...scene.values()].filter(({ before }) => before === null).length
    return records > LIMITS.records ? null : scene
  })
  return squash(change, ...scenes.filter((scene) => scene !== null))
}

function guestDrawn(record: Rec): Id | null {
  return record.kind === 'element' && record.shape === 'figure' ? record.guest : null
}
