import { COMMANDS, type CommandId } from '../../shared/commands'

const MAC = navigator.platform.startsWith('Mac')

/** A chord of the command table as it is written on keyboards: 'Ctrl+Shift+←', on a Mac '⌘⇧←'. */
export function shownKeys(chord: string): string {
  const parts = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+')
  const names = parts
    .map((part) => (MAC ? (ON_MAC.get(part) ?? part) : part))
    .map((part) => SIGNS.get(part) ?? part)
  return names.join(MAC ? '' : '+')
}

/** The first key of a command as it is written on keyboards; undefined: it has none. */
export function keysOf(id: CommandId): string | undefined {
  const chord = COMMANDS.find((command) => command.id === id)?.keys[0]
  return chord === undefined ? undefined : shownKeys(chord)
}

const ON_MAC: ReadonlyMap<string, string> = new Map([
  ['Ctrl', '⌘'],
  ['Shift', '⇧'],
  ['Alt', '⌥'],
])

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['-', '−'],
])
