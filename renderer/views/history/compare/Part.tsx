import { type ReactNode, useId } from 'react'
import { differenceWords } from '../../../../shared/words/history'
import { countSaid } from '../../../parts/Pager'
import style from './Part.module.css'
import type { ShownPart } from './parts'

/** One kind of change, under its name. */
export function Part({
  part,
  count,
  children,
}: {
  readonly part: ShownPart
  readonly count: number
  readonly children: ReactNode
}) {
  const heading = useId()
  return (
    <section className={style.part} data-part={part} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {differenceWords.sections[part]} <span className={style.count}>{countSaid(count)}</span>
      </h3>
      {children}
    </section>
  )
}
