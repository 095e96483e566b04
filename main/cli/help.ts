import { cliWords } from '../../shared/words/cli'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { EXIT, type Exit } from './exit'

type Explained = keyof typeof cliWords.commands

/** `help [COMMAND]`. */
export function help(argv: readonly string[], io: Io): Exit {
  const words = wordsIn(argv, { values: {}, flags: {} })
  const [command, ...more] = words.files
  const unknown = command === undefined || isExplained(command) ? [] : [cliWords.unknownCommand(command)]
  refuseProblems([...words.problems, ...unknown, ...more.map(cliWords.tooMuch)])
  io.out(command !== undefined && isExplained(command) ? helpFor(command) : overview())
  return EXIT.done
}

export function isExplained(word: string): word is Explained {
  return Object.hasOwn(cliWords.commands, word)
}

/** One command: how it is written, what it does, its options. */
export function helpFor(command: Explained): string {
  const { usage, does } = cliWords.commands[command]
  const options = (OPTIONS[command] ?? []).map((option) => `  ${cliWords.options[option]}`)
  const part = options.length === 0 ? [] : ['', `${cliWords.optionsTitle}:`, ...options]
  return lines([`${cliWords.usageTitle}: ${usage}`, '', does, ...part])
}

export function overview(): string {
  const commands = Object.values(cliWords.commands).flatMap(({ usage, does }) => [
    `  ${usage}`,
    `      ${does}`,
  ])
  const status = cliWords.status.map((line) => `  ${line}`)
  return lines([
    cliWords.summary,
    '',
    `${cliWords.commandsTitle}:`,
    ...commands,
    '',
    cliWords.inputs,
    cliWords.more,
    '',
    `${cliWords.statusTitle}:`,
    ...status,
  ])
}

const OPTIONS: Partial<Record<Explained, readonly (keyof typeof cliWords.options)[]>> = {
  new: ['template', 'out'],
  convert: ['end'],
  export: [
    'out',
    'preset',
    'paper',
    'orientation',
    'sections',
    'frames',
    'brand',
    'dates',
    'what',
    'scale',
    'ground',
    'tables',
    'names',
    'end',
  ],
  score: ['json', 'end'],
  check: ['json', 'all', 'end'],
  merge: ['base', 'merged', 'json', 'end'],
  validate: ['json', 'end'],
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`
}
