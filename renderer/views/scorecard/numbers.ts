import { numbersIn } from '../../../shared/method/explain/numbers'
import { settled } from '../../../shared/method/formulas'

/** Numbers as the reader of this machine writes them. What is missing has no number: say so in words. */
export const say = numbersIn(navigator.language)

/** Large figures, 0–100: no decimals, half away from zero. */
export function whole(points: number): string {
  return say.short(Math.round(settled(points)))
}
