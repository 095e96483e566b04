import { useMemo, useState } from 'react'
import { differenceOf } from '../../../shared/exchange/difference'
import { isBlind } from '../../../shared/method/rounds'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { Choice } from '../../parts/Choice'
import { useDoc } from '../../use'
import { Comparison } from './compare/Comparison'
import { momentSaid } from './moments'
import style from './SnapshotCompare.module.css'
import { nameOf } from './snapshotName'
import { useSnapshot } from './useSnapshot'

interface Props {
  readonly card: SnapshotCard
  readonly state: Doc
  readonly others: readonly SnapshotCard[]
}

/** What differs between a snapshot and the board as it is, or another snapshot. The earlier one is always the left one. */
export function SnapshotCompare({ card, state, others }: Props) {
  const now = useDoc()
  const [asked, setAsked] = useState<string>(NOW)
  const other = others.find(({ id }) => id === asked) ?? null
  const held = useSnapshot(other?.id ?? null)
  const after = other ? held : now
  const isLater = other !== null && others.indexOf(other) > others.indexOf(card)
  const options = [
    { id: NOW, label: snapshotWords.now },
    ...others.filter(({ id }) => id !== card.id).map((each) => ({ id: each.id, label: said(each) })),
  ]
  const mine = { doc: state, name: said(card) }
  const theirs = after && { doc: after, name: other ? said(other) : snapshotWords.now }
  return (
    <div className={style.compare}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section tabIndex={0} className={style.scroll} aria-label={snapshotWords.compareNow}>
        <div className={style.with}>
          <Choice
            label={snapshotWords.compareWith}
            value={other?.id ?? NOW}
            placeholder={snapshotWords.now}
            options={options}
            onChange={(id: Id) => setAsked(id)}
          />
        </div>
        {theirs ? (
          <Between
            earlier={isLater ? theirs : mine}
            later={isLater ? mine : theirs}
            scores={isBlind(now) ? 'hidden' : 'shown'}
          />
        ) : (
          <p>{snapshotWords.reading}</p>
        )}
      </section>
    </div>
  )
}

const NOW = 'now'

interface Side {
  readonly doc: Doc
  readonly name: string
}

function Between({
  earlier,
  later,
  scores,
}: {
  readonly earlier: Side
  readonly later: Side
  readonly scores: 'shown' | 'hidden'
}) {
  const difference = useMemo(() => differenceOf(earlier.doc, later.doc), [earlier.doc, later.doc])
  return (
    <Comparison
      before={earlier.doc}
      after={later.doc}
      difference={difference}
      names={{ before: earlier.name, after: later.name }}
      scores={scores}
    />
  )
}

function said(card: SnapshotCard): string {
  return card.name || `${nameOf(card)}, ${momentSaid(card.at)}`
}
