import { type KeyboardEvent, useMemo } from 'react'
import { ListBoxItem } from 'react-aria-components'
import { docOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { DayList } from './DayList'
import { FrameImage } from './FrameImage'
import { firstFrame } from './firstFrame'
import { timeOf } from './moments'
import style from './SnapshotList.module.css'
import { nameOf } from './snapshotName'

interface Props {
  readonly snapshots: readonly SnapshotCard[]
  readonly chosen: Id
  onChoose(id: Id): void
  onRemove(id: Id): void
}

/** Snapshots by day, newest first. Arrows choose, Enter goes to the pictures, Delete removes. */
export function SnapshotList({ snapshots, chosen, onChoose, onRemove }: Props) {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).closest('[role=option]')) return
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(chosen)
    else if (event.key === 'Enter') toPictures(event.currentTarget)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <DayList
      label={snapshotWords.list}
      hint={snapshotWords.hint}
      cards={snapshots}
      chosen={chosen}
      onChoose={onChoose}
      onKey={onKey}
    >
      {(card) => <Item card={card} />}
    </DayList>
  )
}

function Item({ card }: { readonly card: SnapshotCard }) {
  const doc = useMemo(() => docOf(card.cover), [card.cover])
  const name = nameOf(card)
  const when = timeOf(card.at)
  const frames = snapshotWords.frames(card.frames)
  const said = `${name}, ${when}, ${frames}`
  return (
    <ListBoxItem id={card.id} textValue={said} className={style.item ?? ''}>
      <span className={style.picture}>
        <FrameImage doc={doc} frame={firstFrame(card.cover)} />
      </span>
      <span className={style.words}>
        <span className={style.name} data-named={card.name !== '' || undefined}>
          {name}
        </span>
        <span className={style.when}>
          {when} · {frames}
        </span>
      </span>
    </ListBoxItem>
  )
}

function toPictures(list: Element): void {
  list.parentElement?.querySelector<HTMLElement>('[data-walk] [role=option]')?.focus()
}
