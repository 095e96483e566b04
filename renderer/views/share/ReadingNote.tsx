import { useState } from 'react'
import type { FileProgress } from '../../../shared/sharing'
import { shareWords } from '../../../shared/words/share'
import { stopReading } from '../../document/reading'
import { Button } from '../../parts/Button'
import { Progress } from '../../parts/Progress'
import { Question } from '../../parts/Question'
import { sizeOf } from './fileNumbers'
import style from './ReadingNote.module.css'

/** How far a large file is, and the way out: a file that is stopped leaves nothing behind. */
export function ReadingNote({ progress }: { readonly progress: FileProgress | null }) {
  const [isStopping, setStopping] = useState(false)
  const { name, phase, done, of } = progress ?? { name: '', phase: 'reading', done: 0, of: 0 }
  const stop = () => {
    setStopping(true)
    stopReading()
  }
  return (
    <Question
      title={isStopping ? shareWords.stopping : shareWords.reading[phase]}
      // A click beside it is no answer: it would stop a file by accident.
      closes="escape"
      onClose={stop}
      answers={
        <Button autoFocus isDisabled={isStopping} onPress={stop}>
          {shareWords.cancel}
        </Button>
      }
    >
      <Progress label={shareWords.readingProgress} done={done} of={of}>
        <span className={style.name}>{name}</span>
        {of > 0 ? <span className={style.size}>{shareWords.readingOf(sizeOf(done), sizeOf(of))}</span> : null}
      </Progress>
    </Question>
  )
}
