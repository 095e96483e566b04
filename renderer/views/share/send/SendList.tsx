import { memo } from 'react'
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
import { stageLabel } from '../../../../shared/method/catalog'
import { perDoc } from '../../../../shared/method/perDoc'
import { type Doc, framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { ZONE_BOXES } from '../../../../shared/model/zones'
import type { GroupInk } from '../../../../shared/scene/ink'
import { frameWords } from '../../../../shared/words/frame'
import { sendingWords } from '../../../../shared/words/sending'
import { InkPicture } from '../../../parts/InkPicture'
import { pictureOf } from '../../../parts/pictures'
import { TickBox } from '../../../parts/TickBox'
import { useDoc, useSession } from '../../../use'
import style from './SendList.module.css'

interface Props {
  readonly chosen: readonly Id[]
  onChange(chosen: readonly Id[]): void
}

/** Every frame with its picture, parked ones too, by stage, to be ticked. */
export function SendList({ chosen, onChange }: Props) {
  const doc = useDoc()
  const size = useSession((state) => state.textSize) / 100
  const take = (keys: Selection) => {
    const all = framesOf(doc).map(({ id }) => id)
    onChange(keys === 'all' ? all : all.filter((id) => keys.has(id)))
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW + 6 * size, headingSize: HEADING * size }}>
      <ListBox
        aria-label={sendingWords.framesIn}
        autoFocus
        className={style.list ?? ''}
        items={runsOf(doc)}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={take}
      >
        {(run) => (
          <ListBoxSection id={run.id}>
            <Header className={style.heading ?? ''}>{run.stage}</Header>
            <Collection items={run.frames}>
              {({ id, number, title, isParked }) => (
                <ListBoxItem id={id} textValue={`${number} ${title}`} className={style.item ?? ''}>
                  <TickBox />
                  <span className={style.number}>{number}</span>
                  <Picture ink={pictureOf(doc, id)} />
                  <span className={style.title}>{title}</span>
                  {isParked ? <span className={style.parked}>{sendingWords.parked}</span> : null}
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
const ROW = 48
const HEADING = 30

const Picture = memo(function Picture({ ink }: { readonly ink: GroupInk }) {
  const { w, h } = ZONE_BOXES.how
  return <InkPicture ink={ink} w={w} h={h} width={64} className={style.picture} />
})

interface Run {
  readonly id: string
  readonly stage: string
  readonly frames: {
    readonly id: Id
    readonly number: number
    readonly title: string
    readonly isParked: boolean
  }[]
}

/** Frames that follow each other in the same stage. */
const runsOf: (doc: Doc) => readonly Run[] = perDoc((doc) => {
  const runs: Run[] = []
  for (const [i, { id, stage: key, title, status }] of framesOf(doc).entries()) {
    const stage = key === null ? frameWords.noStage : stageLabel(key)
    const row = {
      id,
      number: i + 1,
      title: title.trim() || frameWords.untitledFrame,
      isParked: status === 'parked',
    }
    const run = runs.at(-1)
    if (run?.stage === stage) run.frames.push(row)
    else runs.push({ id: `run ${i}`, stage, frames: [row] })
  }
  return runs
})
