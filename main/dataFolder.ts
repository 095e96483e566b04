import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { WINDOW_MEMORY } from './windowMemory'

/** Where this computer keeps the boards, and where the program writes what it needs for itself. */
export interface DataFolder {
  /** 'locked': nothing may be written in it; 'nowhere': nor is there a place for what the program writes itself. */
  readonly state: 'writable' | 'locked' | 'nowhere'
  readonly folder: string
  /** The same folder; where it may not be written, one for the time of this start. */
  readonly ownFolder: string
  /** At the very end. */
  readonly leave: () => void
}

/** Before anything else: Chromium's own lock file ends the program without a word where nothing can be written. */
export function dataFolder(): DataFolder {
  const folder = dataPath()
  const found = isWritable(folder) ? keptIn(folder) : refugeFrom(folder)
  app.setName('CXBoard')
  app.setPath('userData', found.ownFolder)
  app.setPath('sessionData', join(found.ownFolder, 'browser'))
  app.setPath('crashDumps', join(found.ownFolder, 'crashes'))
  return found
}

/** Not the roaming profile of Windows: a library on a network disk is not safe. */
function dataPath(): string {
  const asked = app.isPackaged ? undefined : process.env.CXBOARD_DATA
  const local = process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined
  return asked ?? join(local ?? app.getPath('appData'), 'CXBoard')
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function keptIn(folder: string): DataFolder {
  return { state: 'writable', folder, ownFolder: folder, leave: () => {} }
}

/** The window still stands where it stood. */
function refugeFrom(folder: string): DataFolder {
  try {
    const ownFolder = mkdtempSync(join(tmpdir(), 'cxboard-'))
    const memory = join(folder, WINDOW_MEMORY)
    if (existsSync(memory)) writeFileSync(join(ownFolder, WINDOW_MEMORY), readFileSync(memory))
    const leave = () => rmSync(ownFolder, { recursive: true, force: true })
    return { state: 'locked', folder, ownFolder, leave }
  } catch {
    return { state: 'nowhere', folder, ownFolder: folder, leave: () => {} }
  }
}
