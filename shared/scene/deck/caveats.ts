import { draftFrames } from '../../method/drafts'
import { perDoc } from '../../method/perDoc'
import { staleFrames } from '../../method/stale'
import type { Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'

/** What has to be said beside a number made of these frames' scores: that it rests on drafts, or on stale scores. */
export function caveatsOf(doc: Doc, frames: readonly Pick<Frame, 'id'>[]): readonly string[] {
  const [draft, stale] = [draftFrames(doc), staleOf(doc)]
  return [
    ...(frames.some(({ id }) => draft.has(id)) ? [deckWords.draft] : []),
    ...(frames.some(({ id }) => stale.has(id)) ? [deckWords.stale] : []),
  ]
}

const staleOf = perDoc((doc) => new Set(staleFrames(doc)))
