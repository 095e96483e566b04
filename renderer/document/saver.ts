import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Trouble } from '../../shared/errors'
import type { Step, Written } from '../../shared/ipc'

/** What people see of saving. `waiting` counts steps that are not on disk yet. */
export type Saving =
  | { readonly state: 'saved'; readonly savedAt: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly trouble: Trouble }

export interface Saver {
  readonly saving: StoreApi<Saving>
  /** Hands a step over. It is kept until the store has acknowledged it. */
  save(step: Step): void
  /** Resolves when everything handed over is on disk; rejects with the trouble if a write fails now. */
  flush(): Promise<void>
  /** Tries a failed write again now. */
  retry(): void
  stop(): void
}

export type Send = (steps: Step[]) => Promise<Written>

/** Thrown by `Send`: the answer was no, and why. */
export interface Refused {
  readonly trouble: Trouble
}

interface Clock {
  after(milliseconds: number, run: () => void): () => void
}

/**
 * At most one write in flight; what comes meanwhile is put behind it; a failed write is kept in front of
 * what came later and tried again. Steps are idempotent, so an answer that got lost does no harm.
 */
export function createSaver(send: Send, clock: Clock = timers): Saver {
  const saving = createStore<Saving>(() => ({ state: 'saved', savedAt: null }))
  let waiting: Step[] = []
  let flight: Promise<void> | null = null
  let cancelRetry: (() => void) | null = null
  let stopped = false

  async function write(): Promise<void> {
    const sending = waiting.slice(0, MOST_STEPS)
    waiting = waiting.slice(sending.length)
    if (saving.getState().state === 'saved') saving.setState({ state: 'saving' }, true)
    try {
      const written = await send(sending)
      saving.setState(
        waiting.length ? { state: 'saving' } : { state: 'saved', savedAt: written.savedAt },
        true,
      )
    } catch (error) {
      waiting = waiting.reduce(joined, [...sending])
      saving.setState({ state: 'failed', trouble: troubleOf(error) }, true)
      throw error
    }
  }

  function start(): Promise<void> {
    cancelRetry?.()
    cancelRetry = null
    flight ??= write().finally(() => {
      flight = null
    })
    return flight
  }

  function goOn(): void {
    if (stopped || waiting.length === 0) return
    void start().then(goOn, () => {
      // `saving` already shows the failure
      if (!stopped) cancelRetry ??= clock.after(RETRY_MILLISECONDS, goOn)
    })
  }

  return {
    saving,
    save(step) {
      waiting = joined(waiting, step)
      if (!flight && !cancelRetry) goOn()
    },
    async flush() {
      while (flight || waiting.length > 0) await start()
    },
    retry: goOn,
    stop() {
      stopped = true
      cancelRetry?.()
    },
  }
}

const MOST_STEPS = 500
const RETRY_MILLISECONDS = 2000

/** Typing that goes on replaces the version of itself that was still waiting. */
function joined(waiting: Step[], step: Step): Step[] {
  const last = waiting.at(-1)
  const goesOn = last?.step === 'commit' && step.step === 'commit' && last.operation === step.operation
  return goesOn ? [...waiting.slice(0, -1), step] : [...waiting, step]
}

function troubleOf(error: unknown): Trouble {
  const { trouble } = error as Partial<Refused>
  return trouble ?? { code: 'unexpected', support: '' }
}

const timers: Clock = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
