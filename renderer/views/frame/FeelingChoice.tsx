import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { Choice } from '../../parts/Choice'
import { feelingOf, feelingOptions, NONE } from '../../parts/options'
import { useEditor } from '../../use'

interface Props {
  readonly id: Id
  readonly layer: 'intended' | 'felt'
}

/** The feeling the guest should leave with, or leaves with today. */
export const FeelingChoice = memo(function FeelingChoice({ id, layer }: Props) {
  const editor = useEditor()
  const value = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.[layer]?.emotion ?? NONE)
  // The faces in the list are the guest's: the list is another when she is.
  useStore(editor.store, ({ doc }) => get(doc, get(doc, id, 'frame')?.guest ?? null, 'guest'))
  const none = layer === 'intended' ? frameWords.noFeeling : frameWords.unknownFeeling
  return (
    <Choice
      label={layer === 'intended' ? frameWords.intended : frameWords.felt}
      value={value}
      placeholder={none}
      options={feelingOptions(editor.doc(), id, none)}
      onChange={(key) =>
        editor.commit(editWords.editFeeling, editFrame(editor.doc(), id, { [layer]: feelingOf(key) }))
      }
    />
  )
})
