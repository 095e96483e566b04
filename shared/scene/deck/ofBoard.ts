import { boardAlignment, countingFrames } from '../../method/alignment'
import { scorecardWords } from '../../words/scorecard'
import { caveatsOf } from './caveats'
import type { Setup } from './setup'

/** A sentence about a number of the whole board, with what one has to know of its scores. */
export function ofBoard({ doc }: Setup, text: string): string {
  const { state } = boardAlignment(doc)
  const open = state === 'partial' || state === 'insufficient' ? [scorecardWords.openState[state]] : []
  return [text, ...open, ...caveatsOf(doc, countingFrames(doc))].join(' · ')
}
