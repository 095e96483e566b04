import type { MenuItemConstructorOptions } from 'electron'
import { COMMANDS, type Command, type CommandId, labelOf, type MenuName } from '../shared/commands'
import { menuWords } from '../shared/words/menu'

/** The menu bar as a value, derived from the table of commands. */
export function menuTemplate(
  platform: NodeJS.Platform,
  choose: (command: CommandId) => void,
): MenuItemConstructorOptions[] {
  const groups = (name: MenuName) => groupsOf(name, choose)
  const [history = [], ...objects] = groups('edit')
  const end: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [CLOSE] : [CLOSE, { label: menuWords.quit, role: 'quit' }]
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: menuWords.menus.file, submenu: lined([...groups('file'), end]) },
    { label: menuWords.menus.edit, submenu: lined([history, TEXT, ...objects]) },
    { label: menuWords.menus.view, submenu: lined(groups('view')) },
    { label: menuWords.menus.tools, submenu: lined(groups('tools')) },
    { label: menuWords.menus.help, role: 'help', submenu: [{ label: menuWords.about, role: 'about' }] },
  ]
}

const CLOSE: MenuItemConstructorOptions = { label: menuWords.close, role: 'close' }

/** Text fields need these from the system; they do not listen to keys of their own. */
const TEXT: readonly MenuItemConstructorOptions[] = [
  { label: menuWords.cut, role: 'cut' },
  { label: menuWords.copy, role: 'copy' },
  { label: menuWords.paste, role: 'paste' },
]

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
  const [shown] = keys
  const accelerator =
    shown === undefined
      ? {}
      : { accelerator: shown.replace('Ctrl+', 'CommandOrControl+'), registerAccelerator: false }
  return { id, label: labelOf(id), click: () => choose(id), ...accelerator }
}
