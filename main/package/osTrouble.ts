import { basename } from 'node:path'
import { AppError, type Trouble } from '../../shared/errors'

/**
 * What the system said about a file, as trouble people can be told: E_GONE, E_FOLDER, E_SPACE, E_ACCESS, or what `other` makes of
 * the rest, by the file's own name and never its folder. Anything that is no answer of the system comes back as it is.
 */
export function osTrouble(
  error: unknown,
  path: string,
  other: (name: string, code: string) => Trouble = (name) => ({ code: 'E_ACCESS', name }),
): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (error instanceof AppError || typeof code !== 'string' || !SYSTEM_CODE.test(code)) return error
  const name = basename(path)
  if (SPACE.has(code)) return new AppError({ code: 'E_SPACE', name, needed: null })
  if (code === 'EISDIR') return new AppError({ code: 'E_FOLDER', name })
  if (GONE.has(code)) return new AppError({ code: 'E_GONE', name })
  return new AppError(ACCESS.has(code) ? { code: 'E_ACCESS', name } : other(name, code))
}

/** ENOENT and its like; Node's own codes begin with ERR_. */
const SYSTEM_CODE = /^E[A-Z0-9]+$/
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'ENAMETOOLONG'])
const SPACE: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const ACCESS: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY'])
