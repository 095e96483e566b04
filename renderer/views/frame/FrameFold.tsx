import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'

import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { detailsWords } from '../../../shared/words/details'
import { useEditor } from '../../use'
import { FindingMark } from '../findings/FindingMark'
import style from './FrameFold.module.css'
import { findingsAt } from './findingsAt'

interface Props {
  readonly id: Id
  readonly title: string
  /** The fields inside, as findings name them. */
  readonly fields: readonly string[]
  /** What is filled in, in a few words each. */
  filled(frame: Frame): readonly string[]
  readonly children: ReactNode
}

/** Fields that are needed now and then: folded away, with a line that says what is in them. */
export const FrameFold = memo(function FrameFold({ id, title, fields, filled, children }: Props) {
  const editor = useEditor()
  const words = useStore(editor.store, ({ doc }) => {
    const frame = get(doc, id, 'frame')
    return frame ? filled(frame).join(' · ') : ''
  })
  const findings = useStore(
    editor.store,
    useShallow(({ doc }) => findingsAt(doc, id).filter(({ where }) => fields.includes(where.field))),
  )
  return (
    <details className={style.fold}>
      <summary className={style.summary}>
        <ChevronRight aria-hidden />
        <span className={style.words}>
          <span className={style.title}>{title}</span>
          <span className={style.filled} data-empty={words === '' || undefined}>
            {words === '' ? detailsWords.nothingFilled : words}
          </span>
        </span>
        {findings.length > 0 ? <FindingMark findings={findings} /> : null}
      </summary>
      <div className={style.body}>{children}</div>
    </details>
  )
})
