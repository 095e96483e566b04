import type { ReactNode } from 'react'
import { boardOf, type Doc, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Guest } from '../../../../shared/model/record'
import { guestWords } from '../../../../shared/words/guests'
import { differenceWords } from '../../../../shared/words/history'
import { Face } from '../../../parts/Face'
import { useFigure } from '../../guests/figure'
import { FrameImage } from '../FrameImage'
import style from './ChangeCard.module.css'
import { FrameName } from './FrameName'

interface Props {
  readonly before: Doc
  readonly after: Doc
  /** A frame, a guest or the board; shown as it is after, or as it was where it is gone. */
  readonly record: Id
  readonly children: ReactNode
}

/** What changed about one thing, beside its picture. */
export function ChangeCard({ before, after, record, children }: Props) {
  const doc = after.has(record) ? after : before
  const frame = get(doc, record, 'frame')
  const guest = get(doc, record, 'guest')
  return (
    <li className={style.card}>
      <div className={style.picture}>
        {frame ? <FrameImage doc={doc} frame={frame.id} /> : null}
        {guest ? <GuestFace guest={guest} /> : null}
      </div>
      <div className={style.body}>
        <h4>
          {frame ? <FrameName doc={doc} frame={frame.id} /> : null}
          {guest ? guest.name || guestWords.unnamed : null}
          {frame || guest ? null : boardOf(doc).title || differenceWords.board}
        </h4>
        {children}
      </div>
    </li>
  )
}

/** A guest's face, as this state draws it. */
export function GuestFace({ guest }: { readonly guest: Guest }) {
  return <Face figure={useFigure(guest)} feeling={guest.arriving} width={52} />
}
