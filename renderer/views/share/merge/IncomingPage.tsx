import { useEffect, useRef } from 'react'
import type { Difference } from '../../../../shared/exchange/difference'
import type { Merged } from '../../../../shared/exchange/merge/merge'
import { mergingWords } from '../../../../shared/words/merging'
import { Pager, usePages } from '../../../parts/Pager'
import { Comparison } from '../../history/compare/Comparison'
import type { BothSides } from './bothSides'
import { recordName } from './conflictWords'
import style from './IncomingPage.module.css'
import { type Incoming, othersOf } from './incoming'

interface Props extends BothSides {
  readonly merged: Merged
  readonly difference: Difference
  /** The line that was chosen in the list. */
  readonly line: Incoming | null
}

/** The board as it is beside the board as it would be: everything that changes in it, in pictures first. */
export function IncomingPage({ mine, theirs, hidden, merged, difference, line }: Props) {
  const page = useRef<HTMLDivElement>(null)
  const part = line?.part ?? null
  const key = line?.key ?? null
  useEffect(() => {
    if (key === null) return
    const place = part === null ? '[data-others]' : `[data-part=${part}]`
    page.current?.querySelector(place)?.scrollIntoView({ block: 'start' })
  }, [key, part])
  const others = othersOf(mine, merged, difference, hidden)
  const notes = usePages(merged.notes)
  return (
    <div ref={page} className={style.page}>
      {difference.records > 0 ? (
        <Comparison
          before={mine}
          after={merged.doc}
          difference={difference}
          names={{ before: mergingWords.now, after: mergingWords.after }}
          scores={hidden ? 'hidden' : 'shown'}
          others="left"
        />
      ) : (
        <p className={style.none}>{mergingWords.nothingIn}</p>
      )}
      {others.length > 0 ? (
        <section data-others className={style.part}>
          <h3>{mergingWords.others}</h3>
          <ul>
            {others.map(({ name, count }) => (
              <li key={name}>{mergingWords.other.line(name, count)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {notes.count > 0 ? (
        <section className={style.part}>
          <h3>{mergingWords.mended}</h3>
          <ul>
            {notes.rows.map(({ note, record }) => (
              <li key={`${note} ${record}`}>
                {mergingWords.note[note](recordName(merged.doc, theirs, record))}
              </li>
            ))}
          </ul>
          <Pager {...notes} />
        </section>
      ) : null}
    </div>
  )
}
