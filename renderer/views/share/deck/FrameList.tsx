import { countingFrames } from '../../../../shared/method/alignment'
import { perDoc } from '../../../../shared/method/perDoc'
import type { Doc } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { FrameTicks } from '../FrameTicks'
import { frameRuns } from '../frameRuns'
import style from './FrameList.module.css'

interface Props {
  readonly doc: Doc
  readonly chosen: readonly Id[]
  onChange(chosen: readonly Id[]): void
}

/** Every frame that can be in a deck, by stage, to be ticked. The last one stays: a deck without frames is another choice. */
export function FrameList({ doc, chosen, onChange }: Props) {
  return (
    <FrameTicks
      label={deckDialogWords.framesIn}
      runs={runsOf(doc)}
      chosen={chosen}
      rowHeight={(size) => 30 * size}
      className={style.list ?? ''}
      onChange={(frames) => frames.length > 0 && onChange(frames)}
    >
      {({ title }) => <span className={style.title}>{title}</span>}
    </FrameTicks>
  )
}

const runsOf = perDoc((doc: Doc) => {
  const counting = new Set(countingFrames(doc))
  return frameRuns(doc, (frame) => counting.has(frame))
})
