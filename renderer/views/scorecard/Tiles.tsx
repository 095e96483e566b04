import type { ReactNode } from 'react'
import type { Figure } from '../../../shared/method/explain/figure'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import style from './Tiles.module.css'

/** Figures side by side. */
export function Tiles({ children }: { readonly children: ReactNode }) {
  return <dl className={style.tiles}>{children}</dl>
}

interface TileProps {
  readonly label: string
  /** null: missing; a dash stands there, and `state` says why. */
  readonly value: string | null
  /** What the number stands on: no figure is bare. */
  readonly state: string
  readonly figure?: Figure
  readonly tone?: 'what' | 'who' | 'how'
}

export function Tile({ label, value, state, figure, tone }: TileProps) {
  return (
    <div className={`${style.tile} ${tone ? style[tone] : ''}`}>
      <dt>
        <span>{label}</span>
        {figure ? <Explain figure={figure} /> : null}
      </dt>
      <dd className={style.value} data-missing={value === null || undefined}>
        {value ?? scorecardWords.none}
      </dd>
      <dd className={style.state}>{state}</dd>
    </div>
  )
}
