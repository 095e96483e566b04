import { writeSync } from 'node:fs'
import { openStore } from '../../../main/store/store'
import type { Step } from '../../../shared/ipc'
import { commit, numberedId, redo, textRecord, undo } from './board'

/** Works on a board until it is killed: says the number of each write once the store has answered. */
const [folder = '', board = '', from = '0'] = process.argv.slice(2)
// A kill that comes now meets the start after the last kill.
writeSync(1, '0 0\n')
const store = openStore(folder)
for (let n = Number(from); ; n += 1) {
  const operation = numberedId('operation', n)
  const steps: Step[] = [commit(operation, [null, textRecord(n, `text ${n} ${'.'.repeat((n * 37) % 3000)}`)])]
  if (n % 5 === 0) steps.push(undo(operation), redo(operation))
  const { seq } = store.write(board, steps)
  writeSync(1, `${seq} ${n}\n`)
  if (n % 50 === 0) store.idle()
}
