import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder, by their path in it, that hold these words in one byte a letter or in two. */
export function filesWith(folder: string, words: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return bytes.includes(words, 0, 'utf8') || bytes.includes(words, 0, 'utf16le')
    })
    .map((path) => path.slice(folder.length + 1))
}
