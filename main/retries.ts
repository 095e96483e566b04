/** true up to `most` times within any `span` of milliseconds; the clock never goes back. */
export function retries(most: number, span: number, milliseconds: () => number): () => boolean {
  let times: readonly number[] = []
  return () => {
    const now = milliseconds()
    times = times.filter((time) => now - time < span)
    if (times.length >= most) return false
    times = [...times, now]
    return true
  }
}
