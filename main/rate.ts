/** How many calls a window may make: this many at once, and as many again every second. */
export const CALLS_PER_SECOND = 200

/** A bucket that fills by itself; true takes one call out of it. `milliseconds` is a clock that never goes back. */
export function rateLimit(perSecond: number, milliseconds: () => number): () => boolean {
  let left = perSecond
  let filledAt = milliseconds()
  return () => {
    const now = milliseconds()
    left = Math.min(perSecond, left + ((now - filledAt) * perSecond) / 1000)
    filledAt = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
