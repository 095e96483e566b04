import { History } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../../shared/model/id'
import type { SnapshotList as List } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { removeSnapshot } from '../../document/snapshots'
import style from './Empty.module.css'
import { HistoryDialog } from './HistoryDialog'
import { KeepForm } from './KeepForm'
import { bytesSaid } from './moments'
import { RemoveSnapshot } from './RemoveSnapshot'
import { RestoreDeeds } from './RestoreDeeds'
import { SnapshotDetail } from './SnapshotDetail'
import { SnapshotList } from './SnapshotList'
import { useSnapshot } from './useSnapshot'

/** What was kept of the open board: a list by day, and the chosen state large, or beside another. */
export function Snapshots({ list }: { readonly list: List }) {
  const { snapshots, bytes, budget } = list
  const [asked, setAsked] = useState<Id | null>(null)
  const [removing, setRemoving] = useState<Id | null>(null)
  const chosen = snapshots.find(({ id }) => id === asked) ?? snapshots[0] ?? null
  const state = useSnapshot(chosen?.id ?? null)
  const toRemove = snapshots.find(({ id }) => id === removing)
  /** One that was kept by itself just goes; one that was named is asked about. */
  const remove = (id: Id) => {
    if (snapshots.some((each) => each.id === id && each.name !== '')) setRemoving(id)
    else void removeSnapshot(id)
  }
  const room = snapshotWords.room(bytesSaid(bytes), bytesSaid(budget))
  return (
    <HistoryDialog
      title={snapshotWords.title}
      close={snapshotWords.close}
      head={<KeepForm onKept={() => setAsked(null)} />}
      foot={
        <>
          <p>
            {room} {snapshotWords.roomHint}
          </p>
          {chosen ? <RestoreDeeds card={chosen} state={state} /> : null}
        </>
      }
    >
      {chosen ? (
        <>
          <SnapshotList snapshots={snapshots} chosen={chosen.id} onChoose={setAsked} onRemove={remove} />
          <SnapshotDetail key={chosen.id} card={chosen} others={snapshots} state={state} onRemove={remove} />
        </>
      ) : (
        <div className={style.empty}>
          <History aria-hidden />
          <h3>{snapshotWords.emptyTitle}</h3>
          <p>{snapshotWords.emptyText}</p>
        </div>
      )}
      {toRemove ? <RemoveSnapshot card={toRemove} onDone={() => setRemoving(null)} /> : null}
    </HistoryDialog>
  )
}
