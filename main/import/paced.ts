/** Passes on at most ten of these a second: who waits cannot see more, and telling costs. */
export function paced<T>(tell: (said: T) => void, now: () => number = () => performance.now()) {
  let last = Number.NEGATIVE_INFINITY
  return (said: T): void => {
    const time = now()
    if (time - last < PAUSE_MILLISECONDS) return
    last = time
    tell(said)
  }
}

const PAUSE_MILLISECONDS = 100
