import { type ReactNode, useId } from 'react'
import style from './Part.module.css'

interface Props {
  readonly title: string
  /** What stands at the right end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One thing to choose in the dialog, under its name. */
export function Part({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={style.part}>
      <div className={style.head}>
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
