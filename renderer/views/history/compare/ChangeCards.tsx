import { type ReactNode, useMemo } from 'react'
import type { Id } from '../../../../shared/model/id'
import { Pager, usePages } from '../../../parts/Pager'
import { ChangeCard } from './ChangeCard'
import style from './ChangeCards.module.css'
import { type Group, grouped } from './grouped'
import type { Sides } from './sides'

interface Props<T> extends Pick<Sides, 'before' | 'after'> {
  readonly rows: readonly T[]
  /** The frame, guest or board a row is about; the same function at every turn. */
  recordOf(row: T): Id
  /** What changed in one of them. */
  readonly children: (rows: Group<T>) => ReactNode
}

/** What changed, a card for each frame, guest or board it changed in. */
export function ChangeCards<T>({ before, after, rows, recordOf, children }: Props<T>) {
  const groups = useMemo(() => grouped(rows, recordOf), [rows, recordOf])
  const pages = usePages(groups)
  return (
    <div>
      <ul className={style.cards}>
        {pages.rows.map((group) => (
          <ChangeCard key={recordOf(group[0])} before={before} after={after} record={recordOf(group[0])}>
            {children(group)}
          </ChangeCard>
        ))}
      </ul>
      <Pager {...pages} />
    </div>
  )
}
