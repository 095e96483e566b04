import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/errors'
import { type Disk, type OpenFile, realDisk } from './disk'
import { osTrouble } from './osTrouble'

type Content = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * Writes a file so that at every moment the old one or the whole new one stands there: into a temporary file of the
 * same folder, onto the disk, read back and compared, then renamed into place. A link is followed, not replaced.
 * Throws E_ACCESS, E_FOLDER, E_GONE, E_SPACE or `export-failed` with the file's own name, E_HASH if the disk gave back something
 * else. Whatever fails, no temporary file is left.
 */
export async function writeAtomic(path: string, content: Content, disk: Disk = realDisk): Promise<void> {
  try {
    await replace(await disk.realpath(path).catch(() => path), content, disk)
  } catch (error) {
    throw osTrouble(error, path, (name, detail) => ({ code: 'export-failed', name, detail }))
  }
}

/** Removes what an interrupted write of ours left in this folder more than a day ago. Answers how many. */
export async function sweepTemporaries(
  folder: string,
  now: number = Date.now(),
  disk: Disk = realDisk,
): Promise<number> {
  let swept = 0
  for (const name of await disk.readdir(folder).catch(() => [])) {
    if (!TEMPORARY.test(name)) continue
    const path = join(folder, name)
    const stat = await disk.lstat(path).catch(() => null)
    if (stat === null || !stat.isFile() || now - stat.mtimeMs < DAY) continue
    // Another copy of the app may have been faster.
    swept += await disk.unlink(path).then(
      () => 1,
      () => 0,
    )
  }
  return swept
}

const DAY = 24 * 60 * 60 * 1000
const TEMPORARY = /^\..*\.cxb[0-9a-f]{16}\.tmp$/su

async function replace(path: string, content: Content, disk: Disk): Promise<void> {
  const temporary = join(dirname(path), temporaryName(path))
  const file = await disk.open(temporary, 'wx', 0o600)
  try {
    const written = await fill(file, content, await modeFor(path, disk))
    const found = await hashOf(temporary, disk)
    if (found !== written) throw new AppError({ code: 'E_HASH', part: basename(path) })
    await rename(temporary, path, disk)
  } catch (error) {
    await disk.unlink(temporary).catch(() => {}) // the first trouble is the one to tell
    throw error
  }
  await syncFolder(dirname(path), disk)
}

/** Names may have 255 bytes, and ours must not be longer than the disk allows where the file's own is not. */
function temporaryName(path: string): string {
  const name = [...basename(path)].slice(0, 40).join('')
  return `.${name}.cxb${randomBytes(8).toString('hex')}.tmp`
}

/** While it is being written the file is its owner's alone; then it gets the rights a file gets here. */
async function modeFor(path: string, disk: Disk): Promise<number> {
  const existing = await disk.lstat(path).catch(() => null)
  return existing?.isFile() ? existing.mode & 0o777 : 0o666 & ~process.umask()
}

async function fill(file: OpenFile, content: Content, mode: number): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk)
      await writeWhole(file, chunk)
    }
    await file.chmod(mode).catch(() => {}) // some shared folders know no rights
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/** A system may take less than it was given. */
async function writeWhole(file: OpenFile, chunk: Uint8Array): Promise<void> {
  let done = 0
  while (done < chunk.length) done += (await file.write(chunk, done, chunk.length - done)).bytesWritten
}

async function hashOf(path: string, disk: Disk): Promise<string> {
  const hash = createHash('sha256')
  const buffer = new Uint8Array(PIECE)
  const file = await disk.open(path, 'r')
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

const PIECE = 1024 * 1024

/** Virus scanners and syncing programs hold a new file for a moment. */
async function rename(from: string, to: string, disk: Disk): Promise<void> {
  for (let attempt = 1, milliseconds = 10; ; attempt++, milliseconds = Math.min(2 * milliseconds, 250)) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
    await disk.pause(milliseconds)
  }
}

const ATTEMPTS = 10
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Makes the new name itself last. Windows and some network disks cannot, and the file is in place without it. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!FOLDERS_CANNOT.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

const FOLDERS_CANNOT: ReadonlySet<string> = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'ENOTSUP',
  'EBADF',
])
