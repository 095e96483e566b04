import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { Difference } from '../../../../shared/exchange/difference'
import { isBlind } from '../../../../shared/method/rounds'
import type { Doc } from '../../../../shared/model/doc'
import { differenceWords } from '../../../../shared/words/history'
import { CommentChanges } from './CommentChanges'
import style from './Comparison.module.css'
import { Counts } from './Counts'
import { DetailChanges } from './DetailChanges'
import { detailsMoved } from './details'
import { FramesAlone, FramesMoved } from './FrameTiles'
import { GuestChanges } from './GuestChanges'
import { OtherChanges } from './OtherChanges'
import { othersMoved, sumOf } from './others'
import { Part } from './Part'
import { PicturePairs } from './PicturePairs'
import { partsOf, type Shown } from './parts'
import { ScoreChanges } from './ScoreChanges'
import type { Sides } from './sides'
import { TextChanges } from './TextChanges'

interface Props {
  readonly before: Doc
  readonly after: Doc
  readonly difference: Difference
  /** What the reader calls the two states; left out: before and after. */
  readonly names?: Sides['names']
  /** Hidden also where a silent session of another state of the board asks for it. */
  readonly scores?: 'shown' | 'hidden'
  /** What no sheet shows is told too, or left to whoever shows the comparison. */
  readonly others?: 'told' | 'left'
}

/** What lies between two states of a board, in pictures first: how much, then each thing, in the story's order. */
export function Comparison({
  before,
  after,
  difference,
  names = NAMES,
  scores = 'shown',
  others: asked = 'told',
}: Props) {
  const hidden = scores === 'hidden' || isBlind(before) || isBlind(after)
  const details = useMemo(() => detailsMoved(before, after, difference), [before, after, difference])
  const others = useMemo(
    () => (asked === 'told' ? othersMoved(before, after, difference, hidden ? 'hidden' : 'shown') : []),
    [before, after, difference, hidden, asked],
  )
  const sides: Sides = { before, after, difference, names }
  const parts: readonly Shown[] = [
    ...partsOf(difference, details.length, hidden),
    ...(others.length > 0 ? [{ part: 'others' as const, count: sumOf(others) }] : []),
  ]
  if (parts.length === 0) return asked === 'told' ? <Nothing hidden={hidden} /> : null
  return (
    <div className={style.comparison}>
      <Counts parts={parts} />
      {parts.map(({ part, count }) => (
        <Part key={part} part={part} count={count}>
          {part === 'added' ? <FramesAlone doc={after} frames={difference.framesAdded} /> : null}
          {part === 'gone' ? <FramesAlone doc={before} frames={difference.framesGone} /> : null}
          {part === 'moved' ? <FramesMoved {...sides} /> : null}
          {part === 'drawn' ? <PicturePairs {...sides} /> : null}
          {part === 'texts' ? <TextChanges {...sides} /> : null}
          {part === 'details' ? <DetailChanges {...sides} details={details} /> : null}
          {part === 'scores' ? <ScoreChanges {...sides} /> : null}
          {part === 'guests' ? <GuestChanges {...sides} /> : null}
          {part === 'comments' ? <CommentChanges {...sides} /> : null}
          {part === 'others' ? <OtherChanges others={others} /> : null}
        </Part>
      ))}
      {hidden ? <p className={style.hidden}>{differenceWords.scoresHidden}</p> : null}
    </div>
  )
}

const NAMES = { before: differenceWords.before, after: differenceWords.after } as const

function Nothing({ hidden }: { readonly hidden: boolean }) {
  return (
    <div className={style.nothing}>
      <Check aria-hidden />
      <h3>{differenceWords.nothing}</h3>
      <p>{hidden ? differenceWords.scoresHidden : differenceWords.nothingText}</p>
    </div>
  )
}
