import { randomUUID } from 'node:crypto'
import { AppError, type Trouble } from '../../shared/errors'
import type { ImportedBoard, ImportRequest, ReaderSaid } from './imported'
import { readInWorker } from './readInWorker'

/**
 * The entry of the process that reads files from outside. A process can be killed whatever it does, but its memory
 * cannot be limited; a thread's can: so it starts a thread and watches it.
 */
process.parentPort.once('message', ({ data }: { data: ImportRequest }) => {
  const worker = new URL('./import-worker.js', import.meta.url)
  readInWorker(worker, data, { reached: (reached) => say({ reached }) }).then(
    (value) => sayInParts(value),
    (error: unknown) => say({ ok: false, trouble: troubleOf(error) }),
  )
})

function sayInParts({ records, ...board }: ImportedBoard): void {
  for (let at = 0; at < records.length; at += AT_ONCE) say({ records: records.slice(at, at + AT_ONCE) })
  say({ ok: true, value: { ...board, records: [] } })
}

const AT_ONCE = 1000

function say(said: ReaderSaid): void {
  process.parentPort.postMessage(said)
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof AppError) return error.trouble
  const support = randomUUID()
  console.error(support, error)
  return { code: 'unexpected', support }
}
