import { countingFrames } from '../../../shared/method/alignment'
import { staleFrames } from '../../../shared/method/stale'
import { type Doc, get, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { scorecardWords } from '../../../shared/words/scorecard'

/** Frames whose number is not yet to be trusted: it rests on a template's drafts, or on what the frame said before. */
export interface Caveats {
  readonly draft: ReadonlySet<Id>
  readonly stale: ReadonlySet<Id>
}

export function caveatsOf(doc: Doc): Caveats {
  const found = known.get(doc)
  if (found) return found
  const frames = countingFrames(doc).map(({ id }) => id)
  const late = new Set(staleFrames(doc))
  const caveats = {
    draft: new Set(frames.filter((id) => isDraft(doc, id))),
    stale: new Set(frames.filter((id) => late.has(id))),
  }
  known.set(doc, caveats)
  return caveats
}

/** A state with what one has to know beside it: `All 6 dimensions scored · draft`. */
export function withCaveats(doc: Doc, text: string, frames: readonly Id[]): string {
  const { draft, stale } = caveatsOf(doc)
  const parts = [
    text,
    ...(frames.some((id) => draft.has(id)) ? [scorecardWords.draft] : []),
    ...(frames.some((id) => stale.has(id)) ? [scorecardWords.stale] : []),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

const known = new WeakMap<Doc, Caveats>()

function isDraft(doc: Doc, frame: Id): boolean {
  return scoresOf(doc, frame).some(
    ({ rater, levels }) =>
      get(doc, rater, 'rater')?.group === 'template' && DIMENSIONS.some((d) => levels[d] !== null),
  )
}
