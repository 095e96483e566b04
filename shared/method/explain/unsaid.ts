import type { Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { boardAlignment, countingFrames, frameAlignment } from '../alignment'
import { draftFrames } from '../drafts'
import type { AlignmentState } from '../formulas'
import { staleFrames } from '../stale'
import { about } from './names'

/** Which frames keep a mean over them from being whole, and what to do: not scored, too little, in part. */
export function unscored(doc: Doc, frames: readonly Frame[]): readonly string[] {
  const those = (state: AlignmentState) =>
    frames.filter((frame) => frameAlignment(doc, frame.id).state === state)
  return [
    ...about(doc, those('unscored'), missingWords.notScored),
    ...about(doc, those('insufficient'), missingWords.tooLittle),
    ...about(doc, those('partial'), missingWords.inPart),
  ]
}

/** Why the board has no number, in place of it. */
export function noNumber(doc: Doc): string {
  if (countingFrames(doc).length === 0) return stepWords.noFrames
  switch (boardAlignment(doc).state) {
    case 'unscored':
      return stepWords.notScored
    case 'insufficient':
      return stepWords.tooLittle
    case 'empty':
    case 'not-applicable':
      return stepWords.nothingCounts
    case 'partial':
    case 'complete':
      return stepWords.notKnown
  }
}

/** What one has to know of scores while reading a number made of them: drafts, and what changed since. */
export function caveats(doc: Doc, frames: readonly Frame[]): readonly string[] {
  const drafts = frames.filter(({ id }) => draftFrames(doc).has(id)).length
  const late = new Set(staleFrames(doc))
  const stale = frames.filter(({ id }) => late.has(id)).length
  return [
    ...(drafts > 0 ? [missingWords.drafts(drafts)] : []),
    ...(stale > 0 ? [missingWords.stale(stale)] : []),
  ]
}
