import { useRef, useState } from 'react'
import { LIMITS } from '../../../shared/limits'
import { outlineWords } from '../../../shared/words/outline'
import { Button } from '../../parts/Button'
import { percent } from '../../parts/points'
import { Question } from '../../parts/Question'
import style from './Outline.module.css'
import { type Paste, pasteIn, sizeOf } from './pasting'

interface Props {
  readonly paste: Paste
  onDone(): void
}

/** A paste of many rows says what it would do before it does it, and can be stopped on its way. */
export function PasteQuestion({ paste, onDone }: Props) {
  const [share, setShare] = useState<number | null>(null)
  const stopped = useRef(false)
  const { fill, add, left } = sizeOf(paste)
  const number = (count: number) => count.toLocaleString()
  const go = async () => {
    setShare(0)
    await pasteIn(paste, (done) => {
      setShare(done)
      return !stopped.current
    })
    onDone()
  }
  const stop = () => {
    stopped.current = true
    if (share === null) onDone()
  }
  return (
    <Question
      role="alertdialog"
      title={outlineWords.askTitle(number(paste.plan.rows.length))}
      onClose={stop}
      answers={
        <>
          <Button autoFocus onPress={stop}>
            {share === null ? outlineWords.dontPaste : outlineWords.stop}
          </Button>
          <Button look="strong" isDisabled={share !== null} onPress={() => void go()}>
            {outlineWords.pasteAll}
          </Button>
        </>
      }
    >
      <p>
        {fill > 0 && add > 0
          ? outlineWords.askText(number(fill), number(add))
          : fill > 0
            ? outlineWords.askFill(number(fill))
            : outlineWords.askAdd(number(add))}
      </p>
      {left > 0 ? <p>{outlineWords.askRoom(number(left), number(LIMITS.frames))}</p> : null}
      <p>{outlineWords.askUndo}</p>
      {share === null ? null : (
        <p role="status" className={style.progress}>
          <progress value={share} aria-label={outlineWords.pasting(percent(share))} />
          {outlineWords.pasting(percent(share))}
        </p>
      )}
    </Question>
  )
}
