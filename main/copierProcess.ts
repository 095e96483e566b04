import { utilityProcess } from 'electron'
import { AppError } from '../shared/errors'
import type { Answer } from '../shared/ipc'
import type { Copier, CopyAnswers } from './store/backup/tasks'

/**
 * Gives each task to a process of its own that ends with it. `program` is the built entry of that process: code that
 * is split into parts does not know where it lies. One that ends without an answer is a bug.
 */
export function copierProcess(program: string): Copier {
  return (task) => {
    type Value = CopyAnswers[(typeof task)['task']]
    const child = utilityProcess.fork(program, [], { serviceName: 'CXBoard backup' })
    return new Promise<Value>((resolve, reject) => {
      child.once('message', (answer: Answer<Value>) => {
        if (answer.ok) resolve(answer.value)
        else reject(new AppError(answer.trouble))
      })
      child.once('exit', () => reject(new Error('no answer from the process that reads backups')))
      child.postMessage(task)
    }).finally(() => child.kill())
  }
}
