import { menuWords } from './words/menu'

export type CommandId = keyof typeof menuWords.commands
export type MenuName = keyof typeof menuWords.menus

/** One thing a person can ask for. Menus, keys and help derive from this table and from nothing else. */
export interface Command {
  readonly id: CommandId
  /** Chords such as 'Ctrl+Shift+Z' or 'V'; on a Mac Ctrl means ⌘. The first is the one shown. */
  readonly keys: readonly string[]
  /** Where it stands in the application menu; null: keys and buttons only. A new group starts with a line. */
  readonly menu: { readonly name: MenuName; readonly group: number } | null
  /** The view it means something in. */
  readonly where: 'library' | 'board' | 'any'
}

/** In the order of the menus. Keys: the conventions people bring along from other drawing and slide programs. */
export const COMMANDS: readonly Command[] = [
  command('board.new', ['Ctrl+N'], 'file', 0, 'any'),
  command('file.open', ['Ctrl+O'], 'file', 0, 'any'),
  command('board.send', ['Ctrl+Shift+S', 'F12'], 'file', 1, 'board'),
  command('deck.export', ['Ctrl+Shift+E'], 'file', 1, 'board'),
  command('edit.undo', ['Ctrl+Z'], 'edit', 0, 'board'),
  command('edit.redo', ['Ctrl+Shift+Z', 'Ctrl+Y'], 'edit', 0, 'board'),
  command('edit.selectAll', ['Ctrl+A'], 'edit', 2, 'board'),
  command('edit.duplicate', ['Ctrl+D'], 'edit', 2, 'board'),
  command('edit.delete', ['Delete', 'Backspace'], 'edit', 2, 'board'),
  command('frame.add', ['Ctrl+M'], 'edit', 3, 'board'),
  command('frame.duplicate', [], 'edit', 3, 'board'),
  command('frame.delete', [], 'edit', 3, 'board'),
  command('frame.earlier', [], 'edit', 3, 'board'),
  command('frame.later', [], 'edit', 3, 'board'),
  command('view.library', ['Ctrl+1'], 'view', 0, 'any'),
  command('view.frame', ['Ctrl+3'], 'view', 0, 'board'),
  command('view.scorecard', ['Ctrl+6'], 'view', 0, 'board'),
  command('frame.previous', ['PageUp'], 'view', 1, 'board'),
  command('frame.next', ['PageDown'], 'view', 1, 'board'),
  command('text.larger', [], 'view', 2, 'any'),
  command('text.smaller', [], 'view', 2, 'any'),
  command('theme.system', [], 'view', 3, 'any'),
  command('theme.light', [], 'view', 3, 'any'),
  command('theme.dark', [], 'view', 3, 'any'),
  command('tool.select', ['V'], 'tools', 0, 'board'),
  command('tool.pen', ['P'], 'tools', 0, 'board'),
  command('tool.text', ['T'], 'tools', 0, 'board'),
  command('tool.stamp', ['S'], 'tools', 0, 'board'),
  command('keys.letters', [], 'tools', 1, 'any'),
]

/** The words of a command. */
export function labelOf(id: CommandId): string {
  return menuWords.commands[id]
}

export function isCommandId(text: string): text is CommandId {
  return Object.hasOwn(menuWords.commands, text)
}

/** What a keyboard event says; a DOM KeyboardEvent fits. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The command of a key press, or null. `keyboard` decides which key stands for Ctrl. */
export function commandOf(press: KeyPress, keyboard: 'mac' | 'other'): CommandId | null {
  return byChord.get(chordOf(press, keyboard)) ?? null
}

/** A chord without Ctrl, Alt or a named key: dead while someone types, and it can be switched off. */
export function isLetterChord(chord: string): boolean {
  return chord.length === 1
}

/** The chord of a key press in the notation of the table: 'Ctrl+Shift+Z', 'PageUp', 'V'. */
export function chordOf(press: KeyPress, keyboard: 'mac' | 'other'): string {
  const [main, other] = keyboard === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key
  return `${other ? 'Meta+' : ''}${main ? 'Ctrl+' : ''}${press.altKey ? 'Alt+' : ''}${press.shiftKey ? 'Shift+' : ''}${key}`
}

const byChord = new Map(COMMANDS.flatMap(({ id, keys }) => keys.map((chord) => [chord, id] as const)))

function command(
  id: CommandId,
  keys: readonly string[],
  name: MenuName,
  group: number,
  where: Command['where'],
): Command {
  return { id, keys, menu: { name, group }, where }
}
