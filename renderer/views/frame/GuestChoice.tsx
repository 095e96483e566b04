import { memo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { castGuest, castNewGuest } from '../../../shared/edit/casting'
import { editGuest } from '../../../shared/edit/guests'
import { LIMITS } from '../../../shared/limits'
import { get, guestsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { Button } from '../../parts/Button'
import { Choice } from '../../parts/Choice'
import { Field } from '../../parts/Field'
import { guestOptions, NEW, NONE } from '../../parts/options'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import { jumpTo } from '../jump'
import { LooksButton } from '../looks/LooksButton'
import { FrameField } from './FrameField'
import style from './GuestChoice.module.css'

/** Whose moment this is: one of the board's guests, a new one, or nobody yet; and what she is called. */
export const GuestChoice = memo(function GuestChoice({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const value = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.guest ?? null)
  const guests = useStore(
    editor.store,
    useShallow(({ doc }) => guestsOf(doc)),
  )
  const guest = guests.find((each) => each.id === value)
  const choose = (key: string) => {
    const doc = editor.doc()
    if (key === NEW) editor.commit(editWords.addGuest, castNewGuest(doc, id, frameWords.newGuest))
    else editor.commit(editWords.editWho, castGuest(doc, id, key === NONE ? null : key))
  }
  return (
    <>
      <FrameField id={id} field="guest">
        <Choice
          label={frameWords.guest}
          value={value ?? NONE}
          placeholder={frameWords.noGuest}
          options={guestOptions(guests)}
          onChange={choose}
        />
      </FrameField>
      {guest ? (
        <Field
          label={frameWords.guestName}
          lines="one"
          limit={LIMITS.titleLength}
          value={guest.name}
          onChange={(name) =>
            editor.commit(
              editWords.editGuest,
              editGuest(editor.doc(), guest.id, { name }),
              `name:${guest.id}`,
            )
          }
          onDone={editor.pause}
        />
      ) : null}
      {guest ? (
        <div className={style.deeds}>
          {readOnly ? null : <LooksButton guest={guest.id} />}
          <Button onPress={() => jumpTo({ frame: null, guest: guest.id, field: 'name' })}>
            {detailsWords.openGuest}
          </Button>
        </div>
      ) : null}
    </>
  )
})
