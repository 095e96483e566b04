import { frameAlignment } from '../../method/alignment'
import { weakestLink } from '../../method/weakest'
import { get } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { signedExact } from '../charts/setting'
import { caveatsOf } from './caveats'
import { factRow, type Reading } from './factRow'
import { stateWords } from './figures'
import { framePicture, hasPicture } from './framePicture'
import { ofBoard } from './ofBoard'
import { NOTHING, type Piece, row, stack, words } from './piece'
import type { ReadingBlock } from './readingBlock'
import { frameName, type Setup } from './setup'
import { firstLines } from './shortened'
import { STATE } from './styles'

/** F9: the frame with the lowest alignment, what it costs and what mending it alone would bring; null: none has one. */
export function weakestBlock(setup: Setup): ReadingBlock | null {
  const { doc, figures } = setup
  const { frame: id, alignment, drag, lift, journeyBreaker } = weakestLink(doc)
  const frame = get(doc, id, 'frame')
  if (!frame || alignment === null) return null
  const state = stateWords(frameAlignment(doc, frame.id), caveatsOf(doc, [frame]))
  const name = [frameName(setup, frame), ...(journeyBreaker ? [readingWords.isBreaker] : [])].join('. ')
  const readings: readonly Reading[] = [
    { name: deckWords.alignment, value: figures.exact(alignment), note: state },
    {
      name: readingWords.drag,
      value: drag === null ? deckWords.none : signedExact(drag, figures),
      note: drag === null ? readingWords.dragNone : ofBoard(setup, readingWords.dragMeans),
    },
    {
      name: readingWords.liftBoard,
      value: lift === null ? deckWords.none : signedExact(lift, figures),
      note: lift === null ? scorecardWords.needsTarget : ofBoard(setup, readingWords.liftMeans),
    },
  ]
  const picture = (w: number): Piece =>
    hasPicture(doc, frame) ? framePicture(setup, frame, Math.round(w * 0.28)) : NOTHING
  return {
    id: 'weakest',
    title: scorecardWords.sections.weakest,
    lead: readingWords.weakestLead,
    piece(w) {
      const left = picture(w)
      const right = left.w === 0 ? w : w - left.w - GUTTER
      const named = words(firstLines(name, STATE, right, 3), right)
      const said = stack(12, [named, factRow(readings, right, readings.length)])
      return left.w === 0 ? said : row(GUTTER, [left, said])
    },
  }
}

const GUTTER = 24
