import { CircleCheck, CircleDashed } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { Conflict } from '../../../../shared/exchange/merge/merge'
import type { Choices } from '../../../../shared/sharing'
import { mergingWords } from '../../../../shared/words/merging'
import { useSession } from '../../../use'
import type { BothSides } from './bothSides'
import style from './ConflictList.module.css'
import { conflictName, conflictPlace } from './conflictWords'

interface Props extends Pick<BothSides, 'mine' | 'theirs'> {
  readonly conflicts: readonly Conflict[]
  readonly choices: Choices
  /** The key of the one that is shown; null: none is. */
  readonly shown: string | null
  onShow(key: string): void
}

/** Everything both people changed, with what was decided of it. A thousand of them cost what fits the window. */
export function ConflictList({ mine, theirs, conflicts, choices, shown, onShow }: Props) {
  const size = useSession((state) => state.textSize) / 100
  const list = useRef<HTMLDivElement>(null)
  const row = ROW * size
  const place = conflicts.findIndex(({ key }) => key === shown)
  useEffect(() => {
    // Who goes on by Next sees where she is
    const { current } = list
    if (!current || place < 0) return
    const most = place * row
    const least = most + row - current.clientHeight
    current.scrollTop = Math.min(most, Math.max(least, current.scrollTop))
  }, [place, row])
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: row }}>
      <ListBox
        ref={list}
        aria-label={mergingWords.conflicts}
        className={style.list ?? ''}
        items={conflicts}
        dependencies={[choices]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection={shown !== null}
        selectedKeys={shown === null ? [] : [shown]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onShow(String(key))
        }}
      >
        {(conflict) => {
          const name = conflictName(mine, theirs, conflict)
          const place = conflictPlace(mine, theirs, conflict)
          const choice = choices[conflict.key]
          const decided = choice ? mergingWords.chosen[choice] : mergingWords.open
          return (
            <ListBoxItem
              id={conflict.key}
              textValue={`${name}, ${place}, ${decided}`}
              className={style.row ?? ''}
              data-decided={choice !== undefined || undefined}
            >
              {choice ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
              <span className={style.words}>
                <span className={style.name}>{name}</span>
                <span className={style.place}>{place}</span>
              </span>
              <span className={choice ? style.choice : 'unseen'}>
                {choice ? mergingWords.choices[choice] : decided}
              </span>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </Virtualizer>
  )
}

/** CSS pixels at the usual text size. */
const ROW = 54
