import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one start hands to the instance that is already running. */
export interface Handover {
  readonly files: readonly string[]
}

/** What a person wrote behind the program's name: unpackaged, Electron's own switches and the app folder go first. */
export function wordsOf(argv: readonly string[], form: 'packaged' | 'unpackaged'): readonly string[] {
  const words = argv.slice(1)
  if (form === 'packaged') return words
  return words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
}

/** The boards among the words of a command line, as absolute paths. Whatever looks like a switch is none, until `--`. */
export function boardFilesIn(words: readonly string[], folder: string): readonly string[] {
  const end = words.indexOf('--')
  const before = (end === -1 ? words : words.slice(0, end)).filter((word) => !word.startsWith('-'))
  const after = end === -1 ? [] : words.slice(end + 1)
  return openable([...before, ...after].map((word) => resolve(folder, pathIn(word))))
}

/** File managers of Linux say where a file lies as an address. One on another computer stays what it is: no path. */
function pathIn(word: string): string {
  if (!word.startsWith('file:///') || !URL.canParse(word)) return word
  try {
    return fileURLToPath(word)
  } catch {
    return word
  }
}

/** Paths from outside that may be opened: absolute, of a board, not too many. Anything else is passed over. */
export function handedOver(data: unknown): readonly string[] {
  const files = typeof data === 'object' && data !== null && 'files' in data ? data.files : null
  if (!Array.isArray(files)) return []
  return openable(files.filter((file): file is string => typeof file === 'string' && file.length <= 4096))
}

/** Only whole paths of `.cxboard` files, each once. */
export function openable(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].filter(isBoardPath).slice(0, MOST_FILES)
}

/**
 * Files waiting to be shown one after the other: the next is read when the page is ready and what it was shown
 * before has been taken or left.
 */
export interface Opening {
  add(paths: readonly string[]): void
  /** The page can show a file now. */
  ready(): void
  /** The page shows a file that somebody opened in it. */
  busy(): void
  /** The page has loaded anew, and is not ready. */
  lost(): void
}

export function openOpening(show: (path: string) => Promise<void>): Opening {
  const waiting: string[] = []
  let isReady = false
  const next = () => {
    const path = isReady ? waiting.shift() : undefined
    if (path === undefined) return
    isReady = false
    void show(path) // it tells the page of any trouble itself
  }
  const wait = () => {
    isReady = false
  }
  return {
    add(paths) {
      waiting.push(...openable(paths))
      next()
    },
    ready() {
      isReady = true
      next()
    },
    busy: wait,
    lost: wait,
  }
}

const MOST_FILES = 20

function isBoardPath(path: string): boolean {
  return isAbsolute(path) && path.toLowerCase().endsWith('.cxboard') && !path.includes('\0')
}
