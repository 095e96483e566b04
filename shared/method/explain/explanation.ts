/** Where a figure comes from, in words and with the numbers of one board. */
export interface Explanation {
  readonly title: string
  /** The question the figure answers. */
  readonly answers: string
  /** The formula in words. */
  readonly formula: string
  /** This board's numbers; the last one is the result. */
  readonly steps: readonly Step[]
  /** What is missing and what to do about it, in sentences; empty when the figure is there and whole. */
  readonly missing: readonly string[]
  readonly note: string | null
}

export interface Step {
  readonly label: string
  readonly value: string
}

/** How a figure came about: what an explanation says besides its title, question and formula. */
export interface Account {
  /** All steps before the result. */
  readonly steps: readonly Step[]
  /** The result as it is said; null: there is none. */
  readonly result: string | null
  /** What is said in place of a result that is not there: never 0. */
  readonly otherwise: string
  readonly missing: readonly string[]
  readonly notes: readonly string[]
}

export function step(label: string, value: string): Step {
  return { label, value }
}
