import { useState } from 'react'
import { boardOf, get, roundsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { sessionWords } from '../../../shared/words/session'
import { useDoc } from '../../use'
import { Remarks } from './Remarks'
import { Report } from './Report'
import style from './SessionHome.module.css'
import { StartForm } from './StartForm'
import { dayOf } from './times'

/** Where a session begins, and where earlier ones are read. */
export function SessionHome({ report }: { readonly report: Id | null }) {
  const doc = useDoc()
  const [asked, setAsked] = useState(report)
  const round = get(doc, asked, 'round')
  const earlier = roundsOf(doc)
    .filter(({ endedAt }) => endedAt !== null)
    .toReversed()
  if (round) return <Report round={round} onBack={() => setAsked(null)} />
  return (
    <div className={style.home}>
      <StartForm />
      <div className={style.side}>
        <Remarks holder={boardOf(doc).id} />
        {earlier.length > 0 ? (
          <section className={style.earlier} aria-label={sessionWords.earlier}>
            <h2>{sessionWords.earlier}</h2>
            <ul>
              {earlier.map(({ id, title, startedAt, raters, revealedAt }) => (
                <li key={id}>
                  <button type="button" onClick={() => setAsked(id)}>
                    <strong>{title || sessionWords.titleOf(dayOf(startedAt))}</strong>
                    <span>
                      {dayOf(startedAt)} · {sessionWords.voices(raters.length)}
                      {revealedAt === null ? ` · ${sessionWords.notRevealed}` : null}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </div>
  )
}
