import { cliWords } from '../../shared/words/cli'
import { troubleWords } from '../../shared/words/troubles'
import type { Io } from './command'
import { EXIT, type Exit, exitOf, troubleIn, worst } from './exit'

/** Does the same with every file in the order given; one that fails is told and passed over. The worst exit counts. */
export function eachFile(files: readonly string[], io: Io, deed: (file: string) => void): Exit {
  return worst(
    files.map((file) => {
      try {
        deed(file)
        return EXIT.done
      } catch (error) {
        const trouble = troubleIn(error)
        io.err(`${cliWords.about(file, troubleWords(trouble).text)}\n`)
        return exitOf(trouble)
      }
    }),
  )
}
