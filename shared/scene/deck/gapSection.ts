import { boardGap } from '../../method/gap'
import { deckWords } from '../../words/deck'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { promiseLadder } from '../charts/promiseLadder'
import { signedExact } from '../charts/setting'
import { factRow, type Reading } from './factRow'
import type { Section } from './section'
import type { Setup } from './setup'
import { withNumbers } from './withNumbers'

/** F7 of the board: its figures, the ladder, and every frame's readings; null: no frame has both. */
export function gapSection(setup: Setup): Section | null {
  const { doc, figures } = setup
  const { netGap, shortfall, kept, rated, frames } = boardGap(doc)
  if (rated === 0) return null
  const counted = readingWords.ratedOf(figures.whole(rated), figures.whole(frames))
  const said = (value: number | null, word: (value: number) => string) =>
    value === null ? deckWords.none : word(value)
  const sentence = said(kept, (share) => `${readingWords.kept} ${deckWords.percent(figures.whole(share))}`)
  const readings: readonly Reading[] = [
    {
      name: readingWords.kept,
      value: said(kept, (share) => deckWords.percent(figures.exact(share))),
      note: `${readingWords.keptMeans} · ${counted}`,
    },
    {
      name: readingWords.net,
      value: said(netGap, (gap) => signedExact(gap, figures)),
      note: `${readingWords.netMeans} · ${counted}`,
    },
    {
      name: readingWords.shortfall,
      value: said(shortfall, (levels) => figures.exact(levels)),
      note: `${readingWords.shortfallMeans} · ${counted}`,
    },
    { name: readingWords.rated, value: counted, note: readingWords.ratedMeans },
  ]
  return {
    id: 'promises',
    over: deckWords.scorecard,
    title: scorecardWords.sections.gap,
    lead: readingWords.gapLead,
    parts: withNumbers(setup, {
      make: (size, tones, locale) => promiseLadder(doc, size, tones, locale),
      sentence: `${sentence}; ${counted} ${readingWords.ratedMeans}.`,
      least: 240,
      most: 560,
      over: (w) => factRow(readings, w, w > 760 ? 4 : 2),
    }),
  }
}
