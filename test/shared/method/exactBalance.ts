import type { Dimension } from '../../../shared/model/vocabulary'
import { phaseIn, type Row } from './exactAlignment'
import { compare, type Exact, mean, minus, over, shown, sum, times, whole } from './fraction'

/** F6 and F12. */
export function exactBalance(rows: readonly Row[]) {
  const pillar = (name: keyof typeof PILLARS) =>
    mean(
      rows.flatMap(({ weight, points }) => {
        const value = mean(PILLARS[name].flatMap((d) => (points[d] ? [points[d]] : [])))
        return value === null ? [] : [[weight, value] as const]
      }),
    )
  const [what, who, how] = [pillar('what'), pillar('who'), pillar('how')]
  const residual = what && who && how && minus(how, over(sum([what, who]), whole(2)))
  const lean = who && how && minus(who, how)
  const within = (value: Exact) => compare(value, whole(10)) <= 0 && compare(value, whole(-10)) >= 0
  const read = (value: Exact | null, above: string, below: string) => {
    if (value === null) return null
    if (within(value)) return 'balanced'
    return value[0] > 0n ? above : below
  }
  const weightOf = (members: readonly Row[]) => sum(members.map(({ weight }) => weight))
  const s = weightOf(rows.filter(({ frame }) => frame.action.trim() !== ''))
  const e = weightOf(
    rows.filter(
      ({ frame: { outcome, intended } }) =>
        outcome.trim() !== '' &&
        intended !== null &&
        !(intended.emotion === null && intended.valence === null),
    ),
  )
  const outside = weightOf(rows.filter(({ frame }) => ['before', 'after'].includes(phaseIn(frame) ?? '')))
  const percent = (part: Exact, all: Exact) =>
    all[0] === 0n ? null : shown(over(times(whole(100), part), all))
  return {
    what: shown(what),
    who: shown(who),
    how: shown(how),
    lean: shown(lean),
    leanReading: read(lean, 'experience-led', 'service-led'),
    outcomeShare: percent(e, sum([s, e])),
    outsideService: percent(outside, weightOf(rows)),
    residual: shown(residual),
    reading: read(residual, 'execution-ahead', 'design-ahead'),
  }
}

const PILLARS: Readonly<Record<'what' | 'who' | 'how', readonly Dimension[]>> = {
  what: ['promise', 'substance'],
  who: ['understanding', 'feeling'],
  how: ['ease', 'ownership'],
}
