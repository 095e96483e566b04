import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { Rungs } from '../../parts/Rungs'
import { useEditor } from '../../use'

interface Props {
  readonly id: Id
  readonly field: 'importance' | 'expected' | 'delivered'
}

/** A reading of a frame on a ladder of five. Importance always has one. */
export const FrameRungs = memo(function FrameRungs({ id, field }: Props) {
  const editor = useEditor()
  const value = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.[field] ?? null)
  return (
    <Rungs
      label={frameWords[field]}
      value={value}
      names={methodWords[field]}
      {...(field === 'importance' ? {} : { none: frameWords.notRated })}
      onChange={(reading) => {
        if (field === 'importance' && reading === null) return
        editor.commit(editWords.editFrame, editFrame(editor.doc(), id, { [field]: reading }))
      }}
    />
  )
})
