import { type ReactNode, useId } from 'react'
import style from './Setting.module.css'

interface Props {
  readonly title: string
  readonly lead: string
  /** How a jump finds it. */
  readonly field?: string
  readonly children: ReactNode
}

/** One thing to be settled: what it is called and why on the left, the fields on the right. */
export function Setting({ title, lead, field, children }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a grid with its legend
    <div className={style.setting} role="group" aria-labelledby={id} data-field={field}>
      <div className={style.head}>
        <h3 id={id}>{title}</h3>
        <p>{lead}</p>
      </div>
      <div className={style.body}>{children}</div>
    </div>
  )
}
