import { editGuest } from '../../../shared/edit/guests'
import { LIMITS } from '../../../shared/limits'
import type { Guest } from '../../../shared/model/record'
import { editWords } from '../../../shared/words/edit'
import { guestWords } from '../../../shared/words/guests'
import { Field } from '../../parts/Field'
import { useEditor } from '../../use'
import { GuestField } from './GuestField'
import style from './GuestPage.module.css'

const TEXTS = {
  name: { label: guestWords.name, placeholder: guestWords.namePlaceholder, look: 'title' },
  summary: { label: guestWords.summary, placeholder: guestWords.summaryPlaceholder, look: 'body' },
  says: { label: guestWords.says, placeholder: guestWords.saysPlaceholder, look: 'quote' },
} as const

interface Props {
  readonly guest: Guest
  readonly field: keyof typeof TEXTS
}

/** One text of a guest. */
export function GuestText({ guest, field }: Props) {
  const editor = useEditor()
  const { label, placeholder, look } = TEXTS[field]
  return (
    <GuestField guest={guest.id} field={field} className={style[field]}>
      <Field
        label={label}
        value={guest[field]}
        limit={field === 'name' ? LIMITS.titleLength : LIMITS.textLength}
        lines={field === 'name' ? 'one' : 'many'}
        look={look}
        quiet={field === 'name'}
        placeholder={placeholder}
        onChange={(text) =>
          editor.commit(
            editWords.editGuest,
            editGuest(editor.doc(), guest.id, { [field]: text }),
            `${field}:${guest.id}`,
          )
        }
        onDone={editor.pause}
      />
    </GuestField>
  )
}
