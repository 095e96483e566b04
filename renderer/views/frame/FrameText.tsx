import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { LIMITS } from '../../../shared/limits'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { session } from '../../document/session'
import { Field } from '../../parts/Field'
import { useEditor, useSession } from '../../use'
import { FrameField } from './FrameField'

/** The texts of a frame: what they are called, what changing them is called, and the length the method advises. */
const TEXTS = {
  title: { label: frameWords.title, deed: editWords.editTitle, advice: 60 },
  what: { label: frameWords.whatField, deed: editWords.editWhat, advice: 400 },
  situation: { label: frameWords.situation, deed: editWords.editWho, advice: 300 },
  action: { label: frameWords.action, deed: editWords.editHow, advice: 600 },
  backstage: { label: frameWords.backstage, deed: editWords.editHow, advice: 400 },
  props: { label: detailsWords.props, deed: editWords.editHow, advice: 200 },
  outcome: { label: frameWords.outcome, deed: editWords.editOutcome, advice: 200 },
  ownerRole: { label: frameWords.ownerRole, deed: editWords.editFrame, advice: 60 },
  handoff: { label: detailsWords.handoff, deed: editWords.editFrame, advice: 300 },
  fix: { label: detailsWords.fix, deed: editWords.editFrame, advice: 300 },
} as const

interface Props {
  readonly id: Id
  readonly field: keyof typeof TEXTS
}

/** One text of a frame. It asks for its own value, so typing in one leaves the others alone. */
export const FrameText = memo(function FrameText({ id, field }: Props) {
  const editor = useEditor()
  const value = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.[field] ?? '')
  const { label, deed, advice } = TEXTS[field]
  const title = field === 'title'
  const isShort = title || field === 'ownerRole'
  const isNamed = useSession((state) => title && state.renaming === id)
  return (
    <FrameField id={id} field={field}>
      <Field
        label={label}
        value={value}
        limit={isShort ? LIMITS.titleLength : LIMITS.textLength}
        advice={advice}
        lines={isShort ? 'one' : 'many'}
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
    </FrameField>
  )
})
