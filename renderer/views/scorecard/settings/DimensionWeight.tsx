import { dimensionCard } from '../../../../shared/method/catalog'
import { DIMENSIONS, type Dimension } from '../../../../shared/model/vocabulary'
import { frameWords } from '../../../../shared/words/frame'
import { settingsWords } from '../../../../shared/words/settings'
import { say } from '../numbers'
import style from './DimensionWeight.module.css'
import { WeightBox } from './WeightBox'

interface Props {
  readonly dimension: Dimension
  readonly weights: Readonly<Record<Dimension, number>>
  onChange(weight: number): void
}

/** One dimension's weight, and the share of the whole it amounts to. */
export function DimensionWeight({ dimension, weights, onChange }: Props) {
  const { label, pillar } = dimensionCard(dimension)
  const all = DIMENSIONS.reduce((sum, d) => sum + weights[d], 0)
  const percent = all === 0 ? null : (100 * weights[dimension]) / all
  return (
    <li className={style.row}>
      <span className={style.pillar} data-pillar={pillar}>
        {frameWords[pillar]}
      </span>
      <span className={style.name}>{label}</span>
      <WeightBox label={settingsWords.weightOf(label)} value={weights[dimension]} onChange={onChange} />
      <span className={style.bar} aria-hidden>
        <span data-pillar={pillar} style={{ width: `${percent ?? 0}%` }} />
      </span>
      <span className={style.share}>{percent === null ? settingsWords.noShare : say.percent(percent)}</span>
    </li>
  )
}
