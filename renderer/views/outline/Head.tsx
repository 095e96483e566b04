import { memo } from 'react'
import { type ColumnId, columnLabel, zoneOf } from './columns'
import style from './Grid.module.css'
import type { Geometry } from './geometry'

interface Props {
  readonly columns: readonly ColumnId[]
  readonly drawn: readonly { readonly id: ColumnId; readonly at: number }[]
  readonly geometry: Geometry
}

/** The names of the columns, those of What, Who and How in their colours. They stay while the rows are scrolled. */
export const Head = memo(function Head({ columns, drawn, geometry: { lefts, head } }: Props) {
  const [first] = columns
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the table itself
    <div role="rowgroup" className={style.head} style={{ height: head }}>
      {/* biome-ignore lint/a11y/useSemanticElements: as the table itself */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing is done in the head */}
      <div role="row" aria-rowindex={1} className={style.headRow}>
        {first ? <Name id={first} at={0} left={0} width={lefts[1] ?? 0} /> : null}
        {drawn.map(({ id, at }) => (
          <Name
            key={id}
            id={id}
            at={at}
            left={lefts[at] ?? 0}
            width={(lefts[at + 1] ?? 0) - (lefts[at] ?? 0)}
          />
        ))}
      </div>
    </div>
  )
})

interface NameProps {
  readonly id: ColumnId
  readonly at: number
  readonly left: number
  readonly width: number
}

function Name({ id, at, left, width }: NameProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the table itself
    // biome-ignore lint/a11y/useFocusableInteractive: nothing is done in the head
    <div
      role="columnheader"
      aria-colindex={at + 1}
      data-zone={zoneOf(id) ?? undefined}
      className={at === 0 ? `${style.name} ${style.frozen}` : style.name}
      style={at === 0 ? { width } : { left, width }}
    >
      <span>{columnLabel(id)}</span>
    </div>
  )
}
