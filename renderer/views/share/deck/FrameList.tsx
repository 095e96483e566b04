import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  type Selection,
  Virtualizer,
} from 'react-aria-components'
import { countingFrames } from '../../../../shared/method/alignment'
import { stageLabel } from '../../../../shared/method/catalog'
import { perDoc } from '../../../../shared/method/perDoc'
import { type Doc, framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { frameWords } from '../../../../shared/words/frame'
import { TickBox } from '../../../parts/TickBox'
import { useSession } from '../../../use'
import style from './FrameList.module.css'

interface Props {
  readonly doc: Doc
  readonly chosen: readonly Id[]
  onChange(chosen: readonly Id[]): void
}

/** Every frame that can be in a deck, by stage, to be ticked. The last one stays: a deck without frames is another choice. */
export function FrameList({ doc, chosen, onChange }: Props) {
  const size = useSession((state) => state.textSize) / 100
  const take = (keys: Selection) => {
    const all = countingFrames(doc).map(({ id }) => id)
    const frames = keys === 'all' ? all : all.filter((id) => keys.has(id))
    if (frames.length > 0) onChange(frames)
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW * size, headingSize: HEADING * size }}>
      <ListBox
        aria-label={deckDialogWords.framesIn}
        className={style.list ?? ''}
        items={runsOf(doc)}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={take}
      >
        {(run) => (
          <ListBoxSection id={run.id}>
            <Header className={style.heading ?? ''}>{run.stage}</Header>
            <Collection items={run.frames}>
              {({ id, number, title }) => (
                <ListBoxItem id={id} textValue={`${number} ${title}`} className={style.item ?? ''}>
                  <TickBox />
                  <span className={style.number}>{number}</span>
                  <span className={style.title}>{title}</span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Virtualizer>
  )
}

/** CSS pixels at the usual text size. */
const ROW = 30
const HEADING = 30

interface Run {
  readonly id: string
  readonly stage: string
  readonly frames: { readonly id: Id; readonly number: number; readonly title: string }[]
}

/** Frames that follow each other in the same stage. */
const runsOf: (doc: Doc) => readonly Run[] = perDoc((doc) => {
  const counting = new Set(countingFrames(doc).map(({ id }) => id))
  const runs: Run[] = []
  for (const [i, { id, stage: key, title }] of framesOf(doc).entries()) {
    if (!counting.has(id)) continue
    const stage = key === null ? frameWords.noStage : stageLabel(key)
    const row = { id, number: i + 1, title: title.trim() || frameWords.untitledFrame }
    const run = runs.at(-1)
    if (run?.stage === stage) run.frames.push(row)
    else runs.push({ id: `run ${i}`, stage, frames: [row] })
  }
  return runs
})
