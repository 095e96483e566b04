import { boardAlignment, countingFrames } from '../../method/alignment'
import { balanceOf } from '../../method/equation'
import { deckWords } from '../../words/deck'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { signedExact } from '../charts/setting'
import { caveatsOf } from './caveats'
import { factRow, type Reading } from './factRow'
import { stateWords } from './figures'
import { stack, words } from './piece'
import type { ReadingBlock } from './readingBlock'
import type { Setup } from './setup'
import { STATE } from './styles'
import { set } from './typeset'

/** F12: a list of activities, or a story of outcomes. */
export function serviceBlock({ doc, figures }: Setup): ReadingBlock {
  const { lean, leanReading, outcomeShare, outsideService } = balanceOf(doc)
  const percent = (share: number | null) =>
    share === null ? deckWords.none : deckWords.percent(figures.exact(share))
  const board = stateWords(boardAlignment(doc), caveatsOf(doc, countingFrames(doc)))
  const readings: readonly Reading[] = [
    {
      name: readingWords.lean,
      value: lean === null ? deckWords.none : signedExact(lean, figures),
      note: lean === null ? readingWords.noLean : `${readingWords.leanMeans} · ${board}`,
    },
    {
      name: readingWords.outcomeShare,
      value: percent(outcomeShare),
      note: outcomeShare === null ? readingWords.noOutcome : readingWords.outcomeMeans,
    },
    {
      name: readingWords.outside,
      value: percent(outsideService),
      note: outsideService === null ? readingWords.noOutside : readingWords.outsideMeans,
    },
  ]
  const said = leanReading === null ? '' : readingWords.leanReading[leanReading]
  return {
    id: 'service',
    title: scorecardWords.sections.service,
    lead: readingWords.serviceLead,
    piece: (w) => stack(12, [words(set(said, STATE, w), w), factRow(readings, w, readings.length)]),
  }
}
