import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../main/menuTemplate'
import { COMMANDS, labelOf } from '../../shared/commands'

function itemsOf(
  platform: NodeJS.Platform,
  choose: (id: string) => void = () => {},
): MenuItemConstructorOptions[] {
  const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
  return flat(menuTemplate(platform, choose))
}

test('the menu reads like this', () => {
  const rows = menuTemplate('linux', () => {}).map(({ label, submenu }) => {
    const items = Array.isArray(submenu) ? submenu : []
    return [
      label,
      ...items.map((item) =>
        item.type === 'separator' ? '—' : `${item.label} ${item.accelerator ?? ''}`.trim(),
      ),
    ]
  })
  expect(rows).toEqual([
    [
      'File',
      'New board CommandOrControl+N',
      'Open a file… CommandOrControl+O',
      '—',
      'Send board (.cxboard)… CommandOrControl+Shift+S',
      'Export deck (PDF)… CommandOrControl+Shift+E',
      '—',
      'Close window',
      'Quit CXBoard',
    ],
    [
      'Edit',
      'Undo CommandOrControl+Z',
      'Redo CommandOrControl+Shift+Z',
      '—',
      'Cut',
      'Copy',
      'Paste',
      '—',
      'Select all CommandOrControl+A',
      'Duplicate CommandOrControl+D',
      'Delete Delete',
      '—',
      'Add frame CommandOrControl+M',
      'Duplicate frame',
      'Delete frame',
      'Move frame earlier',
      'Move frame later',
    ],
    [
      'View',
      'Library CommandOrControl+1',
      'Frame CommandOrControl+3',
      'Scorecard CommandOrControl+6',
      '—',
      'Previous frame PageUp',
      'Next frame PageDown',
      '—',
      'Larger text',
      'Smaller text',
      '—',
      'Theme of the system',
      'Light theme',
      'Dark theme',
    ],
    ['Tools', 'Select V', 'Pen P', 'Text T', 'Stamp S', '—', 'Single-letter keys on or off'],
    ['Help', 'About CXBoard'],
  ])
})

test('the menu only shows the keys; the page is the one place that listens', () => {
  for (const item of itemsOf('linux')) if (item.accelerator) expect(item.registerAccelerator).toBe(false)
})

test.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])(
  'on %s every command says its own id',
  (platform) => {
    const chosen: string[] = []
    for (const { id, click } of itemsOf(platform, (command) => chosen.push(command))) {
      if (id) click?.(undefined as never, undefined as never, undefined as never)
    }
    expect(chosen.toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted())
  },
)

describe('no menu can', () => {
  test.each([
    'reload',
    'forcereload',
    'toggledevtools',
    'zoomin',
    'zoomout',
    'resetzoom',
    'viewmenu',
    'filemenu',
    'editmenu',
    'windowmenu',
  ])('%s', (role) => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      expect(itemsOf(platform).map((item) => item.role?.toLowerCase())).not.toContain(role)
    }
  })
})

test('every command has words, and no two share a key', () => {
  for (const { id } of COMMANDS) expect(labelOf(id)).not.toBe('')
  const keys = COMMANDS.flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
})
