import type { Trouble } from '../../../../shared/errors'
import type { Id } from '../../../../shared/model/id'
import type { Purpose } from '../../../../shared/model/vocabulary'
import { sendingWords } from '../../../../shared/words/sending'
import { shareWords } from '../../../../shared/words/share'
import { troubleWords } from '../../../../shared/words/troubles'
import { saidIn } from '../../../document/sending'
import { Button } from '../../../parts/Button'
import { useDoc } from '../../../use'
import { heldIn } from './held'
import style from './SendFoot.module.css'

interface Props {
  readonly purpose: Purpose
  /** null: all. */
  readonly frames: readonly Id[] | null
  readonly trouble: Trouble | null
  readonly isBusy: boolean
  readonly isReady: boolean
  onCancel(): void
  onSend(): void
}

/** What the file will hold, or what went wrong; all that was chosen stays. */
export function SendFoot({ purpose, frames, trouble, isBusy, isReady, onCancel, onSend }: Props) {
  const doc = useDoc()
  const words = trouble && troubleWords(trouble)
  const holds = purpose === 'answer' ? saidWords(saidIn(doc)) : heldIn(doc, frames)
  const empty = purpose === 'answer' ? '' : sendingWords.nothingChosen
  return (
    <footer className={style.foot}>
      <div className={style.said}>
        <p role="status">{isBusy ? sendingWords.writing : isReady ? holds : empty}</p>
        <div role="alert" className={style.trouble}>
          {words ? (
            <>
              <strong>{words.title}</strong>
              <p>{words.text}</p>
            </>
          ) : null}
        </div>
      </div>
      <div className={style.deeds}>
        <Button isDisabled={isBusy} onPress={onCancel}>
          {sendingWords.cancel}
        </Button>
        <Button look="strong" isDisabled={isBusy || !isReady} onPress={onSend}>
          {sendingWords.deed[purpose]}
        </Button>
      </div>
    </footer>
  )
}

function saidWords(said: ReturnType<typeof saidIn>): string {
  const comments = said.filter(({ kind }) => kind === 'comment').length
  const suggestions = said.length - comments
  return sendingWords.holds([
    ...(comments === 0 ? [] : [shareWords.holds.comments(comments)]),
    ...(suggestions === 0 ? [] : [shareWords.holds.suggestions(suggestions)]),
  ])
}
