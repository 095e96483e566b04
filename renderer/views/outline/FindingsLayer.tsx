import { useMemo, useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { outlineWords } from '../../../shared/words/outline'
import { useDoc, useFrame } from '../../use'
import { FindingsList } from '../findings/FindingsList'
import { dismissedAt, findingsAt } from '../frame/findingsAt'
import style from './CellLayer.module.css'
import { cursor } from './cursor'

/** What the checks say of the row the keys are in, with the way to each place. */
export function FindingsLayer() {
  const frame = useFrame()
  return frame ? <Layer frame={frame} /> : null
}

function Layer({ frame }: { readonly frame: Frame }) {
  const doc = useDoc()
  const cell = useRef(document.querySelector<HTMLElement>('[role=grid] [data-column][tabindex="0"]'))
  const findings = useMemo(() => findingsAt(doc, frame.id), [doc, frame.id])
  const dismissed = useMemo(() => dismissedAt(doc, frame.id), [doc, frame.id])
  return (
    <Popover
      isOpen
      triggerRef={cell}
      placement="bottom start"
      className={style.findings ?? ''}
      onOpenChange={(isOpen) => isOpen || cursor.setState({ editing: null })}
    >
      <Dialog
        aria-label={outlineWords.findingsOf(frame.title || frameWords.untitledFrame)}
        className={style.dialog ?? ''}
      >
        <FindingsList findings={findings} dismissed={dismissed} />
      </Dialog>
    </Popover>
  )
}
