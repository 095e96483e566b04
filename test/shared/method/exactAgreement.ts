import { type Doc, framesOf, ratersOf, scoresOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { compare, type Exact, largest, minus, over, shown, smallest, sum, times, whole } from './fraction'

/** F13 of one frame and dimension. */
export function exactAgreement(given: readonly (number | null)[]) {
  const levels = given.flatMap((level) => (level === null ? [] : [whole(level)]))
  const raters = levels.length
  const none = { sd: null, range: null, ad: null, agreement: null, outliers: 0 }
  if (raters === 0) return { raters, mean: null, ...none, flag: 'none' }
  const mean = average(levels)
  if (raters === 1) return { raters, mean: shown(mean), ...none, flag: 'single' }
  const distances = levels.map((level) =>
    compare(level, mean) < 0 ? minus(mean, level) : minus(level, mean),
  )
  const variance = average(distances.map((distance) => times(distance, distance)))
  const ad = average(distances)
  const outliers = distances.filter((distance) => compare(distance, [3n, 2n]) >= 0).length
  const flag = compare(ad, [4n, 5n]) > 0 ? 'discuss' : outliers > 0 ? 'one-voice' : 'agree'
  return {
    raters,
    mean: shown(mean),
    sd: Math.sqrt(Number(variance[0]) / Number(variance[1])),
    range: shown(minus(largest(levels), smallest(levels))),
    ad: shown(ad),
    agreement: shown(minus(whole(1), over(variance, whole(4)))),
    flag,
    outliers,
    exactly: { ad, agreement: minus(whole(1), over(variance, whole(4))) },
  }
}

export function exactFrameAgreement(doc: Doc, frame: Frame) {
  const shared = DIMENSIONS.map((d) => exactAgreement(scoresOf(doc, frame.id).map(({ levels }) => levels[d])))
  const exactly = shared.flatMap((one) => ('exactly' in one ? [one.exactly] : []))
  return {
    ad: exactly.length === 0 ? null : shown(average(exactly.map(({ ad }) => ad))),
    agreement: exactly.length === 0 ? null : shown(average(exactly.map(({ agreement }) => agreement))),
    dims: exactly.length,
    discuss: shared.filter(({ flag }) => flag === 'discuss').length,
  }
}

/** F13 of the board, with the two sums as they are written. */
export function exactKappa(doc: Doc) {
  const frames = framesOf(doc).filter((frame) => frame.status !== 'parked')
  const items = frames.flatMap((frame) => DIMENSIONS.map((d) => ({ scores: scoresOf(doc, frame.id), d })))
  const raters = ratersOf(doc).filter(({ id }) =>
    items.some(({ scores }) => scores.some((s) => s.rater === id)),
  )
  const pairs: (readonly [string, string, number, number])[] = []
  const skipped: (readonly [string, string, string])[] = []
  const kappas: Exact[] = []
  raters.forEach((a, i) => {
    for (const b of raters.slice(i + 1)) {
      const both = items.flatMap(({ scores, d }) => {
        const [x, y] = [a, b].map(({ id }) => scores.find(({ rater }) => rater === id)?.levels[d] ?? null)
        return typeof x === 'number' && typeof y === 'number' ? [[x, y] as const] : []
      })
      const n = both.length
      const apart = both.reduce((total, [x, y]) => total + (x - y) ** 2, 0)
      const chance = both.reduce((total, [x]) => total + both.reduce((t, [, y]) => t + (x - y) ** 2, 0), 0)
      const names = [a.source?.id || a.id, b.source?.id || b.id] as const
      if (n < 10) skipped.push([...names, 'too-few-items'])
      else if (chance === 0) skipped.push([...names, 'no-variation'])
      else {
        const kappa = minus(whole(1), [BigInt(apart) * BigInt(n), BigInt(chance)])
        kappas.push(kappa)
        pairs.push([...names, n, shown(kappa)])
      }
    }
  })
  return { kappa: kappas.length === 0 ? null : shown(average(kappas)), pairs, skipped }
}

function average(values: readonly Exact[]): Exact {
  return over(sum(values), whole(values.length))
}
