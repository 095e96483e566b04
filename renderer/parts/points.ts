import { round2 } from '../../shared/method/alignment'

/** Points as people read them: whole in lists, two decimals where the number is the point. */
export function shownPoints(points: number): string {
  return String(Math.round(points))
}

export function exactPoints(points: number): string {
  return round2(points).toFixed(2)
}

/** The rubric level nearest to points 0–100 (F10): 1 below 12.5, 2 below 37.5, … */
export function levelOfPoints(points: number): 1 | 2 | 3 | 4 | 5 {
  if (points < 12.5) return 1
  if (points < 37.5) return 2
  if (points < 62.5) return 3
  return points < 87.5 ? 4 : 5
}

/** Never says 100 % of what is not whole. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`
}
