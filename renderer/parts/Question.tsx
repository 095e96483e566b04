import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { Overlay } from './Overlay'
import style from './Question.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** The buttons, the safe one first. */
  readonly answers: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
  readonly closes?: 'beside' | 'escape'
  onClose(): void
}

/** Something that has to be answered before work goes on. Escape is always the safe answer. */
export function Question({ title, children, answers, role = 'dialog', closes = 'beside', onClose }: Props) {
  return (
    <Overlay size="question" closes={closes} onClose={onClose}>
      <Dialog role={role} className={style.dialog ?? ''}>
        <Heading slot="title" className={style.title ?? ''}>
          {title}
        </Heading>
        {children}
        <div className={style.answers}>{answers}</div>
      </Dialog>
    </Overlay>
  )
}
