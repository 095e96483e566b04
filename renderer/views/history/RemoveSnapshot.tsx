import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { removeSnapshot } from '../../document/snapshots'
import { Removal } from '../../parts/Removal'

/** Asks before one goes that somebody named: it was wanted. */
export function RemoveSnapshot({ card, onDone }: { readonly card: SnapshotCard; onDone(): void }) {
  const remove = () => {
    onDone()
    void removeSnapshot(card.id)
  }
  return (
    <Removal
      title={snapshotWords.removeTitle(card.name)}
      keep={snapshotWords.keepIt}
      remove={snapshotWords.removeIt}
      onKeep={onDone}
      onRemove={remove}
    >
      <p>{snapshotWords.removeText}</p>
    </Removal>
  )
}
