import { reportOf } from '../../shared/method/report'
import { cliWords } from '../../shared/words/cli'
import { readBoard } from './boardIn'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { eachFile } from './eachFile'
import type { Exit } from './exit'
import { scoreText } from './scoreText'

/** `score IN… [--json]`: what each board is worth. A file that fails is named, and the others are scored. */
export function score(argv: readonly string[], io: Io): Exit {
  const words = wordsIn(argv, { values: {}, flags: { json: ['--json'] } })
  refuseProblems([...words.problems, ...(words.files.length === 0 ? [cliWords.needsInputs] : [])])
  return eachFile(words.files, io, (file) => {
    const { doc } = readBoard(file)
    if (words.has('json')) io.out(`${JSON.stringify({ file, report: reportOf(doc) })}\n`)
    else io.out(`${scoreText(doc, file)}\n`)
  })
}
