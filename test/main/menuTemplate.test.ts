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
      'Save CommandOrControl+S',
      'Send board (.cxboard)… CommandOrControl+Shift+S',
      'Send frames…',
      'Send a review copy…',
      'Snapshots… CommandOrControl+Alt+S',
      '—',
      'Export deck (PDF)… CommandOrControl+Shift+E',
      'Export pictures…',
      'Export tables…',
      'Print deck… CommandOrControl+P',
      '—',
      'Add a stamp set…',
      'Share my stamps…',
      '—',
      'Go back to…',
      'Save a full backup to…',
      'Open another library…',
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
      'Paste as plain text CommandOrControl+Shift+V',
      '—',
      'Copy style CommandOrControl+Alt+C',
      'Paste style CommandOrControl+Alt+V',
      'Copy as picture Alt+Shift+C',
      '—',
      'Duplicate CommandOrControl+D',
      'Delete Delete',
      'Select all CommandOrControl+A',
      'Rename F2',
      'Link to What or Who… CommandOrControl+K',
      'Keep as a stamp…',
      'Comment CommandOrControl+Alt+M',
      '—',
      'Add frame CommandOrControl+M',
      'Add frame before',
      'Duplicate frame',
      'Delete frame',
      'Move frame earlier',
      'Move frame later',
    ],
    [
      'View',
      'Library CommandOrControl+1',
      'Frame CommandOrControl+3',
      'Outline CommandOrControl+5',
      'Scorecard CommandOrControl+6',
      'Guests CommandOrControl+7',
      'Session CommandOrControl+8',
      '—',
      'Previous frame PageUp',
      'Next frame PageDown',
      '—',
      'Zoom in CommandOrControl+=',
      'Zoom out CommandOrControl+-',
      'Zoom to 100 % CommandOrControl+0',
      'Fit the sheet Shift+1',
      'Fit the selection Shift+2',
      '—',
      "Grid on or off CommandOrControl+'",
      'Snapping on or off',
      'Sheet alone, or with bars and panels CommandOrControl+.',
      '—',
      'Larger text',
      'Smaller text',
      '—',
      'Theme of the system',
      'Light theme',
      'Dark theme',
    ],
    [
      'Tools',
      'Select V',
      'Hand H',
      '—',
      'Pen P',
      'Eraser E',
      '—',
      'Text T',
      'Speech bubble B',
      'Thought bubble Shift+B',
      'Note N',
      '—',
      'Rectangle R',
      'Ellipse O',
      'Line L',
      'Arrow A',
      '—',
      'Stamp S',
      'Guest G',
      'Picture… 9',
      '—',
      'Pick a colour I',
      'Keep the tool in hand, or put it down after use Q',
      '—',
      'Single-letter keys on or off',
    ],
    [
      'Arrange',
      'Group CommandOrControl+G',
      'Ungroup CommandOrControl+Shift+G',
      '—',
      'Bring forward CommandOrControl+]',
      'Send backward CommandOrControl+[',
      'Bring to front CommandOrControl+Shift+]',
      'Send to back CommandOrControl+Shift+[',
      '—',
      'Align left CommandOrControl+Shift+Left',
      'Align centre',
      'Align right CommandOrControl+Shift+Right',
      'Align top CommandOrControl+Shift+Up',
      'Align middle',
      'Align bottom CommandOrControl+Shift+Down',
      '—',
      'Distribute across',
      'Distribute down',
      '—',
      'Flip left to right Shift+H',
      'Flip upside down Shift+V',
      '—',
      'Lock or unlock CommandOrControl+Shift+L',
      'Hide or show CommandOrControl+Shift+H',
      'Show everything hidden',
      '—',
      'Crop picture',
      'Replace picture…',
    ],
    [
      'Format',
      'Bold CommandOrControl+B',
      'Italic CommandOrControl+I',
      'Underline CommandOrControl+U',
      '—',
      'Larger letters CommandOrControl+Shift+>',
      'Smaller letters CommandOrControl+Shift+<',
    ],
    ['Help', 'Keys and commands ?', 'Find a command CommandOrControl+Shift+P', '—', 'About CXBoard'],
  ])
})

test('the menu only shows the keys; the page is the one place that listens', () => {
  for (const item of itemsOf('linux')) if (item.accelerator) expect(item.registerAccelerator).toBe(false)
})

test.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])(
  'on %s every command says its own id, or is the system’s own',
  (platform) => {
    const chosen: string[] = []
    for (const { id, click, role } of itemsOf(platform, (command) => chosen.push(command))) {
      if (id) click?.(undefined as never, undefined as never, undefined as never)
      if (id && role) chosen.push(id)
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
