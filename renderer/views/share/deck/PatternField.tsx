import { Plus } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { filledPattern, PATTERN_PARTS, type PatternPart } from '../../../../shared/filePattern'
import type { Doc } from '../../../../shared/model/doc'
import type { Frame } from '../../../../shared/model/record'
import { drawingWords } from '../../../../shared/words/drawings'
import { wellFormed } from '../../../parts/wellFormed'
import style from './PatternField.module.css'

interface Props {
  readonly doc: Doc
  /** Whose name is shown as it will be. */
  readonly frame: Frame | undefined
  /** `.png` */
  readonly end: string
  readonly value: string
  onChange(value: string): void
}

/** How files are called: written, with parts of the board put in where the caret stands, and the first name as it becomes. */
export function PatternField({ doc, frame, end, value, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const said = useId()
  // No name at all is nobody's wish: the last one holds until there is another
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const isEmpty = shown.trim() === ''
  const take = (text: string) => {
    setTyped(text)
    if (text.trim() !== '') onChange(text)
  }
  const putIn = (part: PatternPart) => {
    const from = box.current?.selectionStart ?? shown.length
    const to = box.current?.selectionEnd ?? from
    const text = `${/[^\s_-]$/.test(shown.slice(0, from)) ? ' ' : ''}{${part}}`
    take(`${shown.slice(0, from)}${text}${shown.slice(to)}`.slice(0, MOST))
    // The field has the new text only when it was drawn again
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(from + text.length, from + text.length)
    })
  }
  return (
    <div className={style.pattern}>
      <input
        ref={box}
        type="text"
        className={style.input}
        aria-label={drawingWords.names}
        aria-invalid={isEmpty}
        aria-describedby={said}
        value={shown}
        maxLength={MOST}
        onChange={(event) => take(wellFormed(event.target.value))}
        onBlur={() => setTyped(null)}
      />
      <fieldset className={style.parts} aria-label={drawingWords.putIn}>
        {PATTERN_PARTS.map((part) => (
          <button
            key={part}
            type="button"
            className={style.part}
            aria-label={drawingWords.putInPart(drawingWords.parts[part])}
            onClick={() => putIn(part)}
          >
            <Plus aria-hidden />
            {drawingWords.parts[part]}
          </button>
        ))}
      </fieldset>
      <p id={said} role="status" className={isEmpty ? style.wrong : style.example}>
        {isEmpty || frame === undefined
          ? drawingWords.noName
          : drawingWords.firstName(nameFor(doc, frame, value, end))}
      </p>
    </div>
  )
}

/** As the request allows. */
const MOST = 200

/** Near enough to the name the file gets: what no system holds is replaced in the same way. */
function nameFor(doc: Doc, frame: Frame, pattern: string, end: string): string {
  const name = filledPattern(doc, frame, pattern)
    .replace(/\s+/gu, ' ')
    .replace(/[/\\:*?"<>|]/g, '-')
  return `${name.trim().replace(/^[.\-~ ]+|[. ]+$/gu, '')}${end}`
}
