import { memo } from 'react'
import { outlineWords } from '../../../shared/words/outline'
import { useReadOnly } from '../../parts/readOnly'
import { type ColumnId, FIRST, fieldOf } from './columns'
import style from './Grid.module.css'
import type { Geometry } from './geometry'

interface Props {
  /** The place behind the last frame, from 0. */
  readonly index: number
  readonly columns: readonly ColumnId[]
  readonly drawn: readonly { readonly id: ColumnId; readonly at: number }[]
  readonly geometry: Geometry
  /** The column the keys are in; −1: they are in another row. */
  readonly keys: number
}

/** The empty row at the end: what is written or pasted here becomes a frame. */
export const NewRow = memo(function NewRow({ index, columns, drawn, geometry, keys }: Props) {
  const { lefts, row } = geometry
  const readOnly = useReadOnly()
  const own = columns[keys]
  const cells =
    own && keys > 0 && !drawn.some(({ at }) => at === keys) ? [...drawn, { id: own, at: keys }] : drawn
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the table itself
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the keys
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${style.row} ${style.newRow}`}
      data-own={keys >= 0 || undefined}
      style={{ top: index * row, height: row }}
    >
      {[{ id: FIRST, at: 0 }, ...cells].map(({ id, at }) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: cells and heads of rows both have a place
        <div
          key={id}
          role={at === 0 && !readOnly ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          aria-selected={at === keys}
          aria-readonly={fieldOf(id) === null || undefined}
          tabIndex={at === keys ? 0 : -1}
          data-row={index}
          data-column={at}
          data-id={id}
          className={at === 0 ? `${style.cell} ${style.frozen}` : style.cell}
          style={
            at === 0
              ? { width: lefts[1] }
              : { left: lefts[at], width: (lefts[at + 1] ?? 0) - (lefts[at] ?? 0) }
          }
        >
          {at === 0 ? (
            <>
              <span aria-hidden className={style.number}>
                {index + 1}
              </span>
              {readOnly ? null : <span className={style.hint}>{outlineWords.newRowHint}</span>}
            </>
          ) : null}
        </div>
      ))}
    </div>
  )
})
