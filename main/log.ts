import { randomInt } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A text log for bug reports. It holds what happened and where in our code, never a word of a board. */
export interface Log {
  note(event: string): void
  /** Writes the bug down and answers with the id that finds it again. */
  bug(error: unknown): string
}

export const LOG_BYTES = 512 * 1024

/** `log.txt` in the folder, and the two before it. A log that cannot be written is never a reason to stop. */
export function openLog(folder: string): Log {
  const path = join(folder, 'log.txt')
  const write = (line: string) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) rotate(folder)
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`)
    } catch {
      // A full or read-only disk is told to people by the store, which notices it too
    }
  }
  return {
    note: write,
    bug(error) {
      const support = supportId()
      write(`bug ${support} ${describe(error)}`)
      return support
    },
  }
}

/** Eight letters that can be read aloud on the telephone. */
function supportId(): string {
  const letter = () => LETTERS.charAt(randomInt(LETTERS.length))
  return Array.from({ length: 8 }, letter)
    .join('')
    .replace(/^(.{4})/, '$1-')
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The kind of error and the places in the code; its message may quote a board, so what it quotes is left out. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return `something of type ${typeof error} was thrown`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}: ${withoutQuotes(error.message)}`, ...places.slice(0, 20)].join('\n')
}

function withoutQuotes(message: string): string {
  const [line = ''] = message.split('\n')
  return line.replace(/(["'`“]).*(["'`”])/g, '$1…$2').slice(0, 160)
}

function rotate(folder: string): void {
  const older = (from: string, to: string) => {
    if (statSync(join(folder, from), { throwIfNoEntry: false }))
      renameSync(join(folder, from), join(folder, to))
  }
  older('log.1.txt', 'log.2.txt')
  older('log.txt', 'log.1.txt')
}
