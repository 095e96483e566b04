import { useRef, useState } from 'react'
import { ratersOf } from '../../../shared/model/doc'
import type { Rater } from '../../../shared/model/record'
import { scoreWords } from '../../../shared/words/score'
import { session } from '../../document/session'
import { Choice } from '../../parts/Choice'
import { NEW } from '../../parts/options'
import { useDoc, useSession } from '../../use'
import { NewRater } from './NewRater'
import style from './RaterPicker.module.css'
import { kindName } from './raterName'

/** Who scores at this machine: nobody scores as somebody else by accident. */
export function useScorer(): Rater | null {
  const doc = useDoc()
  const asked = useSession((state) => state.scorer)
  return ratersOf(doc).find((rater) => rater.id === asked && rater.group !== 'template') ?? null
}

export function RaterPicker() {
  const doc = useDoc()
  const scorer = useScorer()
  const [adding, setAdding] = useState(false)
  const picker = useRef<HTMLDivElement>(null)
  const people = ratersOf(doc).filter((rater) => rater.group !== 'template')
  const choose = (id: string) => {
    setAdding(id === ADD)
    if (id !== ADD) session.setState({ scorer: id === NEW ? null : id })
  }
  const close = () => {
    setAdding(false)
    requestAnimationFrame(() => picker.current?.querySelector('button')?.focus())
  }
  return (
    <div ref={picker} className={style.picker}>
      <Choice
        label={scoreWords.scorer}
        value={scorer?.id ?? NEW}
        placeholder={scoreWords.newVoice}
        options={[
          ...people.map(({ id, name, group }) => ({
            id,
            label: group === '' ? name || scoreWords.you : `${name || scoreWords.you} · ${kindName(group)}`,
          })),
          ...(scorer ? [] : [{ id: NEW, label: scoreWords.newVoice }]),
          { id: ADD, label: scoreWords.newRater },
        ]}
        onChange={choose}
      />
      {adding ? (
        <NewRater
          onAdded={(rater) => {
            session.setState({ scorer: rater })
            close()
          }}
          onCancel={close}
        />
      ) : null}
    </div>
  )
}

const ADD = 'add!'
