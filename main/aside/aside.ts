import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { Rec } from '../../shared/model/record'
import { doTask } from './doTask'
import { bytesIn, type Said, type ThreadAnswer } from './said'
import type { Edits, Task, TaskAnswers } from './task'

export interface Beside {
  /** The records of the file the task is about. */
  readonly theirs?: readonly Rec[]
  /** Calls it off: it rejects with E_CANCELLED at once. */
  readonly signal?: AbortSignal
}

/**
 * Does work on whole boards away from everything that must not wait. Rejects with AppError. The bytes a task holds are
 * gone afterwards.
 */
export type Aside = <T extends Task>(task: T, beside?: Beside) => Promise<TaskAnswers[T['task']]>

/** Does the work in this very thread: where there is no window to keep waiting. */
export const asideHere: Aside = async (task, { theirs = [], signal } = {}) => {
  if (signal?.aborted) throw new AppError({ code: 'E_CANCELLED' })
  return doTask(task, theirs)
}

/**
 * In a thread of its own for each task. `entry` is the built worker. Whatever is large goes there and comes back a part
 * at a time: who takes in a whole board at once stands still meanwhile.
 */
export function asideInThread(entry: string): Aside {
  return async <T extends Task>(task: T, { theirs = [], signal }: Beside = {}) => {
    if (signal?.aborted) throw new AppError({ code: 'E_CANCELLED' })
    const worker = new Worker(entry, { workerData: task, transferList: [...bytesIn(task)] })
    const post = (said: Said) => worker.postMessage(said)
    const edits: Edits[number][] = []
    const answer = new Promise<TaskAnswers[T['task']]>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new AppError({ code: 'E_CANCELLED' })), { once: true })
      worker.on('message', (said: ThreadAnswer<T['task']>) => {
        if ('edits' in said) {
          edits.push(...said.edits)
          post({ say: 'more' })
        } else if (said.ok) resolve('edits' in said.value ? { ...said.value, edits } : said.value)
        else reject(new AppError(said.trouble))
      })
      worker.once('error', reject)
      worker.once('exit', (status) => reject(new Error(`a thread for boards ended with ${status}`)))
    })
    // Without a word of its own about an answer that comes while the records still go
    answer.catch(() => {})
    try {
      for (let at = 0; at < theirs.length && !signal?.aborted; at += AT_ONCE) {
        post({ records: theirs.slice(at, at + AT_ONCE) })
        await setImmediate()
      }
      post({ say: 'go' })
      return await answer
    } finally {
      void worker.terminate()
    }
  }
}

const AT_ONCE = 1000
