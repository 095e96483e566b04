/** The application menu, and the names of every command wherever they appear. */
export const menuWords = {
  app: 'CXBoard',
  menus: { file: 'File', edit: 'Edit', view: 'View', tools: 'Tools', help: 'Help' },
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  close: 'Close window',
  quit: 'Quit CXBoard',
  about: 'About CXBoard',
  commands: {
    'board.new': 'New board',
    'file.open': 'Open a file…',
    'board.send': 'Send board (.cxboard)…',
    'deck.export': 'Export deck (PDF)…',
    'view.library': 'Library',
    'view.frame': 'Frame',
    'view.scorecard': 'Scorecard',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.selectAll': 'Select all',
    'edit.duplicate': 'Duplicate',
    'edit.delete': 'Delete',
    'frame.add': 'Add frame',
    'frame.duplicate': 'Duplicate frame',
    'frame.delete': 'Delete frame',
    'frame.earlier': 'Move frame earlier',
    'frame.later': 'Move frame later',
    'frame.previous': 'Previous frame',
    'frame.next': 'Next frame',
    'tool.select': 'Select',
    'tool.pen': 'Pen',
    'tool.text': 'Text',
    'tool.stamp': 'Stamp',
    'theme.system': 'Theme of the system',
    'theme.light': 'Light theme',
    'theme.dark': 'Dark theme',
    'text.larger': 'Larger text',
    'text.smaller': 'Smaller text',
    'keys.letters': 'Single-letter keys on or off',
  },
} as const

/** What the dialogs of the operating system say. */
export const dialogWords = {
  openTitle: 'Open a board',
  openButton: 'Open',
  boards: 'CXBoard boards',
  sendTitle: 'Send this board as a file',
  deckTitle: 'Export the deck as PDF',
  pdf: 'PDF documents',
} as const

export const shellWords = {
  unwritableTitle: 'CXBoard may not write to its data folder',
  unwritable: (folder: string) =>
    `Your boards are in ${folder}, and nothing can be written there now. They were not changed. Make the folder writable, or free the disk it is on, then start CXBoard again.`,
  crashedTitle: 'CXBoard stopped drawing',
  crashed:
    'The window failed several times in a row. Your boards are safe on this computer. Start CXBoard again to go on.',
  brokenTitle: 'CXBoard has to stop',
  broken: (support: string) =>
    `Something went wrong in CXBoard itself. Everything that was shown as saved is safe. Start CXBoard again to go on. If it happens again, report it with this number: ${support}.`,
} as const

/** What stands on a new board before anybody has written on it. */
export const boardWords = {
  untitled: 'Untitled board',
  you: 'You',
} as const

/** Why a file could not be written, inside the sentence that says so. */
export const writeWords = {
  E_GONE: 'its folder is not there',
  E_ACCESS: 'no permission',
  E_SPACE: 'not enough disk space',
} as const
