import { useState } from 'react'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { Segments } from '../../parts/Segments'
import { SnapshotCompare } from './SnapshotCompare'
import style from './SnapshotDetail.module.css'
import { SnapshotHead } from './SnapshotHead'
import { StatePictures } from './StatePictures'

interface Props {
  readonly card: SnapshotCard
  /** All there are, to compare with. */
  readonly others: readonly SnapshotCard[]
  /** What it holds; null while it is looked up. */
  readonly state: Doc | null
  onRemove(id: Id): void
}

/** One kept state, large: its pictures to walk through, or what differs from now or from another. */
export function SnapshotDetail({ card, others, state, onRemove }: Props) {
  const [shown, setShown] = useState<'look' | 'compare'>('look')
  return (
    <section className={style.detail} aria-label={snapshotWords.showing}>
      <div className={style.head}>
        <SnapshotHead card={card} state={state} onRemove={() => onRemove(card.id)} />
        <Segments<'look' | 'compare'>
          label={snapshotWords.showing}
          value={shown}
          options={[
            { id: 'look', label: snapshotWords.look },
            { id: 'compare', label: snapshotWords.compareNow },
          ]}
          onChange={setShown}
        />
      </div>
      {state === null ? <p className={style.reading}>{snapshotWords.reading}</p> : null}
      {state !== null && shown === 'look' ? <StatePictures doc={state} /> : null}
      {state !== null && shown === 'compare' ? (
        <SnapshotCompare card={card} state={state} others={others} />
      ) : null}
    </section>
  )
}
