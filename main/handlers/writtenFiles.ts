import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { FileOutcome } from '../../shared/ipc'
import { nameIn } from '../fileName'
import { writeFile } from '../writeFile'

/** The files this session wrote: the page knows each by a handle and never by its path. */
export interface WrittenFiles {
  write(path: string, bytes: Uint8Array): Promise<FileOutcome>
  /** Throws E_GONE for a handle we did not give. */
  pathOf(handle: string): string
}

const MOST_REMEMBERED = 100

export function openWrittenFiles(): WrittenFiles {
  const paths = new Map<string, string>()
  return {
    async write(path, bytes) {
      await writeFile(path, bytes)
      const handle = randomUUID()
      paths.set(handle, path)
      for (const oldest of [...paths.keys()].slice(0, -MOST_REMEMBERED)) paths.delete(oldest)
      return { state: 'written', name: nameIn(path), handle, bytes: bytes.length }
    },
    pathOf(handle) {
      const path = paths.get(handle)
      if (path === undefined) throw new AppError({ code: 'E_GONE', name: '' })
      return path
    },
  }
}
