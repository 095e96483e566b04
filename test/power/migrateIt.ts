import { writeSync } from 'node:fs'
import { openStore } from '../../main/store/store'
import { boardRecord, commit, numberedId } from '../main/store/board'
import { makeOldLibrary, textIn1 } from '../main/store/oldLibrary'

/** Makes a library of the first version, says so, and opens it with ours. */
const [folder = ''] = process.argv.slice(2)
const { checks: _, ...board } = boardRecord(numberedId('board', 1))
const texts = Array.from({ length: 200 }, (_, n) => [null, textIn1(n, `text ${n}`)] as const)
makeOldLibrary(folder, 1, [
  { deed: 'add', board: board.id, records: [board as never], lineage: ['a'], steps: [], packed: null },
  { deed: 'write', board: board.id, steps: [commit(numberedId('operation', 1), ...texts)] },
])
writeSync(1, 'done 0\n')
openStore(folder).close()
