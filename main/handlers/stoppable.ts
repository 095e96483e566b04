/** Work on files that a person may call off. */
export interface Stoppable {
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Calls off everything under way; nothing under way is no error. */
  stop(): void
}

export function openStoppable(): Stoppable {
  const running = new Set<AbortController>()
  return {
    async run(work) {
      const one = new AbortController()
      running.add(one)
      try {
        return await work(one.signal)
      } finally {
        running.delete(one)
      }
    },
    stop() {
      for (const one of running) one.abort()
    },
  }
}
