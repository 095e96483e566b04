import { dimensionCard, levelName } from '../../../shared/method/catalog'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { sessionWords } from '../../../shared/words/session'
import style from './Anchors.module.css'

const LEVELS = [1, 2, 3, 4, 5] as const

/** The question of a dimension and its five sentences, to be read while choosing. */
export function Anchors({
  dimension,
  level,
}: {
  readonly dimension: Dimension
  readonly level: Level | null
}) {
  const { label, question, anchors, pillar } = dimensionCard(dimension)
  return (
    <section className={style.anchors} data-pillar={pillar} aria-label={sessionWords.anchorsOf(label)}>
      <h2>{label}</h2>
      <p className={style.question}>{question}</p>
      <ol>
        {LEVELS.map((each) => (
          <li key={each} data-chosen={each === level || undefined}>
            <strong>{scoreWords.level(each, levelName(each))}</strong>
            <span>{anchors[each]}</span>
          </li>
        ))}
      </ol>
      <p className={style.hint}>{sessionWords.chooseHighest}</p>
    </section>
  )
}
