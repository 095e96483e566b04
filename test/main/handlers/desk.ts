import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { asideHere } from '../../../main/aside/aside'
import { handlersOf } from '../../../main/handlers'
import type { Host } from '../../../main/host'
import { UNWATCHED } from '../../../main/import/imported'
import { packHere } from '../../../main/package/packing'
import { readPackage } from '../../../main/package/read'
import { openStore, type Store } from '../../../main/store/store'
import type { Trouble } from '../../../shared/errors'
import { AppError } from '../../../shared/errors'
import type { ExportProgress } from '../../../shared/exports'
import type { CallInput, CallName, CallOutput } from '../../../shared/ipc'
import type { Place } from '../../../shared/place'
import type { FileProgress } from '../../../shared/sharing'
import { pretendPages } from '../export/pretend'

/** The shell without Electron: a real library in a folder of its own, and a person who answers every dialog. */
export function openTestDesk(more: Partial<Host> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-desk-'))
  const store = openStore(join(folder, 'library'))
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })
  const seen = {
    asked: [] as string[],
    printed: [] as string[],
    progress: [] as ExportProgress[],
    files: [] as FileProgress[],
    notes: [] as string[],
    revealed: [] as string[],
    places: [] as Place[],
    moves: [] as (string | null)[],
    clips: [] as string[],
    settled: 0,
  }
  const host: Host = {
    store: (): Store => store,
    retry: (): Store => store,
    libraryPlace: () => ({ folder: join(folder, 'library'), kind: 'usual' }),
    moveLibrary: (to) => void seen.moves.push(to),
    revealLibrary: () => void seen.revealed.push('library'),
    askWhere: async (_kind, name) => {
      seen.asked.push(name)
      return join(folder, name)
    },
    askWhich: async () => null,
    askFolder: async () => folder,
    importFile: async (path, { signal, reached } = UNWATCHED) => {
      const bytes = readFileSync(path)
      const board = readPackage(bytes)
      reached({ done: bytes.length, of: bytes.length })
      if (signal?.aborted) throw new AppError({ code: 'E_CANCELLED' })
      return { ...board, size: bytes.length }
    },
    aside: asideHere,
    pack: packHere,
    pages: async () => pretendPages((html) => seen.printed.push(html)),
    progress: (at) => void seen.progress.push(at),
    fileProgress: (at) => void seen.files.push(at),
    note: (what) => void seen.notes.push(what),
    clip: (deed) => void seen.clips.push(deed),
    reveal: (path) => void seen.revealed.push(path),
    ready: () => {},
    flushed: () => {},
    stay: () => {},
    asked: () => {},
    settled: () => void seen.settled++,
    placed: (place) => void seen.places.push(place),
    version: '1.2.3',
    locale: 'en',
    person: 'ann',
    ...more,
  }
  const { handlers, offered } = handlersOf(host)
  async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    return handlers[name](input, 1) as CallOutput<N>
  }
  /** The trouble a call answers with; the test fails if there is none. */
  async function trouble<N extends CallName>(name: N, input: CallInput<N>): Promise<Trouble> {
    const answer = await call(name, input).then(
      () => null,
      (error: unknown) => error,
    )
    if (answer instanceof AppError) return answer.trouble
    throw answer ?? new Error(`${name} was answered`)
  }
  return { folder, store, seen, host, call, trouble, offered }
}
