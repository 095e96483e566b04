import { randomUUID } from 'node:crypto'
import { AppError, type Trouble } from '../../../shared/errors'
import { type CopyTask, doTask } from './tasks'

/** The entry of the process that proves and reads copies of the library, so that the window never waits for it. */
process.parentPort.once('message', ({ data }: { data: CopyTask }) => {
  process.parentPort.postMessage(answered(data))
})

function answered(task: CopyTask) {
  try {
    return { ok: true, value: doTask(task) }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) }
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof AppError) return error.trouble
  const support = randomUUID()
  console.error(support, error)
  return { code: 'unexpected', support }
}
