import { useRef } from 'react'
import { differenceWords } from '../../../../shared/words/history'
import { countSaid } from '../../../parts/Pager'
import style from './Counts.module.css'
import type { ShownPart } from './parts'

/** How much differs, in large figures; each leads to what it counts. */
export function Counts({
  parts,
}: {
  readonly parts: readonly { readonly part: ShownPart; readonly count: number }[]
}) {
  const list = useRef<HTMLUListElement>(null)
  const lead = (part: ShownPart) => {
    const section = list.current?.parentElement?.querySelector<HTMLElement>(`[data-part=${part}]`)
    section?.scrollIntoView({ block: 'start' })
    section?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
  }
  return (
    <ul ref={list} className={style.counts}>
      {parts.map(({ part, count }) => (
        <li key={part}>
          <button type="button" className={style.count} data-part-count={part} onClick={() => lead(part)}>
            <span className={style.figure}>{countSaid(count)}</span>{' '}
            <span className={style.what}>{differenceWords.counts[part](count)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
