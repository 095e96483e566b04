import { type Agreement, dimensionAgreement } from '../../../shared/method/agreement'
import { get, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Dimension } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { useDoc } from '../../use'
import { say } from '../scorecard/numbers'
import { raterName } from './raterName'
import style from './Voices.module.css'

/** Everybody's level for one dimension, by name, on one line from 1 to 5, with how far they are apart. */
export function Voices({ frame, dimension, label }: { frame: Id; dimension: Dimension; label: string }) {
  const doc = useDoc()
  const given = scoresOf(doc, frame).flatMap((score) => {
    const level = score.levels[dimension]
    if (level === null) return []
    const draft = get(doc, score.rater, 'rater')?.group === 'template'
    return [{ id: score.id, name: raterName(doc, score.rater), level, draft, why: score.reasons[dimension] }]
  })
  if (given.length === 0) return null
  const agreement = dimensionAgreement(doc, frame, dimension)
  return (
    <div className={style.voices}>
      <Spread levels={given.map(({ level }) => level)} />
      <ul aria-label={scoreWords.voicesOf(label)}>
        {given.map(({ id, name, level, draft, why }) => (
          <li key={id} data-draft={draft || undefined}>
            <span className={style.name}>{name}</span>
            <span className={style.level} data-level={level}>
              {level}
            </span>
            {draft ? <span className={style.draft}>{scoreWords.draftMark}</span> : null}
            {why ? <q className={style.why}>{why}</q> : null}
          </li>
        ))}
      </ul>
      <p>{spreadText(agreement)}</p>
    </div>
  )
}

/** `Discuss: mean 3.00, 1.33 levels apart`; '' where nobody or one person scored. */
export function spreadText({ flag, mean, ad }: Agreement): string {
  if (mean === null || ad === null) return flag === 'single' ? scoreWords.flag.single : ''
  return `${scoreWords.flag[flag]}: ${scoreWords.spread(say.exact(mean), say.exact(ad))}`
}

/** Dots on the way from 1 to 5 and the line between the outermost; the numbers stand beside it. */
function Spread({ levels }: { readonly levels: readonly number[] }) {
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  return (
    <div className={style.spread} aria-hidden>
      <span
        className={style.span}
        style={{ left: placeOf(low), width: `calc(${placeOf(high)} - ${placeOf(low)})` }}
      />
      {LEVELS.map((level) => {
        const count = levels.filter((each) => each === level).length
        return (
          <span key={level} className={style.stop} data-level={level} style={{ left: placeOf(level) }}>
            {count === 0 ? null : <span className={style.dot}>{count > 1 ? count : null}</span>}
          </span>
        )
      })}
    </div>
  )
}

/** Under the middle of each of the five levels. */
function placeOf(level: number): string {
  return `${10 + (level - 1) * 20}%`
}

const LEVELS = [1, 2, 3, 4, 5] as const
