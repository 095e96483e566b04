import type { Conflict } from '../../../../shared/exchange/merge/merge'
import { get } from '../../../../shared/model/doc'
import { figureOf } from '../../../../shared/scene/cast'
import { mergingWords } from '../../../../shared/words/merging'
import { Face } from '../../../parts/Face'
import type { BothSides } from './bothSides'
import style from './SideBody.module.css'
import { SidePicture } from './SidePicture'
import { SideText } from './SideText'
import { isOfScores, isSeen, saidOf } from './saidOf'

interface Props extends BothSides {
  readonly conflict: Conflict
  readonly side: 'mine' | 'theirs'
}

/** What one side has where both changed something: a picture, a text, a value, or nothing any more. */
export function SideBody({ mine, theirs, from, hidden, conflict, side }: Props) {
  const doc = side === 'mine' ? mine : theirs
  const { sort, frame, record } = conflict
  if (hidden && isOfScores(conflict)) return <p className={style.hidden}>{mergingWords.hidden}</p>
  const isGone = sort === 'removed' && conflict[side] === null
  if (isGone)
    return (
      <p className={style.gone}>
        {side === 'mine' ? mergingWords.removedMine : mergingWords.removedTheirs(from)}
      </p>
    )
  const guest = conflict.kind === 'guest' ? get(doc, record, 'guest') : null
  if (guest && conflict.field === 'figure')
    return <Face figure={figureOf(guest)} feeling={guest.arriving} width={160} />
  const isPicture = isSeen(conflict) && frame !== null && doc.has(frame)
  return (
    <>
      {isPicture ? (
        <SidePicture doc={doc} frame={frame} about={conflict.kind === 'frame' ? null : record} />
      ) : null}
      {sort === 'removed' ? (
        <p>{side === 'mine' ? mergingWords.changedMine : mergingWords.changedTheirs(from)}</p>
      ) : null}
      <Said mine={mine} theirs={theirs} conflict={conflict} side={side} beside={isPicture} />
    </>
  )
}

/** The words of a side; beside a picture only those that cannot be seen on it. */
function Said({
  mine,
  theirs,
  conflict,
  side,
  beside,
}: Pick<Props, 'mine' | 'theirs' | 'conflict' | 'side'> & { readonly beside: boolean }) {
  if (beside && !UNSEEN.has(conflict.field)) return null
  if (conflict.sort === 'removed') return null
  const words = {
    mine: saidOf(mine, conflict, conflict.mine),
    theirs: saidOf(theirs, conflict, conflict.theirs),
  }
  if (conflict.sort === 'text' || (typeof conflict.mine === 'string' && WRITTEN.has(conflict.field)))
    return <SideText {...words} side={side} />
  return <p className={style.value}>{words[side] || mergingWords.empty}</p>
}

/** Of an element, what its picture does not tell. */
const UNSEEN: ReadonlySet<string> = new Set(['name', 'text', 'locked', 'hidden'])
/** Short texts that people write. */
const WRITTEN: ReadonlySet<string> = new Set([
  'title',
  'name',
  'text',
  'organisation',
  'industry',
  'ownerRole',
])
