import { round2 } from '../../method/alignment'
import { type Fix, fixList } from '../../method/fixes'
import { isBlind } from '../../method/rounds'
import { type Doc, framesOf } from '../../model/doc'
import { methodWords } from '../../words/method'
import { outlineWords } from '../../words/outline'
import { scorecardWords } from '../../words/scorecard'
import { tableWords } from '../../words/tables'
import { titleOf } from './numbered'
import { number, type Said, type Table, tableFrom, text, withSentence } from './table'

/** F14: the ranked fixes, then what needs an effort estimate, what is not scored, and what needs no action. */
export function fixesTable(doc: Doc): Table {
  const columns = columnsOf(doc)
  const { titles, hidden } = tableWords
  if (isBlind(doc)) return withSentence(tableFrom('fixes', titles.fixes, columns, []), hidden)
  const { ranked, needsEffort, notScored, noAction } = fixList(doc)
  const rows = [
    ...ranked.map((fix, place) => ({ ...fix, rank: place + 1 })),
    ...[...needsEffort, ...notScored, ...noAction].map((fix) => ({ ...fix, rank: null })),
  ]
  return tableFrom('fixes', titles.fixes, columns, rows)
}

interface Ranked extends Fix {
  readonly rank: number | null
}

function columnsOf(doc: Doc): readonly Said<Ranked>[] {
  const numbers = new Map(framesOf(doc).map(({ id }, place) => [id, place + 1]))
  const { column } = outlineWords
  return [
    number(tableWords.rank, ({ rank }) => rank),
    number(outlineWords.number, ({ frame }) => numbers.get(frame.id) ?? null),
    text(column.title, 34, titleOf),
    text(column.stage, 14, ({ frame }) => frame.stage && methodWords.stage[frame.stage]),
    text(column.fix, 60, ({ frame }) => frame.fix),
    number(tableWords.priority, ({ priority }) => rounded(priority)),
    number(tableWords.impact, ({ impact }) => rounded(impact)),
    number(tableWords.gap, ({ gapLevels }) => rounded(gapLevels)),
    number(column.effort, ({ effort }) => effort),
    text(tableWords.kind, 26, kindOf),
    text(column.ownerRole, 22, ({ frame }) => frame.ownerRole),
    text(column.ownerFunction, 18, ({ frame }) =>
      frame.ownerFunction === null ? null : methodWords.function[frame.ownerFunction],
    ),
  ]
}

/** The quadrant, or why there is none. */
function kindOf({ quadrant, reason }: Fix): string | null {
  if (quadrant !== null) return scorecardWords.quadrant[quadrant]
  if (reason === null) return null
  return reason === 'needs-effort' ? scorecardWords.needsEffort : scorecardWords.notScored
}

function rounded(value: number | null): number | null {
  return value === null ? null : round2(value)
}
