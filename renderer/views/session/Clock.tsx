import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { sessionWords } from '../../../shared/words/session'
import { satFor, seating } from '../../document/scoring'
import { say } from '../../document/session'
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
  const { minutesEach } = round
  const left = minutesEach === null ? null : minutesEach * 60_000 - satFor(state, round.id, rater, now)
  const isOver = left !== null && left < 0
  useEffect(() => {
    if (isOver) say(sessionWords.timeIsUp)
  }, [isOver])
  if (left === null) return null
  return (
    <p className={style.clock} role="timer" data-over={isOver || undefined}>
      {isOver ? sessionWords.over(clockOf(-left)) : sessionWords.left(clockOf(left))}
    </p>
  )
}
