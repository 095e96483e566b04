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
    const detail = error instanceof AppError ? detailOf(error.trouble.code, basename(path)) : null
    throw detail === null ? error : new AppError({ code: 'export-failed', name: basename(path), detail })
  }
  await sweepTemporaries(dirname(path))
}

function detailOf(code: string, name: string): string | null {
  // The system has one answer for a name and for a folder it cannot find
  if (code === 'E_GONE' && Buffer.byteLength(name) > LONGEST_NAME) return writeWords.E_NAME
  return Object.entries(writeWords).find(([known]) => known === code)?.[1] ?? null
}

/** Bytes, on the usual disks. */
const LONGEST_NAME = 255
