import { type ReactNode, useId } from 'react'
import style from './BrandPart.module.css'

interface Props {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** One part of a brand: its name, what it is for, its fields. */
export function BrandPart({ title, lead, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={style.part}>
      <div>
        <h3 id={id} className={style.title}>
          {title}
        </h3>
        {lead === undefined ? null : <p className={style.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  )
}
