import { randomUUID } from 'node:crypto'
import { AppError, type Trouble } from '../../shared/errors'
import type { ImportRequest } from './imported'
import { readInWorker } from './readInWorker'

/**
 * The entry of the process that reads files from outside. A process can be killed whatever it does, but its memory
 * cannot be limited; a thread's can: so it starts a thread and watches it.
 */
process.parentPort.once('message', ({ data }: { data: ImportRequest }) => {
  readInWorker(new URL('./import-worker.js', import.meta.url), data).then(
    (value) => process.parentPort.postMessage({ ok: true, value }),
    (error: unknown) => process.parentPort.postMessage({ ok: false, trouble: troubleOf(error) }),
  )
})

function troubleOf(error: unknown): Trouble {
  if (error instanceof AppError) return error.trouble
  const support = randomUUID()
  console.error(support, error)
  return { code: 'unexpected', support }
}
