import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { Rungs } from '../../parts/Rungs'
import { useEditor } from '../../use'
import { FrameField } from './FrameField'

interface Props {
  readonly id: Id
  readonly field: keyof typeof LADDERS
}

/** A reading of a frame on a ladder of five. Importance always has one. */
export const FrameRungs = memo(function FrameRungs({ id, field }: Props) {
  const editor = useEditor()
  const value = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.[field] ?? null)
  return (
    <FrameField id={id} field={field}>
      <Rungs
        {...LADDERS[field]}
        value={value}
        onChange={(reading) => {
          if (field === 'importance' && reading === null) return
          editor.commit(editWords.editFrame, editFrame(editor.doc(), id, { [field]: reading }))
        }}
      />
    </FrameField>
  )
})

const LADDERS = {
  importance: { label: frameWords.importance, names: methodWords.importance },
  expected: { label: frameWords.expected, names: methodWords.expected, none: frameWords.notRated },
  delivered: { label: frameWords.delivered, names: methodWords.delivered, none: frameWords.notRated },
  effort: { label: detailsWords.effort, names: detailsWords.effortNames, none: detailsWords.noEffort },
} as const
