import { ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { BackupCard, BroughtBackup } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import style from './BackupList.module.css'
import { DayHeading, DayList } from './DayList'
import { bytesSaid, dayHeading, timeOf } from './moments'

interface Props {
  readonly backups: readonly BackupCard[]
  /** What was looked into elsewhere; null: nothing. */
  readonly brought: BroughtBackup | null
  readonly chosen: string
  onChoose(id: string): void
}

/** Backups by day, newest first: when, and why. */
export function BackupList({ backups, brought, chosen, onChoose }: Props) {
  return (
    <DayList
      label={goBackWords.list}
      cards={backups}
      chosen={chosen}
      onChoose={onChoose}
      above={
        brought ? (
          <ListBoxSection id="brought">
            <DayHeading>{goBackWords.brought}</DayHeading>
            <Item card={brought} when={dayHeading(brought.at)} why={brought.name} />
          </ListBoxSection>
        ) : null
      }
    >
      {(card) => <Item card={card} when={timeOf(card.at)} why={goBackWords.reasons[card.reason]} />}
    </DayList>
  )
}

interface ItemProps {
  readonly card: BackupCard
  readonly when: string
  readonly why: string
}

function Item({ card, when, why }: ItemProps) {
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
