import { cliWords } from '../../shared/words/cli'
import { troubleWords } from '../../shared/words/troubles'
import { check } from './check'
import type { Command, Io, Tools } from './command'
import { convert } from './convert'
import { EXIT, type Exit, exitOf, FileTrouble, troubleIn, usage } from './exit'
import { exportBoard } from './export'
import { help, helpFor, isExplained, overview } from './help'
import { merge } from './merge'
import { newBoard } from './new'
import { score } from './score'
import { validate } from './validate'
import { printVersion } from './version'

/** Whether the program was asked to do something without a window, rather than to open a file. */
export function isCommand(word: string): boolean {
  return COMMANDS.has(word)
}

/**
 * One command from its words (without the program's own name) to its exit status: 0 done, 1 the answer is no, 2 not
 * understood, 3 could not read or write. Never throws: whatever goes wrong is said on `err`.
 */
export async function runCommand(argv: readonly string[], io: Io, tools: Tools): Promise<Exit> {
  const [word, ...rest] = argv
  if (word === undefined) {
    io.err(`${cliWords.noCommand}\n\n${overview()}`)
    return EXIT.usage
  }
  if (isExplained(word) && asksForHelp(rest)) {
    io.out(helpFor(word))
    return EXIT.done
  }
  try {
    const command = COMMANDS.get(word)
    if (command === undefined) throw usage(cliWords.unknownCommand(word))
    return await command(rest, io, tools)
  } catch (error) {
    const trouble = troubleIn(error)
    const text = trouble.code === 'E_CANCELLED' ? cliWords.stopped : troubleWords(trouble).text
    io.err(`${error instanceof FileTrouble ? cliWords.about(error.file, text) : text}\n`)
    if (trouble.code === 'usage') io.err(`${cliWords.seeHelp(isExplained(word) ? word : null)}\n`)
    return exitOf(trouble)
  }
}

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['new', newBoard],
  ['convert', convert],
  ['export', exportBoard],
  ['score', score],
  ['check', check],
  ['merge', merge],
  ['validate', validate],
  ['help', help],
  ['--help', help],
  ['-h', help],
  ['version', printVersion],
  ['--version', printVersion],
  ['-v', printVersion],
])

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === '--help' || word === '-h')
}
