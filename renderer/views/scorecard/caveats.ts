import { countingFrames } from '../../../shared/method/alignment'
import { draftFrames } from '../../../shared/method/drafts'
import { perDoc } from '../../../shared/method/perDoc'
import { staleFrames } from '../../../shared/method/stale'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { scorecardWords } from '../../../shared/words/scorecard'

/** Frames whose number is not yet to be trusted: it rests on a template's drafts, or on what the frame said before. */
export interface Caveats {
  readonly draft: ReadonlySet<Id>
  readonly stale: ReadonlySet<Id>
}

export const caveatsOf: (doc: Doc) => Caveats = perDoc((doc) => {
  const frames = countingFrames(doc).map(({ id }) => id)
  const [drafts, late] = [draftFrames(doc), new Set(staleFrames(doc))]
  return {
    draft: new Set(frames.filter((id) => drafts.has(id))),
    stale: new Set(frames.filter((id) => late.has(id))),
  }
})

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
