import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes new names in a folder themselves last, where the system can: Windows does so without being asked. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What was written into a file is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a folder with all above it that is not there yet; their names are on the disk before anything is put in. */
export function makeLastingFolder(folder: string): void {
  const first = makeFolders(folder)
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made))
}

/** On a disk that may only be read, making several says that nothing is there; making the first of them says why. */
function makeFolders(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true })
  } catch (error) {
    let first = folder
    while (!existsSync(dirname(first)) && dirname(first) !== first) first = dirname(first)
    mkdirSync(first)
    throw error
  }
}
