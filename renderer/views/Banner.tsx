import type { ReactNode } from 'react'
import style from './Banner.module.css'

interface Props {
  readonly label: string
  readonly icon: ReactNode
  /** What can be done about it, at the end. */
  readonly deeds: ReactNode
  readonly children: ReactNode
}

/** Over every view: what is different about this board now, and what can be done about it. */
export function Banner({ label, icon, deeds, children }: Props) {
  return (
    <section className={style.banner} aria-label={label}>
      {icon}
      <div className={style.words}>{children}</div>
      {deeds}
    </section>
  )
}
