import { BookmarkPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { LIMITS } from '../../../shared/limits'
import { snapshotWords } from '../../../shared/words/history'
import { say } from '../../document/session'
import { keepNamed } from '../../document/snapshots'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import style from './KeepForm.module.css'

/** Keeps the board as it is now, under a name that says why. */
export function KeepForm({ onKept }: { onKept(): void }) {
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const said = name.trim()
    if (busy) return
    if (said === '') return say(snapshotWords.nameFirst)
    setBusy(true)
    if (await keepNamed(said)) {
      setName('')
      onKept()
    }
    setBusy(false)
  }
  return (
    <form className={style.form} onSubmit={(event) => void keep(event)}>
      <div className={style.field}>
        <Field
          label={snapshotWords.keepLabel}
          placeholder={snapshotWords.keepPlaceholder}
          value={name}
          limit={LIMITS.titleLength}
          lines="one"
          quiet
          onChange={setName}
        />
      </div>
      <Button type="submit" icon={<BookmarkPlus aria-hidden />} isDisabled={busy}>
        {snapshotWords.keep}
      </Button>
    </form>
  )
}
