import type { KeyboardEvent, ReactNode } from 'react'
import { Collection, Header, ListBox, ListBoxSection } from 'react-aria-components'
import { grouped } from './compare/grouped'
import style from './DayList.module.css'
import { dayHeading } from './moments'

interface Props<T extends { readonly id: string; readonly at: string }> {
  readonly label: string
  /** What the keys do here. */
  readonly hint?: string
  /** Newest first. */
  readonly cards: readonly T[]
  readonly chosen: string
  onChoose(id: string): void
  /** A section of its own above all days. */
  readonly above?: ReactNode
  /** Before the list hears the key. */
  onKey?(event: KeyboardEvent): void
  /** One of them, as an item of the list. */
  readonly children: (card: T) => ReactNode
}

/** Earlier states by day, one of them chosen. */
export function DayList<T extends { readonly id: string; readonly at: string }>(props: Props<T>) {
  const { label, hint, cards, chosen, onChoose, above, onKey, children } = props
  return (
    <div className={style.holder} onKeyDownCapture={onKey}>
      <ListBox
        // Where one can look around at once: the list, and not what stands above it.
        autoFocus
        aria-label={label}
        aria-description={hint}
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
        {above}
        {grouped(cards, ({ at }) => dayHeading(at)).map((day) => (
          <ListBoxSection key={day[0].id} id={`day ${day[0].id}`}>
            <DayHeading>{dayHeading(day[0].at)}</DayHeading>
            <Collection items={day}>{children}</Collection>
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  )
}

export function DayHeading({ children }: { readonly children: ReactNode }) {
  return <Header className={style.day ?? ''}>{children}</Header>
}
