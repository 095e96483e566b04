import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { dialogWords } from '../shared/words/menu'
import { ownStampWords } from '../shared/words/pictures'
import { withExtension } from './fileName'

/**
 * The system's own dialogs. Tests cannot press their buttons: unpackaged, CXBOARD_SAVE_TO (a file, or a folder that
 * gets the proposed name) and CXBOARD_OPEN_FROM (a file) answer in their place. A packaged program never reads them.
 */
export async function askWhere(
  window: BrowserWindow,
  kind: keyof typeof KINDS,
  name: string,
): Promise<string | null> {
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

export async function askWhich(window: BrowserWindow, kind: 'board' | 'stamps'): Promise<string | null> {
  const answer = testAnswer('CXBOARD_OPEN_FROM')
  if (answer !== null) return answer
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: kind === 'board' ? dialogWords.openTitle : ownStampWords.importTitle,
    buttonLabel: dialogWords.openButton,
    defaultPath: app.getPath('documents'),
    filters: [
      kind === 'board'
        ? { name: dialogWords.boards, extensions: ['cxboard', 'json'] }
        : { name: ownStampWords.files, extensions: ['cxstamps'] },
    ],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

const KINDS = {
  board: { title: dialogWords.sendTitle, filter: dialogWords.boards, extension: '.cxboard' },
  deck: { title: dialogWords.deckTitle, filter: dialogWords.pdf, extension: '.pdf' },
  stamps: { title: ownStampWords.exportTitle, filter: ownStampWords.files, extension: '.cxstamps' },
} as const

function testAnswer(name: 'CXBOARD_SAVE_TO' | 'CXBOARD_OPEN_FROM'): string | null {
  return app.isPackaged ? null : (process.env[name] ?? null)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
