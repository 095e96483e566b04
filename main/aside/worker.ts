import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { Rec } from '../../shared/model/record'
import { doTask } from './doTask'
import { bytesIn, type Said, type ThreadAnswer } from './said'
import type { Task } from './task'

/** The entry of the thread that works on boards. */
const theirs: Rec[] = []
parentPort?.on('message', (said: Said) => {
  if ('records' in said) theirs.push(...said.records)
  else if (said.say === 'go') void answer(workerData as Task)
})

async function answer(task: Task): Promise<void> {
  try {
    const value = doTask(task, theirs)
    if ('edits' in value) {
      for (let at = 0; at < value.edits.length; at += AT_ONCE) {
        say({ edits: value.edits.slice(at, at + AT_ONCE) })
        // Whoever listens has other things to do in between
        if (parentPort) await once(parentPort, 'message')
      }
    }
    say({ ok: true, value: 'edits' in value ? { ...value, edits: [] } : value })
  } catch (error) {
    // A bug flies on and ends the thread: who started it gets the error itself.
    if (!(error instanceof AppError)) throw error
    say({ ok: false, trouble: error.trouble })
  }
}

const AT_ONCE = 500

function say(said: ThreadAnswer<Task['task']>): void {
  const answer = 'ok' in said && said.ok ? said.value : {}
  parentPort?.postMessage(said, [...bytesIn(answer)])
}
