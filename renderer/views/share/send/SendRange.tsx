import { useId, useState } from 'react'
import { framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { sendingWords } from '../../../../shared/words/sending'
import { numbersIn, rangeOf } from '../../../document/frameRange'
import { useDoc } from '../../../use'
import style from './SendRange.module.css'

interface Props {
  readonly chosen: readonly Id[]
  onChange(chosen: readonly Id[]): void
}

/** Numbers as they are typed; what cannot be read is said, and chooses nothing. */
export function SendRange({ chosen, onChange }: Props) {
  const id = useId()
  const frames = framesOf(useDoc())
  const [typed, setTyped] = useState<string | null>(null)
  const among = new Set(chosen)
  const shown = rangeOf(frames.flatMap((frame, i) => (among.has(frame.id) ? [i + 1] : [])))
  const isEmpty = typed === null || typed.trim() === ''
  const isWrong = !isEmpty && numbersIn(typed, frames.length) === null
  const take = (text: string) => {
    setTyped(text)
    const numbers = new Set(numbersIn(text, frames.length))
    if (numbers.size > 0) onChange(frames.flatMap((frame, i) => (numbers.has(i + 1) ? [frame.id] : [])))
  }
  return (
    <div className={style.range}>
      <label htmlFor={id}>{sendingWords.range}</label>
      <input
        id={id}
        type="text"
        className={style.input}
        value={typed ?? shown}
        placeholder={sendingWords.rangePlaceholder}
        maxLength={2000}
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <p id={`${id}-wrong`} role="status" className={style.wrong}>
        {isWrong ? sendingWords.rangeWrong(frames.length) : null}
      </p>
    </div>
  )
}
