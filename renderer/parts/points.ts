import { BANDS, bandOf } from '../../shared/method/band'
import { numbersIn } from '../../shared/method/explain/numbers'
import { settled } from '../../shared/method/formulas'

/** Points as people read them: whole in lists, two decimals where the number is the point; as this machine writes them. */
export function shownPoints(points: number): string {
  return say.short(Math.round(settled(points)))
}

export function exactPoints(points: number): string {
  return say.exact(points)
}

/** The rubric level nearest to points 0–100 (F10): 1 below 12.5, 2 below 37.5, … */
export function levelOfPoints(points: number): 1 | 2 | 3 | 4 | 5 {
  return (BANDS.indexOf(bandOf(points)) + 1) as 1 | 2 | 3 | 4 | 5
}

/** Never says 100 % of what is not whole, nor 0 % of what is something. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  const said = share >= 1 ? 100 : share > 0 ? Math.max(1, Math.min(99, whole)) : 0
  return `${say.short(said)} %`
}

const say = numbersIn(navigator.language)
