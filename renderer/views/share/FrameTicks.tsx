import type { ReactNode } from 'react'
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
import type { Id } from '../../../shared/model/id'
import { TickBox } from '../../parts/TickBox'
import { useSession } from '../../use'
import style from './FrameTicks.module.css'
import type { FrameRow, FrameRun } from './frameRuns'

interface Props {
  readonly label: string
  readonly runs: readonly FrameRun[]
  readonly chosen: readonly Id[]
  /** CSS pixels of a row, from the text size (1: the usual one). */
  readonly rowHeight: (size: number) => number
  /** Its height and edge. */
  readonly className: string
  readonly autoFocus?: boolean
  /** Escape lets go of everything that is ticked, or belongs to what is around. */
  readonly onEscape?: 'clears' | 'leaves'
  /** What a row says behind its number. */
  readonly children: (row: FrameRow) => ReactNode
  onChange(chosen: readonly Id[]): void
}

/** Frames by stage, to be ticked: of a thousand only those in sight are there. */
export function FrameTicks({
  label,
  runs,
  chosen,
  rowHeight,
  className,
  autoFocus = false,
  onEscape = 'clears',
  children,
  onChange,
}: Props) {
  const size = useSession((state) => state.textSize) / 100
  const take = (keys: Selection) => {
    const all = runs.flatMap(({ frames }) => frames.map(({ id }) => id))
    onChange(keys === 'all' ? all : all.filter((id) => keys.has(id)))
  }
  return (
    <Virtualizer
      layout={ListLayout}
      layoutOptions={{ rowSize: rowHeight(size), headingSize: HEADING * size }}
    >
      <ListBox
        aria-label={label}
        autoFocus={autoFocus}
        className={`${style.list} ${className}`}
        items={runs}
        selectionMode="multiple"
        escapeKeyBehavior={onEscape === 'leaves' ? 'none' : 'clearSelection'}
        selectedKeys={chosen}
        onSelectionChange={take}
      >
        {(run) => (
          <ListBoxSection id={run.id}>
            <Header className={style.heading ?? ''}>{run.stage}</Header>
            <Collection items={run.frames}>
              {(row) => (
                <ListBoxItem
                  id={row.id}
                  textValue={`${row.number} ${row.title}`}
                  className={style.item ?? ''}
                >
                  <TickBox />
                  <span className={style.number}>{row.number}</span>
                  {children(row)}
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
const HEADING = 30
