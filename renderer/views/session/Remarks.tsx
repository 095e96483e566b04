import { type KeyboardEvent, useState } from 'react'
import { addRemark } from '../../../shared/edit/rounds'
import { remarksOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { REMARK_SORTS, type RemarkSort } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Segments } from '../../parts/Segments'
import { useDoc, useEditor } from '../../use'
import { RemarkLine } from './RemarkLine'
import style from './Remarks.module.css'

/** Decisions and open questions of a session, or of the board beside any session. */
export function Remarks({ holder }: { readonly holder: Id }) {
  return (
    <section className={style.remarks} aria-label={sessionWords.remarks}>
      <header>
        <h2>{sessionWords.remarks}</h2>
        <p className={style.hint}>{sessionWords.remarksLead}</p>
      </header>
      <NewRemark holder={holder} frame={null} />
      {REMARK_SORTS.map((sort) => (
        <RemarkList key={sort} holder={holder} sort={sort} />
      ))}
    </section>
  )
}

interface Place {
  readonly holder: Id
  /** null: about the whole board. */
  readonly frame: Id | null
}

/** One line in which what was said is kept before it is forgotten. */
export function NewRemark({ holder, frame }: Place) {
  const editor = useEditor()
  const [sort, setSort] = useState<RemarkSort>('decision')
  const [text, setText] = useState('')
  const keep = () => {
    if (text.trim() === '') return
    const now = new Date().toISOString()
    const { change } = addRemark(editor.doc(), holder, sort, text.trim(), frame, now)
    editor.commit(editWords.addRemark[sort], change)
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement))
      return
    event.preventDefault()
    keep()
  }
  return (
    <fieldset className={style.asked} onKeyDown={onKeyDown}>
      <legend className="unseen">{sessionWords.capture}</legend>
      <Segments
        label={sessionWords.remarks}
        value={sort}
        options={REMARK_SORTS.map((id) => ({ id, label: sessionWords[id] }))}
        onChange={(next) => setSort(next)}
      />
      <div className={style.line}>
        <Field
          label={sort === 'decision' ? sessionWords.newDecision : sessionWords.newQuestion}
          placeholder={sessionWords.placeholder[sort]}
          quiet
          lines="one"
          value={text}
          limit={REMARK_LETTERS}
          onChange={setText}
        />
        <Button isDisabled={text.trim() === ''} onPress={keep}>
          {sessionWords.keep[sort]}
        </Button>
      </div>
    </fieldset>
  )
}

interface Listed {
  readonly holder: Id
  readonly sort: RemarkSort
  /** Only what is about this frame; left out: everything. */
  readonly frame?: Id
}

export function RemarkList({ holder, sort, frame }: Listed) {
  const remarks = remarksOf(useDoc(), holder).filter(
    (remark) => remark.sort === sort && (frame === undefined || remark.frame === frame),
  )
  if (remarks.length === 0) return null
  return (
    <div className={style.listed}>
      <h3>{sort === 'decision' ? sessionWords.decisions : sessionWords.questions}</h3>
      <ul>
        {remarks.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} about={frame === undefined} />
        ))}
      </ul>
    </div>
  )
}

const REMARK_LETTERS = 20_000
