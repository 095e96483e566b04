import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Trouble } from '../../shared/errors'
import type { Step, Written } from '../../shared/ipc'

/** What people see of saving. */
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
  /** Main wrote something itself, at this time. What is still being written here says its own. */
  written(savedAt: string): void
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
 * A step the store will never take is left out, alone, and `refused` hears of it: what came after still gets through.
 */
export function createSaver(send: Send, refused: (trouble: Trouble) => void, clock: Clock = timers): Saver {
  const saving = createStore<Saving>(() => ({ state: 'saved', savedAt: null }))
  let waiting: Step[] = []
  /** The operation the last step was about: typing that goes on may wait a little. */
  let latest: string | null = null
  let flight: Promise<void> | null = null
  let cancelTimer: (() => void) | null = null
  /** After a refusal steps go one by one, until the one nobody wants is found. */
  let single = false
  let stopped = false

  async function write(): Promise<void> {
    const sending = waiting.slice(0, single ? 1 : MOST_STEPS)
    waiting = waiting.slice(sending.length)
    try {
      const written = await send(sending)
      if (waiting.length === 0) single = false
      saving.setState(
        waiting.length ? { state: 'saving' } : { state: 'saved', savedAt: written.savedAt },
        true,
      )
    } catch (error) {
      const trouble = troubleOf(error)
      if (!isFinal(trouble)) return failed(sending, trouble, error)
      if (sending.length > 1) {
        waiting = waiting.reduce(joined, [...sending])
        single = true
        return
      }
      if (waiting.length === 0) saving.setState({ state: 'saved', savedAt: null }, true)
      refused(trouble)
    }
  }

  function failed(sending: readonly Step[], trouble: Trouble, error: unknown): never {
    waiting = waiting.reduce(joined, [...sending])
    saving.setState({ state: 'failed', trouble }, true)
    later(RETRY_MILLISECONDS)
    throw error
  }

  function start(): Promise<void> {
    cancelTimer?.()
    cancelTimer = null
    flight ??= write().finally(() => {
      flight = null
    })
    return flight
  }

  function later(milliseconds: number): void {
    if (stopped || cancelTimer) return
    cancelTimer = clock.after(milliseconds, () => {
      cancelTimer = null
      goOn()
    })
  }

  function goOn(): void {
    if (stopped || waiting.length === 0) return
    void start().then(goOn, () => {}) // `saving` already shows the failure, and the retry is set
  }

  return {
    saving,
    save(step) {
      const goesOn = step.step === 'commit' && step.operation === latest
      latest = step.operation
      waiting = joined(waiting, step)
      if (saving.getState().state === 'saved') saving.setState({ state: 'saving' }, true)
      if (flight || saving.getState().state === 'failed') return
      if (goesOn) return later(TYPING_MILLISECONDS)
      goOn()
    },
    async flush() {
      while (flight || waiting.length > 0) await start()
    },
    retry: goOn,
    written(savedAt) {
      if (saving.getState().state === 'saved') saving.setState({ state: 'saved', savedAt }, true)
    },
    stop() {
      stopped = true
      cancelTimer?.()
    },
  }
}

const MOST_STEPS = 500
const RETRY_MILLISECONDS = 2000
/** Letters of one word need not each be a write of their own. */
const TYPING_MILLISECONDS = 200

/** Answers that will be the same however often the step is sent. */
function isFinal({ code }: Trouble): boolean {
  return code === 'store-refused' || code === 'E_ARGS' || code === 'E_REF' || code === 'E_TOO_MANY'
}

/** Typing that goes on replaces the version of itself that was still waiting; what only that one said stays. */
function joined(waiting: Step[], step: Step): Step[] {
  const last = waiting.at(-1)
  const goesOn = last?.step === 'commit' && step.step === 'commit' && last.operation === step.operation
  return goesOn ? [...waiting.slice(0, -1), { ...last, ...step }] : [...waiting, step]
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
