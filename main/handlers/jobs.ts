import { AppError } from '../../shared/errors'
import type { ExportProgress } from '../../shared/exports'
import { exportWords } from '../../shared/words/export'
import type { Watch } from '../export/tools'

/** Work that takes its time: one piece after the other, each by its name. */
export interface Jobs {
  /** null: it was cancelled before it was done. Throws usage while another one is still under way. */
  run<T>(job: string, work: (watch: Watch) => Promise<T>): Promise<T | null>
  /** One that is over or was never there is no error. */
  cancel(job: string): void
}

export function openJobs(tell: (at: ExportProgress) => void, now = () => performance.now()): Jobs {
  let current: { readonly job: string; readonly stop: AbortController } | null = null
  return {
    async run(job, work) {
      if (current !== null) throw new AppError({ code: 'usage', detail: exportWords.oneAtATime })
      const stop = new AbortController()
      current = { job, stop }
      try {
        return await work({ progress: seldom(job, tell, now), signal: stop.signal })
      } catch (error) {
        if (stop.signal.aborted) return null
        throw error
      } finally {
        current = null
      }
    },
    cancel(job) {
      if (current?.job === job) current.stop.abort()
    },
  }
}

/** At most ten times a second, but never without saying that something else began. */
function seldom(job: string, tell: (at: ExportProgress) => void, now: () => number): Watch['progress'] {
  let last: { readonly phase: string; readonly at: number } | null = null
  return (at) => {
    const time = now()
    if (last?.phase === at.phase && time - last.at < 100) return
    last = { phase: at.phase, at: time }
    tell({ job, ...at })
  }
}
