import type { AnswerItem } from '../../../../shared/edit/review'
import type { Id } from '../../../../shared/model/id'
import { answerWords } from '../../../../shared/words/comments'
import style from './AllOfKind.module.css'
import { TakeOrLeave } from './TakeOrLeave'

interface Props {
  readonly kind: 'comment' | 'suggestion'
  /** What is not on the board yet, of both kinds. */
  readonly items: readonly AnswerItem[]
  /** What is rejected. */
  readonly left: ReadonlySet<Id>
  onChoose(left: ReadonlySet<Id>): void
}

/** How many comments or scores came back, and one choice for all of them. */
export function AllOfKind({ kind, items, left, onChoose }: Props) {
  const ids = items.filter(({ record }) => record.kind === kind).map(({ record }) => record.id)
  if (ids.length === 0) return null
  const rejected = ids.filter((id) => left.has(id)).length
  const words = answerWords.all[kind]
  return (
    <div className={style.all}>
      <p>{answerWords.holds[kind](ids.length)}</p>
      <TakeOrLeave
        label={answerWords.choice(words)}
        all={words}
        value={rejected === 0 ? 'take' : rejected === ids.length ? 'leave' : null}
        onChoose={(choice) => onChoose(choice === 'leave' ? new Set([...left, ...ids]) : without(left, ids))}
      />
    </div>
  )
}

function without(left: ReadonlySet<Id>, ids: readonly Id[]): ReadonlySet<Id> {
  return new Set([...left].filter((id) => !ids.includes(id)))
}
