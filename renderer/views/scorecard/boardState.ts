import { boardAlignment, countingFrames } from '../../../shared/method/alignment'
import type { Doc } from '../../../shared/model/doc'
import { scoreWords } from '../../../shared/words/score'
import { scorecardWords } from '../../../shared/words/scorecard'
import { withCaveats } from './caveats'
import { say } from './numbers'

/** What every number of the whole board stands on, short: `Partial · 12 of 13 frames counted · draft`. */
export function stateOfBoard(doc: Doc): string {
  const { state, frames, framesCounted } = boardAlignment(doc)
  if (state === 'empty' || state === 'not-applicable') return whyNoNumber(doc)
  const counted = scorecardWords.countedOf(say.short(framesCounted), say.short(frames))
  return withCaveats(doc, `${scoreWords.stateWord[state]} · ${counted}`, framesIn(doc))
}

/** A sentence about a number of the whole board, with what one has to know of its scores. */
export function ofBoard(doc: Doc, text: string): string {
  return withCaveats(doc, text, framesIn(doc))
}

/** The same of a number that is not whole while the board is not: `How minus … · partial · draft`. */
export function asPartOfBoard(doc: Doc, text: string): string {
  const { state } = boardAlignment(doc)
  const isOpen = state === 'partial' || state === 'insufficient'
  return ofBoard(doc, isOpen ? `${text} · ${scorecardWords.openState[state]}` : text)
}

/** Said in place of a number the board has not. */
export function whyNoNumber(doc: Doc): string {
  if (countingFrames(doc).length === 0) return scoreWords.groupEmpty
  const { state } = boardAlignment(doc)
  if (state === 'unscored') return scoreWords.notScored
  return state === 'empty' || state === 'not-applicable'
    ? scorecardWords.nothingCounts
    : scorecardWords.needsNumber
}

export function framesIn(doc: Doc): readonly string[] {
  return countingFrames(doc).map(({ id }) => id)
}
