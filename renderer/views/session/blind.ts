import { useStore } from 'zustand'
import { activeRound, isBlind } from '../../../shared/method/rounds'
import { get } from '../../../shared/model/doc'
import type { Rater } from '../../../shared/model/record'
import { seating } from '../../document/scoring'
import { useDoc } from '../../use'

/** Whether a silent session hides all scores, and everything made of them: show a Veil instead. */
export function useBlind(): boolean {
  return isBlind(useDoc())
}

/** Who sits at the keys in a silent turn: it is her turn by the board, and she said so at this machine; else null. */
export function useSeated(): Rater | null {
  const doc = useDoc()
  const { round, rater } = useStore(seating)
  const active = activeRound(doc)
  if (!active || active.revealedAt !== null || active.id !== round || active.turn !== rater) return null
  return get(doc, rater, 'rater')
}
