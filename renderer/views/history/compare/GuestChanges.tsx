import { type Doc, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { guestWords } from '../../../../shared/words/guests'
import { differenceWords } from '../../../../shared/words/history'
import { Pager, usePages } from '../../../parts/Pager'
import { GuestFace } from './ChangeCard'
import style from './GuestChanges.module.css'
import type { Sides } from './sides'

/** Guests that only one of the two states has. */
export function GuestChanges({ before, after, difference }: Sides) {
  const rows = [
    ...difference.guestsAdded.map((guest) => ({ guest, doc: after, word: differenceWords.guestAdded })),
    ...difference.guestsGone.map((guest) => ({ guest, doc: before, word: differenceWords.guestGone })),
  ]
  const pages = usePages(rows)
  return (
    <div>
      <ul className={style.guests}>
        {pages.rows.map((row) => (
          <Guest key={row.guest} {...row} />
        ))}
      </ul>
      <Pager {...pages} />
    </div>
  )
}

function Guest({ doc, guest, word }: { readonly doc: Doc; readonly guest: Id; readonly word: string }) {
  const record = get(doc, guest, 'guest')
  if (!record) return null
  return (
    <li className={style.guest}>
      <GuestFace guest={record} />
      <span>
        <span className={style.name}>{record.name || guestWords.unnamed}</span>
        <span className={style.word}>{word}</span>
      </span>
    </li>
  )
}
