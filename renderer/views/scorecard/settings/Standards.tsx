import { useState } from 'react'
import { addStandard } from '../../../../shared/edit/standards'
import { LIMITS } from '../../../../shared/limits'
import { boardOf } from '../../../../shared/model/doc'
import { editWords } from '../../../../shared/words/edit'
import { settingsWords } from '../../../../shared/words/settings'
import { notify } from '../../../document/session'
import { Button } from '../../../parts/Button'
import { Field } from '../../../parts/Field'
import { useDoc, useEditor } from '../../../use'
import { Setting } from './Setting'
import { type StandardFocus, StandardRow } from './StandardRow'
import style from './Standards.module.css'

/** The board's standards in the order they win. */
export function Standards() {
  const editor = useEditor()
  const { standards } = boardOf(useDoc())
  const [focus, setFocus] = useState<StandardFocus | null>(null)
  return (
    <Setting title={settingsWords.standards} lead={settingsWords.standardsLead} field="board.standards">
      {standards.length === 0 ? <p className={style.empty}>{settingsWords.noStandards}</p> : null}
      <ol className={style.standards}>
        {standards.map((name, place) => (
          <StandardRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is a rank, and one that is renamed or moved is another
            key={`${place} ${name}`}
            name={name}
            place={place}
            count={standards.length}
            focus={focus?.place === place ? focus.part : null}
            onMoved={setFocus}
          />
        ))}
      </ol>
      <NewStandard
        placeholder={standards.length === 0 ? settingsWords.standardPlaceholder : settingsWords.nextStandard}
        onAdd={(name) => {
          const change = addStandard(editor.doc(), name)
          if (change.size > 0) return editor.commit(editWords.standards, change)
          notify(
            standards.includes(name.trim())
              ? settingsWords.sameStandard(name.trim())
              : settingsWords.fullStandards(standards.length),
          )
        }}
      />
    </Setting>
  )
}

function NewStandard({ placeholder, onAdd }: { readonly placeholder: string; onAdd(name: string): void }) {
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    onAdd(name)
    setName('')
  }
  return (
    <form
      className={style.add}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field
        label={settingsWords.newStandard}
        quiet
        lines="one"
        placeholder={placeholder}
        value={name}
        limit={LIMITS.titleLength}
        onChange={setName}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {settingsWords.add}
      </Button>
    </form>
  )
}
