import { dimensionCard } from '../../../shared/method/catalog'
import { get, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import type { Dimension } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { sessionWords } from '../../../shared/words/session'
import { giveLevel } from '../../document/scoring'
import { useDoc } from '../../use'
import { Levels } from './Levels'
import { levelBy, scoreBy } from './own'
import { raterName } from './raterName'
import style from './SpreadRows.module.css'

interface Props {
  readonly round: Round
  readonly frame: Id
  readonly dimension: Dimension
}

/** Everybody's level and reason for one dimension, one below the other; any of them can be given anew on the spot. */
export function SpreadRows({ round, frame, dimension }: Props) {
  const doc = useDoc()
  const { label } = dimensionCard(dimension)
  const scored = scoresOf(doc, frame).filter((score) => score.levels[dimension] !== null)
  const raters = [...new Set([...round.raters, ...scored.map(({ rater }) => rater)])].filter((id) =>
    get(doc, id, 'rater'),
  )
  return (
    <ul className={style.rows}>
      {raters.map((id) => {
        const name = raterName(doc, id)
        const why = scoreBy(doc, frame, id)?.reasons[dimension]
        const draft = get(doc, id, 'rater')?.group === 'template'
        return (
          <li key={id}>
            <span className={style.name}>
              {name}
              {draft ? ` (${scoreWords.draftMark})` : null}
            </span>
            <Levels
              label={sessionWords.rescore(name, label)}
              dimension={dimension}
              value={levelBy(doc, frame, id, dimension)}
              look="bare"
              onScore={(level) => giveLevel(frame, id, dimension, level)}
              onMove={neighbour}
            />
            <span className={style.why}>{why ? <q>{why}</q> : null}</span>
          </li>
        )
      })}
    </ul>
  )
}

function neighbour(by: 1 | -1, row: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[role=radiogroup][aria-label]')]
  rows[rows.indexOf(row) + by]?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
}
