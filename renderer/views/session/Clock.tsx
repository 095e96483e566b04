import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { sessionWords } from '../../../shared/words/session'
import { satFor, seating } from '../../document/scoring'
import style from './Turn.module.css'
import { clockOf } from './times'

/** Counts down and, when the time is up, says so; it never cuts anyone off. */
export function Clock({ round, rater }: { readonly round: Round; readonly rater: Id }) {
  const state = useStore(seating)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  if (round.minutesEach === null) return null
  const left = round.minutesEach * 60_000 - satFor(state, round.id, rater, now)
  return (
    <p className={style.clock} role="timer" data-over={left < 0 || undefined}>
      {left < 0 ? sessionWords.over(clockOf(-left)) : sessionWords.left(clockOf(left))}
    </p>
  )
}
