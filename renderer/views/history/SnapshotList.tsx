import { type KeyboardEvent, useMemo } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { docOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { grouped } from './compare/grouped'
import { FrameImage } from './FrameImage'
import { firstFrame } from './firstFrame'
import { dayHeading, timeOf } from './moments'
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
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).closest('[role=option]')) return
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(chosen)
    else if (event.key === 'Enter') toPictures(event.currentTarget)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={style.holder} onKeyDownCapture={onKeyDownCapture}>
      <ListBox
        // Where one can look around at once: the list, and not the field above it.
        autoFocus
        aria-label={snapshotWords.list}
        aria-description={snapshotWords.hint}
        className={style.list ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(String(key))
        }}
      >
        {grouped(snapshots, ({ at }) => dayHeading(at)).map((cards) => (
          <ListBoxSection key={cards[0].id} id={`day ${cards[0].id}`} className={style.section ?? ''}>
            <Header className={style.day ?? ''}>{dayHeading(cards[0].at)}</Header>
            <Collection items={cards}>{(card) => <Item card={card} />}</Collection>
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
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
