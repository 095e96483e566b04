import { useState } from 'react'
import { countingFrames } from '../../../../shared/method/alignment'
import { type Doc, framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { numbersIn, rangeOf } from '../../../document/frameRange'
import { useDoc } from '../../../use'
import { FrameList } from './FrameList'
import style from './FramesChoice.module.css'
import { Options } from './Options'
import { Part } from './Part'

const WHICH = ['all', 'some'] as const

interface Props {
  /** null: all. */
  readonly chosen: readonly Id[] | null
  onChange(chosen: readonly Id[] | null): void
}

/** Which frames are taken: all, or those of a typed range or ticked in a list. */
export function FramesChoice({ chosen, onChange }: Props) {
  const doc = useDoc()
  const frames = countingFrames(doc)
  const aside =
    chosen === null ? null : <span>{deckDialogWords.chosenCount(chosen.length, frames.length)}</span>
  return (
    <Part title={deckDialogWords.frames} aside={aside}>
      {frames.length === 0 ? (
        <p className={style.none}>{deckDialogWords.noFrames}</p>
      ) : (
        <>
          <Options
            label={deckDialogWords.frames}
            quiet
            values={WHICH}
            words={{ all: deckDialogWords.allFrames(frames.length), some: deckDialogWords.someFrames }}
            value={chosen === null ? 'all' : 'some'}
            onChange={(which) => onChange(which === 'all' ? null : frames.map(({ id }) => id))}
          />
          {chosen === null ? null : (
            <>
              <Range doc={doc} chosen={chosen} onChange={onChange} />
              <FrameList doc={doc} chosen={chosen} onChange={onChange} />
            </>
          )}
        </>
      )}
    </Part>
  )
}

interface FramesOf {
  readonly doc: Doc
  readonly chosen: readonly Id[]
  onChange(chosen: readonly Id[]): void
}

/** Numbers as they are typed; what cannot be read is said, and chooses nothing. */
function Range({ doc, chosen, onChange }: FramesOf) {
  const [typed, setTyped] = useState<string | null>(null)
  const all = framesOf(doc)
  const among = new Set(chosen)
  const shown = rangeOf(all.flatMap(({ id }, i) => (among.has(id) ? i + 1 : [])))
  const wrong = typed === null || typed.trim() === '' ? null : wrongIn(doc, typed)
  const take = (text: string) => {
    setTyped(text)
    const frames = framesIn(doc, text)
    if (frames.length > 0) onChange(frames)
  }
  return (
    <div className={style.range}>
      <label htmlFor="deck-range">{deckDialogWords.range}</label>
      <input
        id="deck-range"
        type="text"
        className={style.input}
        value={typed ?? shown}
        placeholder={deckDialogWords.rangePlaceholder}
        maxLength={2000}
        aria-invalid={wrong !== null}
        aria-describedby="deck-range-wrong"
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <p id="deck-range-wrong" role="status" className={style.wrong}>
        {wrong}
      </p>
    </div>
  )
}

function framesIn(doc: Doc, text: string): readonly Id[] {
  const numbers = new Set(numbersIn(text, framesOf(doc).length))
  const counting = new Set(countingFrames(doc).map(({ id }) => id))
  return framesOf(doc).flatMap(({ id }, i) => (numbers.has(i + 1) && counting.has(id) ? [id] : []))
}

function wrongIn(doc: Doc, text: string): string | null {
  const count = framesOf(doc).length
  if (numbersIn(text, count) === null) return deckDialogWords.rangeWrong(count)
  return framesIn(doc, text).length === 0 ? deckDialogWords.rangeParked : null
}
