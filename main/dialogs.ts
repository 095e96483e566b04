import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { folderWords } from '../shared/words/backups'
import { exportWords } from '../shared/words/export'
import { dialogWords } from '../shared/words/menu'
import { ownStampWords } from '../shared/words/pictures'
import { withExtension } from './fileName'
import type { FileKind, FolderKind } from './host'

/**
 * The system's own dialogs. Tests cannot press their buttons: unpackaged, CXBOARD_SAVE_TO (a file, or a folder that
 * gets the proposed name) and CXBOARD_OPEN_FROM (a file) answer in their place. A packaged program never reads them.
 */
export async function askWhere(window: BrowserWindow, kind: FileKind, name: string): Promise<string | null> {
  const answer = testAnswer('CXBOARD_SAVE_TO')
  if (answer !== null) return isFolder(answer) ? join(answer, name) : answer
  const { title, filter, extension } = KINDS[kind]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: filter, extensions: [extension.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : withExtension(filePath, extension, existsSync)
}

export async function askWhich(window: BrowserWindow, kind: keyof typeof OPENED): Promise<string | null> {
  const answer = testAnswer('CXBOARD_OPEN_FROM')
  if (answer !== null) return answer
  const { title, filter, extensions } = OPENED[kind]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: dialogWords.openButton,
    defaultPath: app.getPath('documents'),
    filters: [{ name: filter, extensions: [...extensions] }],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** In a test a folder to write into is what files are saved to, any other is where files are opened from. */
export async function askFolder(window: BrowserWindow, what: FolderKind): Promise<string | null> {
  const answer = testAnswer(what === 'write' ? 'CXBOARD_SAVE_TO' : 'CXBOARD_OPEN_FROM')
  if (answer !== null) return answer
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...folderWords[what],
    defaultPath: app.getPath('documents'),
    properties: what === 'read' ? ['openDirectory'] : ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

const KINDS = {
  board: { title: dialogWords.sendTitle, filter: dialogWords.boards, extension: '.cxboard' },
  stamps: { title: ownStampWords.exportTitle, filter: ownStampWords.files, extension: '.cxstamps' },
  presets: { ...exportWords.dialogs.presets, extension: '.cxpresets' },
  pdf: { title: dialogWords.deckTitle, filter: dialogWords.pdf, extension: '.pdf' },
  pptx: { ...exportWords.dialogs.pptx, extension: '.pptx' },
  png: { ...exportWords.dialogs.png, extension: '.png' },
  svg: { ...exportWords.dialogs.svg, extension: '.svg' },
  xlsx: { ...exportWords.dialogs.xlsx, extension: '.xlsx' },
  csv: { ...exportWords.dialogs.csv, extension: '.csv' },
  json: { ...exportWords.dialogs.json, extension: '.json' },
} as const satisfies Readonly<
  Record<FileKind, { readonly title: string; readonly filter: string; readonly extension: string }>
>

const OPENED = {
  board: { title: dialogWords.openTitle, filter: dialogWords.boards, extensions: ['cxboard', 'json'] },
  stamps: { title: ownStampWords.importTitle, filter: ownStampWords.files, extensions: ['cxstamps'] },
  presets: {
    title: exportWords.dialogs.presets.open,
    filter: exportWords.dialogs.presets.filter,
    extensions: ['cxpresets'],
  },
} as const

function testAnswer(name: 'CXBOARD_SAVE_TO' | 'CXBOARD_OPEN_FROM'): string | null {
  return app.isPackaged ? null : (process.env[name] ?? null)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
