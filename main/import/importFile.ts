import { utilityProcess } from 'electron'
import { LIMITS } from '../../shared/limits'
import { askChild, type Child } from './askChild'
import type { ImportedBoard, ReadWatch } from './imported'
import { checkRoom } from './room'

export interface ImportOptions extends ReadWatch {
  /** The built entry of the reading process: code that is split into parts does not know where it lies. */
  readonly program: string
  /** The folder the board would be kept in: it needs room. */
  readonly into: string
}

/**
 * Reads a `.cxboard` in a process of its own that is killed after 30 seconds, and answers with plain data; nothing is
 * changed. Who writes the records to the store validates them again. Rejects with AppError.
 */
export async function importFile(
  path: string,
  { program, into, ...watch }: ImportOptions,
): Promise<ImportedBoard> {
  await checkRoom(path, into)
  const milliseconds = LIMITS.importSeconds * 1000 + START_MILLISECONDS
  return askChild(startProcess(program), { path }, milliseconds, watch)
}

/** The process keeps the deadline itself; this one is for a process that cannot even do that. */
const START_MILLISECONDS = 5000

function startProcess(program: string): Child {
  const child = utilityProcess.fork(program, [], {
    serviceName: 'CXBoard file reader',
  })
  return {
    postMessage: (request) => child.postMessage(request),
    onMessage: (heard) => void child.on('message', heard),
    onExit: (heard) => void child.once('exit', heard),
    kill: () => void child.kill(),
  }
}
