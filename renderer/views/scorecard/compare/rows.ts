import { bandLabel } from '../../../../shared/method/catalog'
import { numbersIn } from '../../../../shared/method/explain/numbers'
import type { Report } from '../../../../shared/method/report'
import { compareWords } from '../../../../shared/words/compare'

/** One reading of two boards in words; what is missing is said, and then there is no difference either. */
export interface ComparedRow {
  readonly label: string
  readonly mine: string
  readonly theirs: string
  readonly difference: string
}

/** The readings of two boards side by side. Only for boards of the same settings: others are not to be compared. */
export function comparedRows(mine: Report, theirs: Report, locale: string): readonly ComparedRow[] {
  const say = numbersIn(locale)
  const { rows, none } = compareWords
  const numbers = (
    label: string,
    value: (report: Report) => number | null,
    said: (value: number) => string,
  ): ComparedRow => {
    const [a, b] = [value(mine), value(theirs)]
    const shown = (number: number | null) => (number === null ? none : said(number))
    return {
      label,
      mine: shown(a),
      theirs: shown(b),
      difference: a === null || b === null ? none : say.signed(a - b),
    }
  }
  const words = (label: string, said: (report: Report) => string): ComparedRow => ({
    label,
    mine: said(mine),
    theirs: said(theirs),
    difference: '',
  })
  return [
    numbers(rows.alignment, ({ board }) => board.alignment, say.exact),
    words(rows.state, ({ board }) =>
      compareWords.counted(
        compareWords.states[board.state],
        say.short(board.framesCounted),
        say.short(board.frames),
      ),
    ),
    words(rows.range, ({ board }) =>
      board.low === null || board.high === null || board.state === 'unscored'
        ? none
        : compareWords.range(say.exact(board.low), say.exact(board.high)),
    ),
    words(rows.band, ({ band }) => (band === null ? none : bandLabel(band))),
    numbers(rows.what, ({ balance }) => balance.what, say.exact),
    numbers(rows.who, ({ balance }) => balance.who, say.exact),
    numbers(rows.how, ({ balance }) => balance.how, say.exact),
    numbers(rows.residual, ({ balance }) => balance.residual, say.signed),
    numbers(rows.kept, ({ gap }) => gap.kept, say.percent),
    numbers(rows.memory, ({ memoryFelt }) => memoryFelt.memory100, say.exact),
    numbers(rows.mean, ({ memoryFelt }) => memoryFelt.mean100, say.exact),
    numbers(rows.stages, ({ coverage }) => coverage.stages, say.percent),
    numbers(rows.scored, ({ coverage }) => coverage.scoredStages, say.percent),
    numbers(rows.phases, ({ coverage }) => coverage.phases, say.percent),
    numbers(rows.guests, ({ coverage }) => coverage.personas, say.percent),
  ]
}
