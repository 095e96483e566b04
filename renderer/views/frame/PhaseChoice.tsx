import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { PHASES, phaseOf } from '../../../shared/model/vocabulary'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { Choice } from '../../parts/Choice'
import { NONE } from '../../parts/options'
import { useEditor } from '../../use'
import { FrameField } from './FrameField'

/** Before, during or after: what the stage says, unless this frame knows better (a bill comes after the meal). */
export const PhaseChoice = memo(function PhaseChoice({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const stage = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.stage ?? null)
  const phase = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.phase ?? null)
  const usual =
    stage === null ? detailsWords.phaseUnknown : detailsWords.phaseOfStage(methodWords.phase[phaseOf(stage)])
  return (
    <FrameField id={id} field="phase">
      <Choice
        label={detailsWords.phase}
        value={phase ?? NONE}
        placeholder={frameWords.noChoice}
        options={[
          { id: NONE, label: usual },
          ...PHASES.map((each) => ({ id: each, label: methodWords.phase[each] })),
        ]}
        onChange={(key) => {
          const apart = PHASES.find((each) => each === key) ?? null
          editor.commit(editWords.editFrame, editFrame(editor.doc(), id, { phase: apart }))
        }}
      />
    </FrameField>
  )
})
