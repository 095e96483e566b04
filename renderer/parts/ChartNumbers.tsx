import { memo, useState } from 'react'
import type { ChartTable } from '../../shared/scene/charts/chart'
import { chartWords } from '../../shared/words/charts'
import style from './Chart.module.css'
import { countSaid, PAGE, PageTurner } from './Pager'

interface Props {
  readonly table: ChartTable
  /** Closed, it is there for screen readers alone: its first rows, and where the others are. */
  readonly isOpen: boolean
}

/** The numbers of a chart as a table, a hundred rows at a time: a page never holds a thousand rows nobody asked for. */
export const ChartNumbers = memo(function ChartNumbers({ table, isOpen }: Props) {
  const { caption, columns, rows } = table
  const [asked, setFrom] = useState(0)
  const from = isOpen && asked < rows.length ? asked : 0
  return (
    <>
      {/* A table that can be scrolled must be reachable by keyboard; one that is not seen must not. */}
      <section key={from} aria-label={caption} tabIndex={isOpen ? 0 : -1} className={style.scroll}>
        <table aria-rowcount={rows.length > PAGE ? rows.length + 1 : undefined}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + PAGE).map((row, at) => (
              // Rows stand where their frame stands in the story: the place is what they are known by.
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name
              <tr key={at}>
                {row.map((cell, i) =>
                  i === 0 ? (
                    <th key={columns[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[i]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {!isOpen && rows.length > PAGE ? (
          <p>{chartWords.firstRows(countSaid(PAGE), countSaid(rows.length))}</p>
        ) : null}
      </section>
      {isOpen ? <PageTurner from={from} count={rows.length} setFrom={setFrom} /> : null}
    </>
  )
})
