import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import style from './Question.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** The buttons, the safe one first. */
  readonly answers: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
  onClose(): void
}

/** Something that has to be answered before work goes on. Escape is always the safe answer. */
export function Question({ title, children, answers, role = 'dialog', onClose }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className={style.veil ?? ''}
    >
      <Modal className={style.modal ?? ''}>
        <Dialog role={role} className={style.dialog ?? ''}>
          <Heading slot="title" className={style.title ?? ''}>
            {title}
          </Heading>
          {children}
          <div className={style.answers}>{answers}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
