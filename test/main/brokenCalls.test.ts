import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Caller, openBorder } from '../../main/border'
import { handlersOf } from '../../main/handlers'
import { FRESH_PLACE } from '../../main/settings'
import type { Store } from '../../main/store/store'
import type { CallInput, CallName } from '../../shared/ipc'
import { docOf, framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { openTestDesk } from './handlers/desk'
import { pngOf } from './pictures/made'
import { commit, numberedId, textRecord } from './store/board'
import { everything, temporaryFolder } from './store/library'

const PAGE: Caller = { url: 'app://cx/', frame: 'main', contents: 1 }

/** A library in which everything below has something to work on. */
async function filled() {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: 'sports' })
  const { id: other } = await desk.call('board.create', { template: null })
  const { id: thrown } = await desk.call('board.create', { template: null })
  await desk.call('board.trash', { board: thrown })
  const snapshot = await desk.call('snapshot.take', { board, reason: 'named', name: 'First' })
  const card = await desk.store.backups.make('time')
  desk.store.write(other, [commit(numberedId('operation', 1), [null, textRecord(3, 'since')])])
  const [frame] = framesOf(docOf(desk.store.records(board)))
  const stamp = await desk.call('stamps.keep', { name: 'Star', records: [textRecord(5, 'star')] })
  return {
    desk,
    board,
    other,
    thrown,
    frame: frame?.id ?? '',
    snapshot: snapshot?.id ?? '',
    backup: card?.id ?? '',
    stamp: stamp.id,
  }
}

type Filled = Awaited<ReturnType<typeof filled>>

function asked<N extends CallName>(
  name: N,
  input: (at: Filled) => CallInput<N>,
): readonly [N, (at: Filled) => unknown] {
  return [name, input]
}

/** Calls that reach the library, with something each of them would do. */
const CALLS: readonly (readonly [CallName, (at: Filled) => unknown])[] = [
  asked('library.open', () => ({})),
  asked('library.access', () => ({})),
  asked('library.retry', () => ({})),
  asked('board.create', () => ({ template: 'bank' })),
  asked('board.open', ({ board }) => ({ board })),
  asked('board.write', ({ board, frame }) => ({
    board,
    steps: [commit(numberedId('operation', 9), [null, { ...textRecord(9, 'written'), parent: frame }])],
  })),
  asked('board.compared', ({ board }) => ({ board })),
  asked('board.trash', ({ board }) => ({ board })),
  asked('board.restore', ({ thrown }) => ({ board: thrown })),
  asked('board.send', ({ board }) => ({ board })),
  asked('board.sendPart', ({ board, frame }) => ({
    board,
    purpose: 'slice',
    frames: [frame as Id],
    note: '',
  })),
  asked('snapshot.list', ({ board }) => ({ board })),
  asked('snapshot.take', ({ other }) => ({ board: other, reason: 'named', name: 'Second' })),
  asked('snapshot.read', ({ board, snapshot }) => ({ board, snapshot: snapshot as Id })),
  asked('snapshot.rename', ({ board, snapshot }) => ({ board, snapshot: snapshot as Id, name: 'Renamed' })),
  asked('snapshot.remove', ({ board, snapshot }) => ({ board, snapshot: snapshot as Id })),
  asked('backup.list', () => ({})),
  asked('backup.boards', ({ backup }) => ({ backup })),
  asked('backup.board', ({ backup, board }) => ({ backup, board })),
  asked('backup.goBack', ({ backup, board, other }) => ({ backup, boards: [board, other] })),
  asked('backup.save', () => ({})),
  asked('stamps.list', () => ({})),
  asked('stamps.keep', () => ({ name: 'Moon', records: [textRecord(6, 'moon')] })),
  asked('stamps.rename', ({ stamp }) => ({ stamp, name: 'Sun' })),
  asked('stamps.remove', ({ stamp }) => ({ stamp })),
  asked('stamps.export', () => ({})),
  asked('picture.keep', () => ({ bytes: new Uint8Array(pngOf(4, 4)) })),
  asked('place.get', () => ({})),
  asked('place.put', () => FRESH_PLACE),
  asked('deck.choices', ({ board }) => ({ board })),
]

/** The library, in which the n-th thing asked of it is a bug. */
function breaking(store: Store, at: number): { readonly store: Store; readonly broke: () => boolean } {
  let count = 0
  const watched = <T extends object>(inner: T): T =>
    new Proxy(inner, {
      get(target, name, self) {
        const value: unknown = Reflect.get(target, name, self)
        if (name === 'backups') return watched(value as object)
        if (typeof value !== 'function') return value
        return (...words: unknown[]) => {
          count += 1
          if (count === at) throw new TypeError(SECRET)
          return value.apply(target, words)
        }
      },
    })
  return { store: watched(store), broke: () => count >= at }
}

/** A mark of all there is; a whole library would not be read by anybody. */
function stateOf(store: Store): string {
  return createHash('sha256')
    .update(JSON.stringify(everything(store)))
    .digest('hex')
}

/** The same of the boards alone, without their history. */
function boardsOf(store: Store): string {
  const boards = everything(store).map(({ id, trashed, records }) => ({ id, trashed, records }))
  return createHash('sha256').update(JSON.stringify(boards)).digest('hex')
}

const SECRET = 'the guest in room 214'
const MOST = 40

describe('a bug in the middle of a call is said with a number, and leaves no half state', () => {
  test.each(CALLS)('%s', async (name, input) => {
    const at = await filled()
    const { store } = at.desk
    const bugs: unknown[] = []
    const log = { note: () => {}, bug: (error: unknown) => `bug ${bugs.push(error)}` }
    for (let n = 1; n <= MOST; n++) {
      const before = stateOf(store)
      const broken = breaking(store, n)
      const out = temporaryFolder()
      const { handlers } = handlersOf({
        ...at.desk.host,
        store: () => broken.store,
        retry: () => broken.store,
        askFolder: async () => out,
        askWhere: async (_kind, file) => join(out, file),
      })
      const border = openBorder({ handlers, isOurs: () => true, log, heard: () => {} })
      const answer = await border(PAGE, name, input(at))
      if (!broken.broke()) return expect(answer).toMatchObject({ ok: true })
      expect(JSON.stringify(answer)).not.toContain(SECRET)
      if (answer.ok) continue
      expect(answer.trouble).toMatchObject({ code: 'unexpected' })
      expect(bugs.length).toBeGreaterThan(0)
      if (stateOf(store) === before) continue
      // Done and not said: then all of it was done, and asking again does nothing more
      const done = boardsOf(store)
      await at.desk.call(name, input(at) as never)
      expect(boardsOf(store)).toBe(done)
    }
    throw new Error(`asks more than ${MOST} things of the library`)
  })
})
