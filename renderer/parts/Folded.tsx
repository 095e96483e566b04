import { useEffect, useRef, useState } from 'react'
import { foldWords } from '../../shared/words/fold'
import style from './Folded.module.css'

interface Props {
  readonly text: string
  readonly className?: string | undefined
}

/** Words somebody wrote, as many as they are: long ones show their first dozen lines, and all of them when asked. */
export function Folded({ text, className }: Props) {
  const [isWhole, setWhole] = useState(false)
  const [isLong, setLong] = useState(false)
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const element = words.current
    if (!element || isWhole) return
    if (fits(text)) return setLong(false)
    // How many lines words take is known only where they stand, and changes with the width of the panel.
    const observer = new ResizeObserver(() => setLong(element.scrollHeight > element.clientHeight + 1))
    observer.observe(element)
    return () => observer.disconnect()
  }, [text, isWhole])
  const turn = () => {
    setWhole(!isWhole)
    if (isWhole) requestAnimationFrame(() => words.current?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <>
      <p
        ref={words}
        dir="auto"
        className={className ? `${style.words} ${className}` : style.words}
        data-folded={!isWhole || undefined}
      >
        {text}
      </p>
      {isLong || isWhole ? (
        <button type="button" className={style.turn} aria-expanded={isWhole} onClick={turn}>
          {isWhole ? foldWords.less : foldWords.all}
        </button>
      ) : null}
    </>
  )
}

/** So few words that they fit the narrowest place: nothing has to be measured. */
function fits(text: string): boolean {
  return text.split('\n').reduce((lines, line) => lines + 1 + line.length / NARROW, 0) < LINES
}

/** Letters of a line in the narrowest place, with the largest letters. */
const NARROW = 14
/** As in the style. */
const LINES = 12
