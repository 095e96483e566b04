import { type KeyboardEvent, useState } from 'react'
import { addRater } from '../../../shared/edit/raters'
import type { Id } from '../../../shared/model/id'
import { RATER_KINDS } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { scoreWords } from '../../../shared/words/score'
import { Button } from '../../parts/Button'
import { Choice } from '../../parts/Choice'
import { Field } from '../../parts/Field'
import { useEditor } from '../../use'
import style from './NewRater.module.css'
import { kindName } from './raterName'

interface Props {
  onAdded(rater: Id): void
  /** null: there is nothing to go back to. */
  readonly onCancel: (() => void) | null
}

/** Name and kind of someone who will score, asked for in place. */
export function NewRater({ onAdded, onCancel }: Props) {
  const editor = useEditor()
  const [name, setName] = useState('')
  const [group, setGroup] = useState<string>('frontline')
  const add = () => {
    const trimmed = name.trim()
    if (trimmed === '') return
    const { change, rater } = addRater(editor.doc(), trimmed, group)
    editor.commit(editWords.addRater, change)
    setName('')
    onAdded(rater)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement
    if (event.key === 'Enter' && typing && !event.nativeEvent.isComposing) add()
    else if (event.key === 'Escape' && onCancel) onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset className={style.asked} onKeyDown={onKeyDown}>
      <legend className="unseen">{scoreWords.newRater}</legend>
      <Field label={scoreWords.raterName} value={name} limit={200} lines="one" focused onChange={setName} />
      <Choice
        label={scoreWords.raterKind}
        value={group}
        placeholder={scoreWords.kindUnknown}
        options={RATER_KINDS.map((id) => ({ id, label: kindName(id) }))}
        onChange={setGroup}
      />
      <div className={style.deeds}>
        {onCancel ? (
          <Button look="quiet" onPress={onCancel}>
            {scoreWords.cancel}
          </Button>
        ) : null}
        <Button isDisabled={name.trim() === ''} onPress={add}>
          {scoreWords.addRater}
        </Button>
      </div>
    </fieldset>
  )
}
