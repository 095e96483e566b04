import { boardAlignment, countingFrames } from '../../../shared/method/alignment'
import type { Doc } from '../../../shared/model/doc'
import { scoreWords } from '../../../shared/words/score'
import { scorecardWords } from '../../../shared/words/scorecard'
import { withCaveats } from './caveats'
import { say } from './numbers'

/** What every number of the whole board stands on, short: `Partial · 12 of 13 frames counted · draft`. */
export function stateOfBoard(doc: Doc): string {
  const { state, frames, framesCounted } = boardAlignment(doc)
  const word = scoreWords.stateWord[state]
  if (state === 'empty' || state === 'not-applicable') return word
  const counted = scorecardWords.countedOf(say.short(framesCounted), say.short(frames))
  return withCaveats(doc, `${word} · ${counted}`, framesIn(doc))
}

/** A sentence about a number of the whole board, with what one has to know of its scores. */
export function ofBoard(doc: Doc, text: string): string {
  return withCaveats(doc, text, framesIn(doc))
}

export function framesIn(doc: Doc): readonly string[] {
  return countingFrames(doc).map(({ id }) => id)
}
