import { dimensionAgreement } from '../../method/agreement'
import { dimensionCard } from '../../method/catalog'
import { type Doc, get, scoresOf } from '../../model/doc'
import { DIMENSIONS } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import type { Figures } from '../deck/figures'
import type { ChartTable } from './chart'
import type { Moment } from './story'

const words = chartWords.agreement

/** A row a frame and dimension, those nobody scored too. */
export function agreementTable(doc: Doc, story: readonly Moment[], figures: Figures): ChartTable {
  return {
    caption: words.caption,
    columns: [chartWords.frame, words.dimension, words.levels, words.mean, words.apart, words.reading],
    rows: story.flatMap(({ frame, number, title }) =>
      DIMENSIONS.map((dimension) => {
        const { mean, ad, flag } = dimensionAgreement(doc, frame.id, dimension)
        const levels = scoresOf(doc, frame.id).flatMap((score) => {
          const level = score.levels[dimension]
          const name = get(doc, score.rater, 'rater')?.name.trim() || words.unnamed
          return level === null ? [] : [words.level(name, figures.level(level))]
        })
        return [
          chartWords.numbered(String(number), title),
          dimensionCard(dimension).label,
          levels.length === 0 ? chartWords.notScored : levels.join(', '),
          mean === null ? chartWords.notKnown : figures.level(mean),
          ad === null ? chartWords.notKnown : figures.level(ad),
          words.flags[flag],
        ]
      }),
    ),
  }
}
