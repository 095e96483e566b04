import { useState } from 'react'
import { Dialog, Heading, Label, Modal, ModalOverlay, ProgressBar } from 'react-aria-components'
import type { FileProgress } from '../../../shared/sharing'
import { shareWords } from '../../../shared/words/share'
import { stopReading } from '../../document/reading'
import { Button } from '../../parts/Button'
import question from '../../parts/Question.module.css'
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
    // A click beside it is no answer: it would stop a file by accident.
    <ModalOverlay isOpen onOpenChange={(isOpen) => isOpen || stop()} className={question.veil ?? ''}>
      <Modal className={question.modal ?? ''}>
        <Dialog className={question.dialog ?? ''}>
          <Heading slot="title" className={question.title ?? ''}>
            {isStopping ? shareWords.stopping : shareWords.reading[phase]}
          </Heading>
          <ProgressBar
            isIndeterminate={of === 0}
            minValue={0}
            maxValue={of === 0 ? 1 : of}
            value={Math.min(done, of)}
            className={style.progress ?? ''}
          >
            {({ percentage }) => (
              <>
                <div className={style.line}>
                  <Label className="unseen">{shareWords.readingProgress}</Label>
                  <span className={style.name}>{name}</span>
                  {of > 0 ? <span>{shareWords.readingOf(sizeOf(done), sizeOf(of))}</span> : null}
                </div>
                <svg className={style.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
                  <rect className={style.track} width={100} height={4} />
                  <rect
                    className={of === 0 ? style.wandering : style.fill}
                    width={percentage ?? 24}
                    height={4}
                  />
                </svg>
              </>
            )}
          </ProgressBar>
          <div className={question.answers}>
            <Button autoFocus isDisabled={isStopping} onPress={stop}>
              {shareWords.cancel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
