import { randomUUID } from 'node:crypto'
import { AppError, type Trouble } from '../../shared/errors'
import type { FileOutcome } from '../../shared/ipc'
import { exportWords } from '../../shared/words/export'
import type { Placed } from '../export/places'
import type { Watch } from '../export/tools'
import { nameIn } from '../fileName'
import { writeFile } from '../writeFile'

/** The files this session wrote: the page knows each by a handle and never by its path. */
export interface WrittenFiles {
  write(path: string, bytes: Uint8Array): Promise<Extract<FileOutcome, { state: 'written' }>>
  /**
   * Each whole or not at all, the first one's name and handle for all of them; called off, those that are there already.
   * null: none was. Throws `export-failed` that says how many are there.
   */
  writeAll(
    files: readonly Placed[],
    watch: Watch,
  ): Promise<(Extract<FileOutcome, { state: 'written' }> & { readonly files: number }) | null>
  /** Something of these bytes that is there already, a folder too. */
  remember(path: string, bytes: number): Extract<FileOutcome, { state: 'written' }>
  /** Throws E_GONE for a handle we did not give. */
  pathOf(handle: string): string
}

const MOST_REMEMBERED = 100

export function openWrittenFiles(): WrittenFiles {
  const paths = new Map<string, string>()

  async function write(path: string, bytes: Uint8Array) {
    await writeFile(path, bytes)
    return remember(path, bytes.length)
  }

  function remember(path: string, bytes: number) {
    const handle = randomUUID()
    paths.set(handle, path)
    for (const oldest of [...paths.keys()].slice(0, -MOST_REMEMBERED)) paths.delete(oldest)
    return { state: 'written', name: nameIn(path), handle, bytes } as const
  }

  return {
    write,
    remember,
    async writeAll([first, ...others], { progress, signal }) {
      if (first === undefined || signal.aborted) return null
      const outcome = await write(first.path, first.bytes)
      let { bytes } = outcome
      let files = 1
      for (const { path, bytes: content } of others) {
        if (signal.aborted) break
        progress({ phase: 'writing', done: files, of: others.length + 1, name: nameIn(path) })
        await writeFile(path, content).catch((error: unknown) => {
          throw error instanceof AppError ? partly(error.trouble, path, files, others.length + 1) : error
        })
        bytes += content.length
        files += 1
      }
      return { ...outcome, bytes, files }
    },
    pathOf(handle) {
      const path = paths.get(handle)
      if (path === undefined) throw new AppError({ code: 'E_GONE', name: '' })
      return path
    },
  }
}

function partly(trouble: Trouble, path: string, files: number, of: number): AppError {
  const reason = trouble.code === 'export-failed' ? trouble.detail : trouble.code
  return new AppError({
    code: 'export-failed',
    name: nameIn(path),
    detail: exportWords.partly(reason, files, of),
  })
}
