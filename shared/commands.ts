import { menuWords } from './words/menu'

export type CommandId = keyof typeof menuWords.commands
export type MenuName = keyof typeof menuWords.menus

/** One thing a person can ask for. Menus, keys and help derive from this table and from nothing else. */
export interface Command {
  readonly id: CommandId
  /** Chords such as 'Ctrl+Shift+Z' or 'V'; on a Mac Ctrl means ⌘. The first is the one shown. */
  readonly keys: readonly string[]
  /** Where it stands in the application menu. A new group starts with a line. */
  readonly menu: { readonly name: MenuName; readonly group: number }
  /** The view it means something in. */
  readonly where: 'library' | 'board' | 'any'
}

/** In the order of the menus. Keys: the conventions people bring along from other drawing and slide programs. */
export const COMMANDS: readonly Command[] = [
  command('board.new', ['Ctrl+N'], 'file', 0, 'any'),
  command('file.open', ['Ctrl+O'], 'file', 0, 'any'),
  command('board.save', ['Ctrl+S'], 'file', 1, 'board'),
  command('board.send', ['Ctrl+Shift+S', 'F12'], 'file', 1, 'board'),
  command('board.sendFrames', [], 'file', 1, 'board'),
  command('board.sendReview', [], 'file', 1, 'board'),
  command('board.snapshots', ['Ctrl+Alt+S'], 'file', 1, 'board'),
  command('deck.export', ['Ctrl+Shift+E'], 'file', 2, 'board'),
  command('export.pictures', [], 'file', 2, 'board'),
  command('export.tables', [], 'file', 2, 'board'),
  command('deck.print', ['Ctrl+P'], 'file', 2, 'board'),
  command('stamps.import', [], 'file', 3, 'any'),
  command('stamps.export', [], 'file', 3, 'any'),
  command('library.goBack', [], 'file', 4, 'any'),
  command('library.backup', [], 'file', 4, 'any'),
  command('library.another', [], 'file', 4, 'any'),
  command('edit.undo', ['Ctrl+Z'], 'edit', 0, 'board'),
  command('edit.redo', ['Ctrl+Shift+Z', 'Ctrl+Y'], 'edit', 0, 'board'),
  command('edit.cut', ['Ctrl+X'], 'edit', 1, 'board'),
  command('edit.copy', ['Ctrl+C'], 'edit', 1, 'board'),
  command('edit.paste', ['Ctrl+V'], 'edit', 1, 'board'),
  command('edit.pasteText', ['Ctrl+Shift+V'], 'edit', 1, 'board'),
  command('edit.copyStyle', ['Ctrl+Alt+C', 'Ctrl+Shift+C'], 'edit', 2, 'board'),
  command('edit.pasteStyle', ['Ctrl+Alt+V'], 'edit', 2, 'board'),
  command('edit.copyPicture', ['Alt+Shift+C'], 'edit', 2, 'board'),
  command('edit.duplicate', ['Ctrl+D'], 'edit', 3, 'board'),
  command('edit.delete', ['Delete', 'Backspace'], 'edit', 3, 'board'),
  command('edit.selectAll', ['Ctrl+A'], 'edit', 3, 'board'),
  command('edit.rename', ['F2'], 'edit', 3, 'board'),
  command('edit.link', ['Ctrl+K'], 'edit', 3, 'board'),
  command('stamp.keep', [], 'edit', 3, 'board'),
  command('comment.add', ['Ctrl+Alt+M'], 'edit', 3, 'board'),
  command('frame.add', ['Ctrl+M'], 'edit', 4, 'board'),
  command('frame.addBefore', [], 'edit', 4, 'board'),
  command('frame.duplicate', [], 'edit', 4, 'board'),
  command('frame.delete', [], 'edit', 4, 'board'),
  command('frame.earlier', [], 'edit', 4, 'board'),
  command('frame.later', [], 'edit', 4, 'board'),
  command('view.library', ['Ctrl+1'], 'view', 0, 'any'),
  command('view.frame', ['Ctrl+3'], 'view', 0, 'board'),
  command('view.outline', ['Ctrl+5'], 'view', 0, 'board'),
  command('view.scorecard', ['Ctrl+6'], 'view', 0, 'board'),
  command('view.guests', ['Ctrl+7'], 'view', 0, 'board'),
  command('view.session', ['Ctrl+8'], 'view', 0, 'board'),
  command('frame.previous', ['PageUp'], 'view', 1, 'board'),
  command('frame.next', ['PageDown'], 'view', 1, 'board'),
  command('zoom.in', ['Ctrl+=', 'Ctrl++', 'Ctrl+Shift+='], 'view', 2, 'board'),
  command('zoom.out', ['Ctrl+-'], 'view', 2, 'board'),
  command('zoom.real', ['Ctrl+0', 'Shift+0'], 'view', 2, 'board'),
  command('zoom.fit', ['Shift+1'], 'view', 2, 'board'),
  command('zoom.selection', ['Shift+2'], 'view', 2, 'board'),
  command('view.grid', ["Ctrl+'"], 'view', 3, 'board'),
  command('view.snap', [], 'view', 3, 'board'),
  command('view.surroundings', ['Ctrl+.'], 'view', 3, 'board'),
  command('text.larger', [], 'view', 4, 'any'),
  command('text.smaller', [], 'view', 4, 'any'),
  command('theme.system', [], 'view', 5, 'any'),
  command('theme.light', [], 'view', 5, 'any'),
  command('theme.dark', [], 'view', 5, 'any'),
  command('tool.select', ['V'], 'tools', 0, 'board'),
  command('tool.hand', ['H'], 'tools', 0, 'board'),
  command('tool.pen', ['P', 'D'], 'tools', 1, 'board'),
  command('tool.eraser', ['E'], 'tools', 1, 'board'),
  command('tool.text', ['T'], 'tools', 2, 'board'),
  command('tool.speech', ['B'], 'tools', 2, 'board'),
  command('tool.thought', ['Shift+B'], 'tools', 2, 'board'),
  command('tool.note', ['N'], 'tools', 2, 'board'),
  command('tool.rectangle', ['R'], 'tools', 3, 'board'),
  command('tool.ellipse', ['O'], 'tools', 3, 'board'),
  command('tool.line', ['L'], 'tools', 3, 'board'),
  command('tool.arrow', ['A'], 'tools', 3, 'board'),
  command('tool.stamp', ['S'], 'tools', 4, 'board'),
  command('tool.guest', ['G'], 'tools', 4, 'board'),
  command('tool.picture', ['9', 'Ctrl+Shift+K'], 'tools', 4, 'board'),
  command('tool.colour', ['I'], 'tools', 5, 'board'),
  command('tool.keep', ['Q'], 'tools', 5, 'board'),
  command('keys.letters', [], 'tools', 6, 'any'),
  command('arrange.group', ['Ctrl+G'], 'arrange', 0, 'board'),
  command('arrange.ungroup', ['Ctrl+Shift+G'], 'arrange', 0, 'board'),
  command('arrange.forward', ['Ctrl+]'], 'arrange', 1, 'board'),
  command('arrange.backward', ['Ctrl+['], 'arrange', 1, 'board'),
  command('arrange.front', ['Ctrl+Shift+]', ']'], 'arrange', 1, 'board'),
  command('arrange.back', ['Ctrl+Shift+[', '['], 'arrange', 1, 'board'),
  command('align.left', ['Ctrl+Shift+ArrowLeft'], 'arrange', 2, 'board'),
  command('align.centre', [], 'arrange', 2, 'board'),
  command('align.right', ['Ctrl+Shift+ArrowRight'], 'arrange', 2, 'board'),
  command('align.top', ['Ctrl+Shift+ArrowUp'], 'arrange', 2, 'board'),
  command('align.middle', [], 'arrange', 2, 'board'),
  command('align.bottom', ['Ctrl+Shift+ArrowDown'], 'arrange', 2, 'board'),
  command('distribute.across', [], 'arrange', 3, 'board'),
  command('distribute.down', [], 'arrange', 3, 'board'),
  command('flip.across', ['Shift+H'], 'arrange', 4, 'board'),
  command('flip.down', ['Shift+V'], 'arrange', 4, 'board'),
  command('arrange.lock', ['Ctrl+Shift+L'], 'arrange', 5, 'board'),
  command('arrange.hide', ['Ctrl+Shift+H'], 'arrange', 5, 'board'),
  command('arrange.showAll', [], 'arrange', 5, 'board'),
  command('picture.crop', [], 'arrange', 6, 'board'),
  command('picture.replace', [], 'arrange', 6, 'board'),
  command('format.bold', ['Ctrl+B'], 'format', 0, 'board'),
  command('format.italic', ['Ctrl+I'], 'format', 0, 'board'),
  command('format.underline', ['Ctrl+U'], 'format', 0, 'board'),
  command('format.larger', ['Ctrl+Shift+>', 'Ctrl+Shift+.'], 'format', 1, 'board'),
  command('format.smaller', ['Ctrl+Shift+<', 'Ctrl+Shift+,'], 'format', 1, 'board'),
  command('help.keys', ['?', 'Shift+?', 'F1'], 'help', 0, 'any'),
  command('help.palette', ['Ctrl+Shift+P', 'Ctrl+/'], 'help', 0, 'any'),
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
  /** The place of the key on the keyboard, where the event says it. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The command of a key press, or null. `keyboard` decides which key stands for Ctrl. */
export function commandOf(press: KeyPress, keyboard: 'mac' | 'other'): CommandId | null {
  return byChord.get(chordOf(press, keyboard)) ?? byChord.get(chordOf(placed(press), keyboard)) ?? null
}

/** A chord without Ctrl, Alt or a named key: dead while someone types, and it can be switched off. */
export function isLetterChord(chord: string): boolean {
  return chord.length === 1 || (chord.startsWith('Shift+') && chord.length === 7)
}

/** The chord of a key press in the notation of the table: 'Ctrl+Shift+Z', 'PageUp', 'V'. */
export function chordOf(press: KeyPress, keyboard: 'mac' | 'other'): string {
  const [main, other] = keyboard === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key
  return `${other ? 'Meta+' : ''}${main ? 'Ctrl+' : ''}${press.altKey ? 'Alt+' : ''}${press.shiftKey ? 'Shift+' : ''}${key}`
}

/** Digits and signs by where they are: on many keyboards `1` needs Shift, and `[` cannot be typed with Ctrl at all. */
function placed(press: KeyPress): KeyPress {
  const key = /^Digit(\d)$/.exec(press.code ?? '')?.[1] ?? SIGNS.get(press.code ?? '')
  return key === undefined ? press : { ...press, key }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ['Quote', "'"],
  ['Minus', '-'],
  ['Equal', '='],
  ['Period', '.'],
  ['Comma', ','],
  ['Slash', '/'],
])

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
