import { useState } from 'react'
import type { Trouble } from '../../../shared/errors'
import { deedWords } from '../../../shared/words/environment'
import { shareWords } from '../../../shared/words/share'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'
import style from './TroubleNote.module.css'

/** What happened, what is safe, what to do; the code only for who asks. */
export function TroubleNote({ trouble, name }: { readonly trouble: Trouble; readonly name: string | null }) {
  const [details, setDetails] = useState(false)
  if (trouble.code === 'E_CANCELLED') return null
  const { title, text } = deedWords(trouble)
  const close = () => session.setState({ dialog: null })
  return (
    <Question
      title={title}
      role="alertdialog"
      onClose={close}
      answers={
        <>
          {details ? null : (
            <Button look="quiet" onPress={() => setDetails(true)}>
              {shareWords.showDetails}
            </Button>
          )}
          <Button look="strong" autoFocus onPress={close}>
            {shareWords.close}
          </Button>
        </>
      }
    >
      {name ? <p className={style.name}>{name}</p> : null}
      <p>{text}</p>
      {details ? <pre className={style.details}>{detailsOf(trouble)}</pre> : null}
    </Question>
  )
}

function detailsOf(trouble: Trouble): string {
  const { code, ...facts } = trouble
  return [
    shareWords.code(code),
    ...Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ].join('\n')
}
