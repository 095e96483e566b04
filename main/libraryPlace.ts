import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { AppError } from '../shared/errors'
import type { ChosenPlace } from '../shared/libraryPlace'
import { fullBackupWords } from '../shared/words/backups'
import { storeFormat } from './store/format'
import { holdsLibrary } from './store/reach'
import { riskOf } from './storeRisk'

/** Where the library lies. */
export interface LibraryPlace {
  readonly folder: string
  /** 'usual': inside the data folder, made if it is missing; 'chosen': where somebody said, and it must be there. */
  readonly kind: 'usual' | 'chosen'
}

/** A note that is missing or spoilt costs the choice: the usual library is opened. */
export function libraryPlace(dataFolder: string): LibraryPlace {
  try {
    const { folder }: { folder?: unknown } = JSON.parse(readFileSync(join(dataFolder, NOTE), 'utf8'))
    return placeAt(dataFolder, typeof folder === 'string' && isAbsolute(folder) ? folder : null)
  } catch {
    return placeAt(dataFolder, null)
  }
}

/** `folder` is what somebody chose; null: the usual place. */
export function placeAt(dataFolder: string, folder: string | null): LibraryPlace {
  return folder === null ? { folder: join(dataFolder, 'library'), kind: 'usual' } : { folder, kind: 'chosen' }
}

/** For this start and the next ones, in one piece; null: the usual place again. */
export function rememberLibrary(dataFolder: string, folder: string | null): void {
  const note = join(dataFolder, NOTE)
  if (folder === null) return rmSync(note, { force: true })
  mkdirSync(dataFolder, { recursive: true })
  const unfinished = `${note}.new`
  const file = openSync(unfinished, 'w')
  try {
    writeSync(file, `${JSON.stringify({ folder })}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, note)
}

/**
 * What lies in a folder of somebody's choice; nothing in it is changed. Throws place-refused for one that holds other
 * things, cannot be used, or is the library that is open.
 */
export function lookInto(chosen: string, present: string): Omit<ChosenPlace, 'ticket'> {
  const refuse = (why: Refusal): never => {
    throw new AppError({ code: 'place-refused', name: basename(chosen), why })
  }
  if (!isFolder(chosen)) return refuse('gone')
  const names = namesIn(chosen)
  if (names === null) return refuse('locked')
  const places = [chosen, join(chosen, 'library')]
  // Asked first: whoever opens and closes the file of an open library takes its lock away
  if (places.some((place) => isSame(place, present))) return refuse('open')
  const folder = places.find(isLibrary)
  const risk = riskOf(folder ?? chosen)
  if (folder === undefined) {
    if (names.length > 0) return refuse('foreign')
    return isWritable(chosen) ? { folder: chosen, holds: 'nothing', risk } : refuse('locked')
  }
  if (storeFormat(join(folder, 'store.db')) === 'newer') return refuse('newer')
  const isBackup =
    existsSync(join(folder, fullBackupWords.readMeName)) && !existsSync(join(folder, 'journal'))
  return { folder, holds: isBackup ? 'backup' : 'library', risk }
}

type Refusal = 'foreign' | 'locked' | 'gone' | 'open' | 'newer'

/** Beside the window's memory, in the data folder. */
const NOTE = 'library.json'

/** A store of ours, or what is left of a library whose store is damaged. */
function isLibrary(folder: string): boolean {
  const format = storeFormat(join(folder, 'store.db'))
  if (format === 'ours' || format === 'newer') return true
  return (
    holdsLibrary(folder) &&
    namesIn(join(folder, 'journal'))?.some((name) => /^\d{6,12}\.ndjson$/.test(name)) === true
  )
}

/** What a system puts into every folder does not count; null: it may not be read. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).filter((name) => !/^(\..*|desktop\.ini|Thumbs\.db|lost\+found)$/i.test(name))
  } catch {
    return null
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function isSame(a: string, b: string): boolean {
  const [here, there] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return here !== undefined && here.ino === there?.ino && here.dev === there.dev
}
