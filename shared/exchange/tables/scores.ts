import { dimensionCard, levelName } from '../../method/catalog'
import { isBlind } from '../../method/rounds'
import { type Part, staleParts } from '../../method/stale'
import { type Doc, get, scoresOf } from '../../model/doc'
import type { Score } from '../../model/scoring'
import { DIMENSIONS, type Dimension, type Level } from '../../model/vocabulary'
import { methodWords } from '../../words/method'
import { outlineWords } from '../../words/outline'
import { tableWords } from '../../words/tables'
import { raterKind } from './fieldWords'
import { type Numbered, numberedFrames, titleOf } from './numbered'
import { date, number, type Said, type Table, tableFrom, text, withSentence } from './table'

/** A row a frame, a rater and a dimension: every level somebody gave and every reason. */
export function scoresTable(doc: Doc): Table {
  const columns = columnsOf(doc)
  const { titles, hidden } = tableWords
  if (isBlind(doc)) return withSentence(tableFrom('scores', titles.scores, columns, []), hidden)
  return tableFrom('scores', titles.scores, columns, givenIn(doc))
}

interface Given extends Numbered {
  readonly score: Score
  readonly dimension: Dimension
}

function givenIn(doc: Doc): readonly Given[] {
  return numberedFrames(doc).flatMap((numbered) =>
    scoresOf(doc, numbered.frame.id).flatMap((score) =>
      DIMENSIONS.filter((d) => score.levels[d] !== null || (score.reasons[d] ?? '') !== '').map(
        (dimension) => ({ ...numbered, score, dimension }),
      ),
    ),
  )
}

function columnsOf(doc: Doc): readonly Said<Given>[] {
  const raterOf = ({ score }: Given) => get(doc, score.rater, 'rater')
  return [
    number(outlineWords.number, (row) => row.number),
    text(outlineWords.column.title, 34, titleOf),
    text(outlineWords.column.stage, 14, ({ frame }) => frame.stage && methodWords.stage[frame.stage]),
    text(tableWords.rater, 20, (row) => raterOf(row)?.name.trim() || tableWords.unnamedRater),
    text(tableWords.raterKind, 16, (row) => raterKind(raterOf(row)?.group ?? '')),
    text(tableWords.dimension, 16, ({ dimension }) => dimensionCard(dimension).label),
    number(tableWords.level, ({ score, dimension }) => score.levels[dimension]),
    text(tableWords.levelName, 20, ({ score, dimension }) => {
      const level = score.levels[dimension]
      return level === null ? null : levelName(level as Level)
    }),
    text(tableWords.reason, 60, ({ score, dimension }) => score.reasons[dimension] ?? null),
    date(tableWords.given, ({ score }) => score.at),
    text(tableWords.stale, 30, ({ score, dimension }) => staleWords(staleParts(doc, score, dimension))),
    text(tableWords.draft, 22, (row) =>
      raterOf(row)?.group === 'template' ? tableWords.draftOfTemplate : null,
    ),
  ]
}

function staleWords(parts: readonly Part[]): string | null {
  if (parts.length === 0) return null
  return tableWords.staleSince(parts.map((part) => outlineWords.parts[part]).join(outlineWords.and))
}
