import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { LIMITS } from '../../../shared/limits'
import { type Doc, framesOf, guestsOf } from '../../../shared/model/doc'
import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { renameSnapshot } from '../../document/snapshots'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { IconButton } from '../../parts/IconButton'
import { momentSaid } from './moments'
import style from './SnapshotHead.module.css'
import { nameOf } from './snapshotName'

interface Props {
  readonly card: SnapshotCard
  readonly state: Doc | null
  onRemove(): void
}

/** What a snapshot is called, when it was kept, what it holds; its name can be changed in place. */
export function SnapshotHead({ card, state, onRemove }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const facts = [
    momentSaid(card.at),
    card.name === '' || card.reason === 'named' ? '' : snapshotWords.reasons[card.reason],
    snapshotWords.frames(state ? framesOf(state).length : card.frames),
    state ? snapshotWords.guests(guestsOf(state).length) : '',
  ].filter((fact) => fact !== '')
  const rename = () => {
    if (typed !== null && typed.trim() !== card.name) void renameSnapshot(card.id, typed.trim())
    setTyped(null)
  }
  return (
    <div className={style.head}>
      {typed === null ? (
        <div className={style.line}>
          <h3 className={style.title}>{nameOf(card)}</h3>
          <IconButton
            label={card.name === '' ? snapshotWords.giveName : snapshotWords.rename}
            onPress={() => setTyped(card.name)}
          >
            <Pencil aria-hidden />
          </IconButton>
          <IconButton label={snapshotWords.remove} onPress={onRemove}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ) : (
        <form
          className={style.line}
          onSubmit={(event) => {
            event.preventDefault()
            rename()
          }}
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setTyped(null)
          }}
        >
          <Field
            label={snapshotWords.name}
            value={typed}
            limit={LIMITS.titleLength}
            lines="one"
            quiet
            focused
            onChange={setTyped}
          />
          <Button type="submit">{snapshotWords.renameDone}</Button>
        </form>
      )}
      <p className={style.facts}>{facts.join(' · ')}</p>
    </div>
  )
}
