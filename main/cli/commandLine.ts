import { cliWords } from '../../shared/words/cli'
import { usage } from './exit'

/** What one command understands: options with a value under all their names, and flags. */
export interface Grammar {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly flags: Readonly<Record<string, readonly string[]>>
  /** Options of later versions: known, so that the answer is not "unknown". */
  readonly later?: readonly string[]
}

export interface Words {
  readonly files: readonly string[]
  readonly problems: readonly string[]
  value(name: string): string | null
  has(flag: string): boolean
}

/**
 * A command line taken apart: `--name value`, `--name=value`, `-o value`; after `--` everything is a file. What is
 * wrong is collected, so that all of it can be said at once.
 */
export function wordsIn(argv: readonly string[], grammar: Grammar): Words {
  const names = (table: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(table).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)))
  const [values, flags] = [names(grammar.values), names(grammar.flags)]
  const given = new Map<string, string>()
  const raised = new Set<string>()
  const files: string[] = []
  const problems: string[] = []
  const waiting = [...argv]
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--') {
      files.push(...waiting.splice(0))
      continue
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word)
      continue
    }
    const [option, attached] = splitOption(word)
    const flag = flags.get(option)
    const name = values.get(option)
    if (flag !== undefined) {
      raised.add(flag)
      if (attached !== null) problems.push(cliWords.valueRefused(option))
    } else if (name !== undefined) {
      const value = attached ?? (isValue(waiting[0]) ? (waiting.shift() ?? '') : '')
      if (value === '') problems.push(cliWords.valueMissing(option))
      if (given.has(name)) problems.push(cliWords.givenTwice(option))
      given.set(name, value)
    } else {
      const isLater = grammar.later?.includes(option) ?? false
      if (isLater && attached === null && isValue(waiting[0])) waiting.shift()
      problems.push(isLater ? cliWords.notYet(option) : cliWords.unknownOption(option))
    }
  }
  return {
    files,
    problems,
    value: (name) => given.get(name) || null,
    has: (flag) => raised.has(flag),
  }
}

/** Throws `usage` with all of it, each sentence once, if there is any. */
export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw usage([...new Set(problems)].join('\n'))
}

function splitOption(word: string): readonly [option: string, attached: string | null] {
  const at = word.indexOf('=')
  return at === -1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)]
}

/** An option that forgot its value does not swallow the next option. */
function isValue(word: string | undefined): boolean {
  return word !== undefined && !(word.length > 1 && word.startsWith('-'))
}
