import type { StoreApi } from 'zustand/vanilla'
import type { EditorState } from './editor'

interface Clock {
  after(milliseconds: number, run: () => void): () => void
}

/** Keeps a state of the board: as it is on the disk now (open), or with everything done so far (work). */
export type Keep = (reason: 'open' | 'work') => Promise<unknown>

export interface Keeping {
  /**
   * Keeps the state as it was opened at once, if that is still to be done. Resolves when it is kept or cannot be: a change
   * that was written earlier would be in it.
   */
  opened(): Promise<void>
  stop(): void
}

/**
 * States of an open board that are kept without being asked for: as it was opened, and after every ten minutes in which
 * something was done. The first waits until the board has been shown, but never until after the first change.
 */
export function keepStates(
  store: Pick<StoreApi<EditorState>, 'subscribe'>,
  keep: Keep,
  clock: Clock = timers,
): Keeping {
  let cancelOpening: (() => void) | null = clock.after(OPENING_MILLISECONDS, keepOpened)
  let cancelWork: (() => void) | null = null
  let asOpened: Promise<void> = Promise.resolve()

  function keepOpened(): void {
    cancelOpening?.()
    cancelOpening = null
    asOpened = new Promise((resolve) => {
      // Nobody's changes wait for longer than this
      const cancelPatience = clock.after(PATIENCE_MILLISECONDS, resolve)
      void keep('open')
        .catch(() => {}) // what cannot be written is said where saving is shown; work goes on
        .finally(() => {
          cancelPatience()
          resolve()
        })
    })
  }

  function keepWork(): void {
    cancelWork = null
    void keep('work').catch(() => {}) // the same; and ten minutes later it is tried again
  }

  const unsubscribe = store.subscribe((now, before) => {
    if (now.doc === before.doc) return
    if (cancelOpening) keepOpened()
    cancelWork ??= clock.after(WORK_MILLISECONDS, keepWork)
  })

  return {
    opened() {
      if (cancelOpening) keepOpened()
      return asOpened
    },
    stop() {
      unsubscribe()
      cancelOpening?.()
      cancelWork?.()
    },
  }
}

const OPENING_MILLISECONDS = 1500
/** Well under the time a closing window has to write what is waiting. */
const PATIENCE_MILLISECONDS = 1000
const WORK_MILLISECONDS = 10 * 60_000

const timers: Clock = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
