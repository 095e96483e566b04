import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { session } from '../../document/session'
import { IconButton } from '../../parts/IconButton'
import { Overlay } from '../../parts/Overlay'
import style from './HistoryDialog.module.css'

interface Props {
  readonly title: string
  readonly close: string
  /** Beside the title. */
  readonly head: ReactNode
  readonly children: ReactNode
  readonly foot: ReactNode
}

/** The large room in which earlier states are looked at. Escape leaves it, and nothing has changed. */
export function HistoryDialog({ title, close, head, children, foot }: Props) {
  const leave = () => session.setState({ dialog: null })
  return (
    <Overlay size="history" onClose={leave}>
      <Dialog className={style.dialog ?? ''}>
        <header className={style.head}>
          <Heading slot="title" className={style.title ?? ''}>
            {title}
          </Heading>
          <div className={style.beside}>{head}</div>
          <IconButton label={close} onPress={leave}>
            <X aria-hidden />
          </IconButton>
        </header>
        <div className={style.middle}>{children}</div>
        <footer className={style.foot}>{foot}</footer>
      </Dialog>
    </Overlay>
  )
}
