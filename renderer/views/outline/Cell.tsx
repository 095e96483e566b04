import { memo } from 'react'
import type { Frame } from '../../../shared/model/record'
import { useReadOnly } from '../../parts/readOnly'
import { CellSaid } from './CellSaid'
import { type ColumnId, fieldOf, isTyped, zoneOf } from './columns'
import type { Editing } from './cursor'
import style from './Grid.module.css'
import { TextCell } from './TextCell'

interface Props {
  readonly frame: Frame
  readonly id: ColumnId
  readonly row: number
  /** Place of the column, from 0. */
  readonly at: number
  readonly left: number
  readonly width: number
  readonly blind: boolean
  readonly isOwn: boolean
  readonly isChosen: boolean
  /** More than this one cell is chosen. */
  readonly isBlock: boolean
  readonly editing: Editing | null
}

/** One field of one frame: read, or written in. Lists open over it. */
export const Cell = memo(function Cell(props: Props) {
  const { frame, id, row, at, left, width, blind, isOwn, isChosen, isBlock, editing } = props
  const field = fieldOf(id)
  const readOnly = useReadOnly()
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both cells and heads of rows are chosen in a grid
    <div
      role={at === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={isChosen}
      aria-readonly={field === null || readOnly || undefined}
      tabIndex={isOwn ? 0 : -1}
      data-row={row}
      data-column={at}
      data-id={id}
      data-zone={zoneOf(id) ?? undefined}
      data-block={(isChosen && isBlock) || undefined}
      className={at === 0 ? `${style.cell} ${style.frozen}` : style.cell}
      style={at === 0 ? { width } : { left, width }}
    >
      {at === 0 ? (
        <span aria-hidden className={style.number}>
          {row + 1}
        </span>
      ) : null}
      {editing && field && isTyped(id) ? (
        <TextCell frame={frame} field={field} editing={editing} />
      ) : (
        <CellSaid frame={frame} id={id} blind={blind} />
      )}
    </div>
  )
})
