import { basename, dirname } from 'node:path'
import { AppError } from '../shared/errors'
import { writeWords } from '../shared/words/menu'
import { sweepTemporaries, writeAtomic } from './package/atomic'

/**
 * Writes a file people asked for, in one piece or not at all, and clears away what an earlier kill left in its folder. What the system refuses is said of writing: its words
 * for a missing folder are the same as for a missing file. Throws `export-failed`, or E_HASH.
 */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomic(path, bytes)
  } catch (error) {
    const detail = error instanceof AppError ? detailOf(error.trouble.code) : null
    throw detail === null ? error : new AppError({ code: 'export-failed', name: basename(path), detail })
  }
  await sweepTemporaries(dirname(path))
}

function detailOf(code: string): string | null {
  return Object.entries(writeWords).find(([known]) => known === code)?.[1] ?? null
}
