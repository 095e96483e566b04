import type { ReactNode } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import style from './Overlay.module.css'

interface Props {
  /** Named by what such a dialog holds; how large that is stands in the style. */
  readonly size:
    | 'question'
    | 'note'
    | 'file'
    | 'letter'
    | 'review'
    | 'tiles'
    | 'history'
    | 'desk'
    | 'looks'
    | 'keys'
    | 'palette'
  readonly children: ReactNode
  /** How it is left: a click beside it closes it too, only Escape does, or nothing does while something goes on. */
  readonly closes?: 'beside' | 'escape' | 'never'
  onClose(): void
}

/** What a dialog stands in: a veil over the window, and a sheet of paper on it. */
export function Overlay({ size, children, closes = 'beside', onClose }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={closes === 'beside'}
      isKeyboardDismissDisabled={closes === 'never'}
      onOpenChange={(isOpen) => isOpen || onClose()}
      className={style.veil ?? ''}
      data-size={size}
    >
      <Modal className={style.modal ?? ''} data-size={size}>
        {children}
      </Modal>
    </ModalOverlay>
  )
}
