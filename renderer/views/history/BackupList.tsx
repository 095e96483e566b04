import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { BackupCard } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import style from './BackupList.module.css'
import { grouped } from './compare/grouped'
import { bytesSaid, dayHeading, timeOf } from './moments'

interface Props {
  readonly backups: readonly BackupCard[]
  readonly chosen: string
  onChoose(id: string): void
}

/** Backups by day, newest first: when, and why. */
export function BackupList({ backups, chosen, onChoose }: Props) {
  return (
    <div className={style.holder}>
      <ListBox
        autoFocus
        aria-label={goBackWords.list}
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
        {grouped(backups, ({ at }) => dayHeading(at)).map((cards) => (
          <ListBoxSection key={cards[0].id} id={`day ${cards[0].id}`}>
            <Header className={style.day ?? ''}>{dayHeading(cards[0].at)}</Header>
            <Collection items={cards}>{(card) => <Item card={card} />}</Collection>
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  )
}

function Item({ card }: { readonly card: BackupCard }) {
  const when = timeOf(card.at)
  const why = goBackWords.reasons[card.reason]
  const boards = goBackWords.boards(card.boards)
  const said = `${when}, ${why}, ${boards}`
  return (
    <ListBoxItem id={card.id} textValue={said} className={style.item ?? ''}>
      <span className={style.when}>{when}</span>
      <span className={style.words}>
        <span>{why}</span>
        <span className={style.facts}>
          {boards} · {bytesSaid(card.bytes)}
        </span>
      </span>
    </ListBoxItem>
  )
}
