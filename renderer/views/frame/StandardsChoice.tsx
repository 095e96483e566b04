import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { boardOf, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { Button } from '../../parts/Button'
import { Chips } from '../../parts/Chips'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import { jumpTo } from '../jump'
import { FrameField } from './FrameField'
import style from './StandardsChoice.module.css'

/** Which of the board's standards this frame serves, and which it gives up for them. */
export const StandardsChoice = memo(function StandardsChoice({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const listed = useStore(editor.store, ({ doc }) => boardOf(doc).standards)
  const serves = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.serves ?? NOTHING)
  const tradesOff = useStore(editor.store, ({ doc }) => get(doc, id, 'frame')?.tradesOff ?? NOTHING)
  const options = optionsOf(listed, serves, tradesOff)
  const choose = (field: 'serves' | 'tradesOff', keys: ReadonlySet<string>) => {
    const chosen = options.map((option) => option.id).filter((each) => keys.has(each))
    editor.commit(editWords.editFrame, editFrame(editor.doc(), id, patchOf(field, chosen, serves, tradesOff)))
  }
  return (
    <FrameField id={id} field="standards" className={style.standards}>
      {options.length === 0 ? (
        <>
          <p className={style.hint}>{detailsWords.noStandards}</p>
          {readOnly ? null : (
            <Button onPress={() => jumpTo({ frame: null, guest: null, field: 'board.standards' })}>
              {detailsWords.listStandards}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={style.hint}>{detailsWords.standardsHint}</p>
          <Chips
            label={detailsWords.serves}
            options={options}
            chosen={serves}
            onChange={(keys) => choose('serves', keys)}
          />
          <Chips
            label={detailsWords.tradesOff}
            options={options}
            chosen={tradesOff}
            onChange={(keys) => choose('tradesOff', keys)}
          />
        </>
      )}
    </FrameField>
  )
})

const NOTHING: readonly string[] = []

/** The board's own first, in their order; what a file brought beside them can still be taken away. */
function optionsOf(listed: readonly string[], ...used: readonly (readonly string[])[]) {
  const strange = [...new Set(used.flat())].filter((name) => !listed.includes(name))
  return [
    ...[...new Set(listed)].map((name) => ({ id: name, label: name })),
    ...strange.map((name) => ({ id: name, label: detailsWords.strange(name) })),
  ]
}

/** One standard is not served and given up at once: the later word counts. */
function patchOf(
  field: 'serves' | 'tradesOff',
  chosen: readonly string[],
  serves: readonly string[],
  tradesOff: readonly string[],
): Pick<Frame, 'serves' | 'tradesOff'> {
  const others = (field === 'serves' ? tradesOff : serves).filter((name) => !chosen.includes(name))
  return field === 'serves'
    ? { serves: [...chosen], tradesOff: others }
    : { serves: others, tradesOff: [...chosen] }
}
