/** What keeping a state by itself leaves of the states kept by themselves before, of one board. */
export const AUTOMATIC = { newest: 12, most: 60 } as const

/** A state's place among the states of its board is its place in the list; its time (ms) only says how far apart. */
export interface Moment {
  readonly at: number
}

/**
 * The ones to let go of, given all, oldest first. The newest stay as they are; behind them one an hour stays for a
 * day, one a day for a month, and one a week. A clock that jumped cannot take more than that: times are only ever
 * compared between neighbours, and going back counts as no time at all.
 */
export function thinned<T extends Moment>(states: readonly T[]): readonly T[] {
  const elapsed = elapsedTo(states)
  const now = elapsed.at(-1) ?? 0
  const dense = states.length - AUTOMATIC.newest
  let last = Number.NEGATIVE_INFINITY
  const kept = new Set<T>()
  for (const [place, state] of states.entries()) {
    const at = elapsed[place] ?? 0
    if (place < dense && at - last < apart(now - at)) continue
    kept.add(state)
    last = at
  }
  const beyond = new Set([...kept].slice(0, Math.max(0, kept.size - AUTOMATIC.most)))
  return states.filter((state) => !kept.has(state) || beyond.has(state))
}

/** Milliseconds from the first state to each, as the states tell it: a pause counts as a week at most. */
function elapsedTo(states: readonly Moment[]): readonly number[] {
  let sum = 0
  return states.map(({ at }, place) => {
    const before = states[place - 1]?.at ?? at
    const gap = at - before
    sum += Number.isFinite(gap) ? Math.min(Math.max(gap, 0), WEEK) : 0
    return sum
  })
}

/** How far apart states of this age stand. */
function apart(age: number): number {
  if (age <= DAY) return HOUR
  return age <= MONTH ? DAY : WEEK
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const MONTH = 30 * DAY
