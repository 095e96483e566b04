import { version } from '../../package.json'
import { cliWords } from '../../shared/words/cli'
import type { Io } from './command'
import { refuseProblems } from './commandLine'
import { EXIT, type Exit } from './exit'

/** `--version`. */
export function printVersion(argv: readonly string[], io: Io): Exit {
  refuseProblems(argv.map(cliWords.tooMuch))
  io.out(`${cliWords.version(version)}\n`)
  return EXIT.done
}
