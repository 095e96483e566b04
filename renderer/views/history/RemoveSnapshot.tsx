import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { removeSnapshot } from '../../document/snapshots'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'

/** Asks before one goes that somebody named: it was wanted. */
export function RemoveSnapshot({ card, onDone }: { readonly card: SnapshotCard; onDone(): void }) {
  const remove = () => {
    onDone()
    void removeSnapshot(card.id)
  }
  return (
    <Question
      title={snapshotWords.removeTitle(card.name)}
      role="alertdialog"
      onClose={onDone}
      answers={
        <>
          <Button autoFocus onPress={onDone}>
            {snapshotWords.keepIt}
          </Button>
          <Button look="strong" onPress={remove}>
            {snapshotWords.removeIt}
          </Button>
        </>
      }
    >
      <p>{snapshotWords.removeText}</p>
    </Question>
  )
}
