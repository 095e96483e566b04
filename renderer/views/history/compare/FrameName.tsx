import { type Doc, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { snapshotWords } from '../../../../shared/words/history'
import { placeOf } from '../places'
import style from './FrameName.module.css'

/** A frame by its place and title, as this state has it. */
export function FrameName({ doc, frame }: { readonly doc: Doc; readonly frame: Id }) {
  return (
    <span className={style.name}>
      <span className={style.place}>{placeOf(doc, frame)}</span>{' '}
      <span className={style.title}>{get(doc, frame, 'frame')?.title || snapshotWords.untitledFrame}</span>
    </span>
  )
}
