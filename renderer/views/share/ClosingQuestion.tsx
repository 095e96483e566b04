import type { Trouble } from '../../../shared/errors'
import { savingWords } from '../../../shared/words/environment'
import { shareWords } from '../../../shared/words/share'
import { session } from '../../document/session'
import { call } from '../../host'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'

/** Nothing is lost without having been asked about. */
export function ClosingQuestion({ trouble }: { readonly trouble: Trouble }) {
  const { lead, text } = savingWords(trouble)
  const stay = () => session.setState({ dialog: null })
  return (
    <Question
      title={shareWords.closingTitle}
      role="alertdialog"
      onClose={stay}
      answers={
        <>
          <Button look="quiet" onPress={() => void call('window.flushed', {})}>
            {shareWords.closeAnyway}
          </Button>
          <Button look="strong" autoFocus onPress={stay}>
            {shareWords.stay}
          </Button>
        </>
      }
    >
      <p>
        {lead} {text}
      </p>
      <p>{shareWords.closing}</p>
    </Question>
  )
}
