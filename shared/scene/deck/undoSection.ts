import { brokenPromises } from '../../method/gap'
import { journeyBreakers } from '../../method/weakest'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { scorecardWords } from '../../words/scorecard'
import { breakerParts } from './breakers'
import { brokenParts } from './broken'
import { glancePart } from './glance'
import { headlineOf } from './headline'
import type { Section } from './section'
import type { Setup } from './setup'

/** What can undo everything, told before any average: journey breakers, then broken promises. */
export function undoSection(setup: Setup): Section {
  const isCalm = journeyBreakers(setup.doc).length === 0 && brokenPromises(setup.doc).length === 0
  return {
    id: 'scorecard',
    over: deckWords.scorecard,
    title: headlineOf(setup),
    name: reportWords.undo,
    isLarge: true,
    lead: isCalm ? '' : scorecardWords.breakersLead,
    parts: [...breakerParts(setup), ...brokenParts(setup), glancePart(setup)],
  }
}
