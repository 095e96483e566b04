import { memo, useId, useState } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { worth } from '../../parts/arithmetic'
import field from '../../parts/Field.module.css'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import { FrameField } from './FrameField'

/** How long the moment takes: a number or a sum of some, kept as soon as it is one. Empty: not said. */
export const MinutesField = memo(function MinutesField({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const inputId = useId()
  const readOnly = useReadOnly()
  const minutes = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.durationMinutes ?? null)
  // What is typed may be half a number; it is shown until one leaves the field.
  const [typed, setTyped] = useState<{ readonly of: Id; readonly text: string } | null>(null)
  const shown = typed?.of === id ? typed.text : minutes === null ? '' : String(minutes)
  const type = (text: string) => {
    setTyped({ of: id, text })
    const next = text.trim() === '' ? null : worth(text)
    if (next === null && text.trim() !== '') return
    if (next !== null && (next < 0 || next > MOST)) return
    editor.commit(
      editWords.editFrame,
      editFrame(editor.doc(), id, { durationMinutes: next === null ? null : Math.round(next * 100) / 100 }),
      `minutes:${id}`,
    )
  }
  return (
    <FrameField id={id} field="durationMinutes">
      <div className={field.field}>
        <label htmlFor={inputId} className={field.label}>
          {detailsWords.minutes}
        </label>
        <input
          id={inputId}
          type="text"
          inputMode="decimal"
          className={`${field.input} ${field.body}`}
          placeholder={detailsWords.minutesHint}
          readOnly={readOnly}
          maxLength={40}
          value={shown}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            setTyped(null)
            editor.pause()
          }}
        />
      </div>
    </FrameField>
  )
})

/** As the record holds. */
const MOST = 1e9
