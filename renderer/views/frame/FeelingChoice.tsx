import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { figureOf } from '../../../shared/scene/cast'
import { figureFor } from '../../../shared/scene/looks'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { FeelingPicker } from '../../parts/FeelingPicker'
import { useEditor } from '../../use'
import { FrameField } from './FrameField'

interface Props {
  readonly id: Id
  readonly layer: 'intended' | 'felt'
}

/** The feeling the guest should leave with, or leaves with today, on the face of this frame's guest. */
export const FeelingChoice = memo(function FeelingChoice({ id, layer }: Props) {
  const editor = useEditor()
  const feeling = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.[layer] ?? null)
  const guest = useStore(editor.store, ({ doc }) => get(doc, get(doc, id, 'frame')?.guest ?? null, 'guest'))
  const figure = useMemo(() => (guest ? figureOf(guest) : figureFor(id)), [guest, id])
  return (
    <FrameField id={id} field={layer}>
      <FeelingPicker
        label={layer === 'intended' ? frameWords.intended : frameWords.felt}
        feeling={feeling}
        none={layer === 'intended' ? frameWords.noFeeling : frameWords.unknownFeeling}
        figure={figure}
        onChange={(next) =>
          editor.commit(editWords.editFeeling, editFrame(editor.doc(), id, { [layer]: next }))
        }
      />
    </FrameField>
  )
})
