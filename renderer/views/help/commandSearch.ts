import { COMMANDS, type Command, labelOf } from '../../../shared/commands'
import { menuWords } from '../../../shared/words/menu'
import { shownKeys } from '../../parts/keys'

/** Commands whose name, menu or keys hold every word asked, those that begin with it first; '' finds all. */
export function searchCommands(query: string, where: 'library' | 'board'): readonly Command[] {
  const asked = wordsOf(query)
  const here = COMMANDS.filter((command) => command.where === 'any' || command.where === where)
  return here
    .map((command) => ({ command, rank: rankOf(command, asked) }))
    .filter(({ rank }) => rank < NO_HIT)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command)
}

const NO_HIT = 3

function rankOf({ id, keys, menu }: Command, asked: readonly string[]): number {
  const name = wordsOf(labelOf(id))
  const others = [
    ...wordsOf(menuWords.menus[menu.name]),
    ...keys.map((chord) => shownKeys(chord).toLowerCase()),
  ]
  const ranks = asked.map((word) => {
    if (name[0]?.startsWith(word)) return 0
    if (name.some((known) => known.startsWith(word))) return 1
    return others.some((known) => known.startsWith(word)) ? 2 : NO_HIT
  })
  return Math.max(0, ...ranks)
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}
