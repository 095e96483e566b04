import { useStore } from 'zustand'
import { isBlind } from '../../../shared/method/rounds'
import type { Rater } from '../../../shared/model/record'
import { seatedAt, seating } from '../../document/scoring'
import { useDoc } from '../../use'

/** Whether a silent session hides all scores, and everything made of them: show a Veil instead. */
export function useBlind(): boolean {
  return isBlind(useDoc())
}

/** Who sits at the keys in a silent turn; null: nobody has said so. */
export function useSeated(): Rater | null {
  return seatedAt(useDoc(), useStore(seating))
}
