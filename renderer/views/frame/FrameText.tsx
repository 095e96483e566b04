import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { LIMITS } from '../../../shared/limits'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { session } from '../../document/session'
import { Field } from '../../parts/Field'
import { useEditor, useSession } from '../../use'

/** The texts of a frame: what they are called, what changing them is called, and the length the method advises. */
const TEXTS = {
  title: { label: frameWords.title, deed: editWords.editTitle, limit: LIMITS.titleLength, advice: 60 },
  what: { label: frameWords.whatField, deed: editWords.editWhat, limit: LIMITS.textLength, advice: 400 },
  situation: { label: frameWords.situation, deed: editWords.editWho, limit: LIMITS.textLength, advice: 300 },
  action: { label: frameWords.action, deed: editWords.editHow, limit: LIMITS.textLength, advice: 600 },
  backstage: { label: frameWords.backstage, deed: editWords.editHow, limit: LIMITS.textLength, advice: 400 },
  outcome: { label: frameWords.outcome, deed: editWords.editOutcome, limit: LIMITS.textLength, advice: 200 },
  ownerRole: {
    label: frameWords.ownerRole,
    deed: editWords.editFrame,
    limit: LIMITS.titleLength,
    advice: 60,
  },
} as const

interface Props {
  readonly id: Id
  readonly field: keyof typeof TEXTS
}

/** One text of a frame. It asks for its own value, so typing in one leaves the others alone. */
export const FrameText = memo(function FrameText({ id, field }: Props) {
  const editor = useEditor()
  const value = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.[field] ?? '')
  const { label, deed, limit, advice } = TEXTS[field]
  const title = field === 'title'
  const isNamed = useSession((state) => title && state.renaming === id)
  return (
    <Field
      label={label}
      value={value}
      limit={limit}
      advice={advice}
      lines={title || field === 'ownerRole' ? 'one' : 'many'}
      look={title ? 'title' : field === 'outcome' ? 'quote' : 'body'}
      quiet={title}
      focused={isNamed}
      placeholder={title ? frameWords.untitledFrame : ''}
      onChange={(text) =>
        editor.commit(deed, editFrame(editor.doc(), id, { [field]: text }), `${field}:${id}`)
      }
      onDone={() => {
        editor.pause()
        if (isNamed) session.setState({ renaming: null })
      }}
    />
  )
})
