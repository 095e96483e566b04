import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Conflict } from '../../../../shared/exchange/merge/merge'
import type { Choices } from '../../../../shared/sharing'
import { mergingWords } from '../../../../shared/words/merging'
import { Button } from '../../../parts/Button'
import type { BothSides } from './bothSides'
import { ConflictList } from './ConflictList'
import type { Incoming } from './incoming'
import style from './MergeList.module.css'
import type { Shown } from './shown'

interface Props extends Pick<BothSides, 'mine' | 'theirs'> {
  readonly incoming: readonly Incoming[]
  readonly conflicts: readonly Conflict[]
  readonly choices: Choices
  readonly shown: Shown
  onShow(shown: Shown): void
  onAll(choice: 'mine' | 'theirs'): void
}

/** What comes in, in numbers, and what has to be decided. */
export function MergeList({ mine, theirs, incoming, conflicts, choices, shown, onShow, onAll }: Props) {
  const decided = conflicts.filter(({ key }) => choices[key] !== undefined).length
  return (
    <div className={style.lists}>
      <section aria-label={mergingWords.incoming} className={style.part}>
        <h3 className={style.title}>{mergingWords.incoming}</h3>
        {incoming.length === 0 ? (
          <p className={style.none}>{mergingWords.nothingIn}</p>
        ) : (
          <ListBox
            aria-label={mergingWords.incoming}
            className={style.incoming ?? ''}
            items={incoming.map((line) => ({ ...line, id: line.key }))}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={shown.page === 'incoming' ? [shown.line] : []}
            onSelectionChange={(keys) => {
              const [line] = keys === 'all' ? [] : keys
              if (line !== undefined) onShow({ page: 'incoming', line: String(line) })
            }}
          >
            {({ id, said }) => (
              <ListBoxItem id={id} textValue={said} className={style.line ?? ''}>
                {said}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </section>
      <section
        aria-label={mergingWords.conflicts}
        className={style.part}
        data-grows={conflicts.length > 0 || undefined}
      >
        <h3 className={style.title}>{mergingWords.conflicts}</h3>
        {conflicts.length === 0 ? (
          <p className={style.none}>{mergingWords.noConflicts}</p>
        ) : (
          <>
            <p className={style.decided}>{mergingWords.decided(decided, conflicts.length)}</p>
            <div className={style.all}>
              <Button onPress={() => onAll('mine')}>{mergingWords.allMine}</Button>
              <Button onPress={() => onAll('theirs')}>{mergingWords.allTheirs}</Button>
            </div>
            <ConflictList
              mine={mine}
              theirs={theirs}
              conflicts={conflicts}
              choices={choices}
              shown={shown.page === 'conflict' ? shown.key : null}
              onShow={(key) => onShow({ page: 'conflict', key })}
            />
          </>
        )}
      </section>
    </div>
  )
}
