import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { FUNCTIONS } from '../../../shared/model/vocabulary'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { methodWords } from '../../../shared/words/method'
import { Chips } from '../../parts/Chips'
import { useEditor } from '../../use'
import { FrameField } from './FrameField'

/** Who helps the owner of this moment. */
export const SupportChoice = memo(function SupportChoice({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const chosen = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.supportFunctions) ?? []
  return (
    <FrameField id={id} field="supportFunctions">
      <Chips
        label={detailsWords.supportFunctions}
        options={OPTIONS}
        chosen={chosen}
        onChange={(keys) => {
          const supportFunctions = FUNCTIONS.filter((each) => keys.has(each))
          editor.commit(editWords.editFrame, editFrame(editor.doc(), id, { supportFunctions }))
        }}
      />
    </FrameField>
  )
})

const OPTIONS = FUNCTIONS.map((each) => ({ id: each, label: methodWords.function[each] }))
