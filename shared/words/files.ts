/** What files are called, and what joining one is called in a board's history. */
export const fileWords = {
  /** A copy for a purpose, by the board's title and, for a review, who made it. */
  names: {
    slice: (title: string) => `${title} – frames`,
    review: (title: string) => `${title} – review copy`,
    answer: (title: string, from: string) =>
      from === '' ? `${title} – review` : `${title} – review by ${from}`,
  },
  merged: (name: string, from: string) => (from === '' ? `Merge “${name}”` : `Merge “${name}” from ${from}`),
  reviewed: (from: string) => (from === '' ? 'Accept review' : `Accept review by ${from}`),
  framesAdded: (count: number, name: string) =>
    `Add ${count === 1 ? '1 frame' : `${count} frames`} from “${name}”`,
} as const
