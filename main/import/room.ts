import { stat, statfs } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import { osTrouble } from '../package/osTrouble'

/**
 * Refuses before anything is read what cannot work: no file there, an empty or far too large one, or too little room
 * in the folder it would be kept in (twice its size and 64 MiB). Throws E_GONE, E_ACCESS, E_NOT_CXBOARD, E_EMPTY,
 * E_TOO_LARGE or E_SPACE.
 */
export async function checkRoom(path: string, into: string, room: Room = statfs): Promise<void> {
  const name = basename(path)
  const { size, free } = await sizes(path, into, room)
  if (size === null) throw new AppError({ code: 'E_NOT_CXBOARD' })
  if (size === 0) throw new AppError({ code: 'E_EMPTY' })
  if (size > LIMITS.fileBytes) {
    throw new AppError({ code: 'E_TOO_LARGE', what: 'file', size, limit: LIMITS.fileBytes })
  }
  const needed = 2 * size + SPARE_BYTES
  if (free < needed) throw new AppError({ code: 'E_SPACE', name, needed })
}

/** How much room a folder has; a test hands in a full one. */
type Room = (folder: string) => Promise<{ readonly bavail: number; readonly bsize: number }>

const SPARE_BYTES = 64 * 1024 ** 2

async function sizes(
  path: string,
  into: string,
  room: Room,
): Promise<{ readonly size: number | null; readonly free: number }> {
  try {
    const file = await stat(path)
    const { bavail, bsize } = await room(into)
    return { size: file.isFile() ? file.size : null, free: bavail * bsize }
  } catch (error) {
    throw osTrouble(error, path)
  }
}
