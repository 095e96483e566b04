import { boardAlignment, countingFrames } from '../../method/alignment'
import { balanceOf } from '../../method/equation'
import { ZONES } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { equationBalance } from '../charts/equationBalance'
import { signedExact } from '../charts/setting'
import { caveatsOf } from './caveats'
import { numbersTable } from './chartPiece'
import { stateWords } from './figures'
import { stack, words } from './piece'
import type { Section } from './section'
import type { Setup } from './setup'
import { FIGURE, META_NAMES, SMALL, STATE } from './styles'
import { set } from './typeset'
import { withNumbers } from './withNumbers'

/** F6: does How follow from What and Who? null: none of them is scored. */
export function equationSection(setup: Setup): Section | null {
  const { doc } = setup
  const balance = balanceOf(doc)
  if (ZONES.every((zone) => balance[zone] === null)) return null
  const { residual, reading } = balance
  const said = reading === null ? readingWords.noReading : readingWords.reading[reading]
  const caveats = caveatsOf(doc, countingFrames(doc))
  const value = residual === null ? deckWords.none : signedExact(residual, setup.figures)
  const state = `${readingWords.residualMeans} · ${stateWords(boardAlignment(doc), caveats)}`
  const title = (w: number) =>
    stack(2, [
      words(set(readingWords.residual, META_NAMES, w), w),
      words(set(value, FIGURE, w), w),
      words(set(said, STATE, w), w),
      words(set(state, SMALL, w), w),
    ])
  return {
    id: 'equation',
    over: deckWords.scorecard,
    title: scorecardWords.sections.equation,
    lead: readingWords.equationLead,
    parts: withNumbers(setup, {
      make: (size, tones, locale) => equationBalance(doc, size, tones, locale),
      sentence: said,
      least: 320,
      most: 540,
      tableOf: ({ table }) => numbersTable(table),
      title,
      share: 0.58,
    }),
  }
}
