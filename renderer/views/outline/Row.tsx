import { memo } from 'react'
import type { Frame } from '../../../shared/model/record'
import { Cell } from './Cell'
import { type ColumnId, FIRST } from './columns'
import type { Editing } from './cursor'
import style from './Grid.module.css'
import type { Geometry } from './geometry'

interface Props {
  readonly frame: Frame
  /** From 0. */
  readonly index: number
  readonly columns: readonly ColumnId[]
  readonly drawn: readonly { readonly id: ColumnId; readonly at: number }[]
  readonly geometry: Geometry
  readonly blind: boolean
  /** The column the keys are in; −1: they are in another row. */
  readonly keys: number
  /** The chosen columns, both within; −1: none. */
  readonly from: number
  readonly to: number
  readonly editing: Editing | null
}

/** One frame. Only what is looked at is drawn, and the cell with the keys. */
export const Row = memo(function Row(props: Props) {
  const { frame, index, columns, drawn, geometry, blind, keys, from, to, editing } = props
  const { lefts, row } = geometry
  const own = columns[keys]
  const cells =
    own && keys > 0 && !drawn.some(({ at }) => at === keys) ? [...drawn, { id: own, at: keys }] : drawn
  const isBlock = from !== to || keys < from
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the table itself
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the keys
    <div
      role="row"
      aria-rowindex={index + 2}
      className={style.row}
      data-own={keys >= 0 || undefined}
      data-editing={editing !== null || undefined}
      data-parked={frame.status === 'parked' || undefined}
      style={{ top: index * row, height: row }}
    >
      {[{ id: FIRST, at: 0 }, ...cells].map(({ id, at }) => (
        <Cell
          key={id}
          frame={frame}
          id={id}
          row={index}
          at={at}
          left={lefts[at] ?? 0}
          width={(lefts[at + 1] ?? 0) - (lefts[at] ?? 0)}
          blind={blind}
          isOwn={at === keys}
          isChosen={at >= from && at <= to}
          isBlock={isBlock}
          editing={at === keys ? editing : null}
        />
      ))}
    </div>
  )
})
