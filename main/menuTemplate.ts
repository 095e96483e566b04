import type { MenuItemConstructorOptions } from 'electron'
import { COMMANDS, type Command, type CommandId, labelOf, type MenuName } from '../shared/commands'
import { menuWords } from '../shared/words/menu'

/** The menu bar as a value, derived from the table of commands. */
export function menuTemplate(
  platform: NodeJS.Platform,
  choose: (command: CommandId) => void,
): MenuItemConstructorOptions[] {
  const groups = (name: MenuName) => groupsOf(name, choose)
  const end: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [CLOSE] : [CLOSE, { label: menuWords.quit, role: 'quit' }]
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: menuWords.menus.file, submenu: lined([...groups('file'), end]) },
    ...(['edit', 'view', 'tools', 'arrange', 'format'] as const).map((name) => ({
      label: menuWords.menus[name],
      submenu: lined(groups(name)),
    })),
    {
      label: menuWords.menus.help,
      role: 'help',
      submenu: lined([...groups('help'), [{ label: menuWords.about, role: 'about' }]]),
    },
  ]
}

const CLOSE: MenuItemConstructorOptions = { label: menuWords.close, role: 'close' }

/** The system does these, in texts and, as events of the page's clipboard, on the sheet. */
const CLIPBOARD: ReadonlyMap<CommandId, 'cut' | 'copy' | 'paste'> = new Map([
  ['edit.cut', 'cut'],
  ['edit.copy', 'copy'],
  ['edit.paste', 'paste'],
])

type Group = readonly MenuItemConstructorOptions[]

function groupsOf(name: MenuName, choose: (command: CommandId) => void): readonly Group[] {
  const ours = COMMANDS.filter(({ menu }) => menu?.name === name)
  const numbers = new Set(ours.map(({ menu }) => menu?.group))
  return [...numbers].map((number) =>
    ours.filter(({ menu }) => menu?.group === number).map((command) => itemOf(command, choose)),
  )
}

function lined(groups: readonly Group[]): MenuItemConstructorOptions[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [{ type: 'separator' as const }, ...group]))
}

/**
 * The page listens to the keys, because only it knows whether someone is typing; the menu shows them without
 * listening. A Mac's menu always listens, but only to what the page left unhandled.
 */
function itemOf({ id, keys }: Command, choose: (command: CommandId) => void): MenuItemConstructorOptions {
  const role = CLIPBOARD.get(id)
  if (role) return { id, label: labelOf(id), role }
  const [shown] = keys
  const accelerator =
    shown === undefined ? {} : { accelerator: acceleratorOf(shown), registerAccelerator: false }
  return { id, label: labelOf(id), click: () => choose(id), ...accelerator }
}

/** Electron's words for our keys. */
function acceleratorOf(chord: string): string {
  return chord
    .replace('Ctrl+', 'CommandOrControl+')
    .replace(/Arrow(Left|Right|Up|Down)$/, '$1')
    .replace(/\+\+$/, '+Plus')
}
