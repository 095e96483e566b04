/** Whether a page still answers, counted in questions: a computer that slept, or a process that was busy, asks none. */
export interface Heartbeat {
  /** Once each beat: another question is due ('ask'), or too many were left unanswered ('gone'). */
  beat(): 'ask' | 'gone'
  /** The page answered. */
  answered(): void
  /** Another page is on its way, or the computer was asleep: nothing is held against the page. */
  begin(): void
}

export const BEAT_MILLISECONDS = 5000
/** Questions a page may leave open: 15 seconds, far more than the longest work it does. */
const MOST_OPEN = 3
/** The same while it is being loaded, which may take long on a slow disk. */
const MOST_OPEN_AT_FIRST = 12

export function heartbeat(): Heartbeat {
  let open = 0
  let most = MOST_OPEN_AT_FIRST
  const begin = () => {
    open = 0
    most = MOST_OPEN_AT_FIRST
  }
  return {
    beat() {
      if (open < most) {
        open += 1
        return 'ask'
      }
      begin()
      return 'gone'
    },
    answered() {
      open = 0
      most = MOST_OPEN
    },
    begin,
  }
}
