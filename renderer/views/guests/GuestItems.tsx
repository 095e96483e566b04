import { useId } from 'react'
import { editGuest } from '../../../shared/edit/guests'
import { LIMITS } from '../../../shared/limits'
import type { Guest } from '../../../shared/model/record'
import { editWords } from '../../../shared/words/edit'
import { guestWords } from '../../../shared/words/guests'
import { notify } from '../../document/session'
import { ItemList } from '../../parts/ItemList'
import { useEditor } from '../../use'
import { GuestField } from './GuestField'
import style from './GuestPage.module.css'

const LISTS = {
  needs: { label: guestWords.needs, hint: guestWords.needsHint, add: guestWords.addNeed },
  desires: { label: guestWords.desires, hint: guestWords.desiresHint, add: guestWords.addDesire },
  context: { label: guestWords.context, hint: guestWords.contextHint, add: guestWords.addContext },
  emotion: { label: guestWords.emotion, hint: guestWords.emotionHint, add: guestWords.addEmotion },
} as const

interface Props {
  readonly guest: Guest
  readonly field: keyof typeof LISTS
}

/** What is known of a guest in one respect, one line an item. */
export function GuestItems({ guest, field }: Props) {
  const editor = useEditor()
  const id = useId()
  const { label, hint, add } = LISTS[field]
  const change = (items: readonly string[], typing: number | null) => {
    if (items.length > MOST) notify(guestWords.mostItems(MOST))
    editor.commit(
      editWords.editGuest,
      editGuest(editor.doc(), guest.id, { [field]: items.slice(0, MOST) }),
      typing === null ? undefined : `${field} ${typing}:${guest.id}`,
    )
  }
  return (
    <GuestField guest={guest.id} field={field} className={style.items}>
      <h2 id={id} className={style.title}>
        {label}
      </h2>
      <p className={style.hint}>{hint}</p>
      <ItemList
        label={label}
        items={guest[field]}
        add={add}
        limit={LIMITS.textLength}
        itemLabel={guestWords.item}
        removeLabel={guestWords.removeItem}
        onChange={change}
        onDone={editor.pause}
      />
    </GuestField>
  )
}

/** As the record holds. */
const MOST = 200
