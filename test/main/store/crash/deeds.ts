import { createHash } from 'node:crypto'
import { packed } from '../../../../main/store/revisions'
import type { Store } from '../../../../main/store/store'
import type { Id } from '../../../../shared/model/id'
import type { Rec } from '../../../../shared/model/record'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from '../board'

/** Everything a library can be in the middle of when it is killed. */
export const KINDS = [
  'begin',
  'write',
  'undo',
  'merge',
  'back',
  'snapshot',
  'import',
  'arriving',
  'trash',
  'share',
  'backup',
  'checkpoint',
] as const
export type Kind = (typeof KINDS)[number]

/** What the n-th deed of a library is. A deed is one write at most, so a library stands before or behind it. */
export function kindOf(n: number): Kind {
  if (n === 0) return 'begin'
  return OFTEN[noise(n, 1) % OFTEN.length] ?? 'write'
}

/** The minute of the n-th deed: two libraries of the same deeds have the same times. */
export function timeOf(n: number): Date {
  return new Date(Date.UTC(2026, 0, 1) + n * 7 * 60_000)
}

/** Whether the n-th deed makes a backup: a deed for a board in the trash takes it out instead. */
export function isBackup(store: Store, n: number): boolean {
  return kindOf(n) === 'backup' && !isTrashed(store, boardOf(n))
}

/** Does the n-th deed. The same deeds, one after the other, make the same library. */
export function doDeed(store: Store, n: number): void {
  const board = boardOf(n)
  const kind = kindOf(n)
  if (kind !== 'begin' && kind !== 'back' && isTrashed(store, board)) return store.restore(board)
  const operation = numberedId('operation', n)
  switch (kind) {
    case 'begin':
      store.goBack(
        Array.from({ length: BOARDS }, (_, i) => ({
          records: [boardRecord(numberedId('board', i + 1))],
          lineage: [],
        })),
      )
      return
    case 'write':
      store.write(board, [drawn(n, 1)])
      return
    case 'undo':
      store.write(board, [drawn(n, 2), undo(operation), redo(operation), ...(n % 2 ? [undo(operation)] : [])])
      return
    case 'merge':
      store.merge(board, [drawn(n, 40)], `revision ${n}`, bytesOf(n, 20_000))
      return
    case 'back':
      goBack(store, n)
      return
    case 'snapshot':
      store.keepSnapshot(board, n % 3 ? { reason: 'work', name: '' } : { reason: 'named', name: `Kept ${n}` })
      return
    case 'import':
      importBoard(store, n)
      return
    case 'arriving':
      arrive(store, n)
      return
    case 'trash':
      store.trash(board)
      return
    case 'share':
      store.addRevision(board, `revision ${n}`, bytesOf(n, 3000))
      return
    case 'backup':
      // It goes on beside the deeds that follow
      void store.backups.make('time').catch(() => {})
      return
    case 'checkpoint':
      store.idle()
  }
}

/** All boards at once: a new text on each, merges no longer behind it, those in the trash brought back, a new one. */
function goBack(store: Store, n: number): void {
  const fresh = boardRecord(numberedId('board', 1000 + n), `Back ${n}`)
  const known = Array.from({ length: BOARDS }, (_, i) => ({
    board: numberedId('board', i + 1),
    steps: [{ ...drawn(n, 3, i), past: { lineage: [] } }],
  }))
  store.goBack([...known, { records: [fresh, ...texts(n, 30)], lineage: [`revision ${n}`] }])
}

/** Pictures first, then the board that shows them: what is on a board is in the library. */
function importBoard(store: Store, n: number): void {
  const pictures = [0, 1, 2].map((i) => bytesOf(n * 10 + i, 60_000))
  const hashes = pictures.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  pictures.forEach((bytes, i) => {
    store.putAsset({ hash: hashes[i] ?? '', kind: 'image/png', width: 1, height: 1, bytes })
  })
  const board: Rec = { ...boardRecord(numberedId('board', 1000 + n), `From outside ${n}`), extra: { hashes } }
  store.addBoard([board, ...texts(n, 60)], [`revision ${n}`], [drawn(n, 2)], bytesOf(n, 5000))
}

/** A large board, a little at a time; now and then it leaves again half way, and comes after all. */
function arrive(store: Store, n: number): void {
  const id = numberedId('board', 1000 + n)
  const board = boardRecord(id, `A large one ${n}`)
  const records = [board, ...texts(n, 99), ...texts(n + 1_000_000, 99), ...long(n)]
  if (n % 3 === 0) {
    store.expectBoard(id)
    store.arrive(id, records, 0)
    while (store.leave(id));
  }
  store.expectBoard(id)
  for (let at = 0; at < records.length; ) at = store.arrive(id, records, at)
  const canonical = packed(bytesOf(n, 5000))
  store.land(id, { count: records.length, lineage: [`revision ${n}`], packed: canonical })
}

/** Wide enough that the board comes in several parts. */
function long(n: number): readonly Rec[] {
  return Array.from({ length: 40 }, (_, i) => textRecord(n * 1000 + 500 + i, `${n} `.repeat(5000)))
}

/** One step that draws so many texts; `more` tells steps of one deed apart. */
function drawn(n: number, count: number, more = 0): ReturnType<typeof commit> {
  const pairs = Array.from({ length: count }, (_, i) => {
    const number = n * 1000 + more * 100 + i
    return [null, textRecord(number, `text ${number} ${'.'.repeat(noise(number, 3) % 900)}`)] as const
  })
  return commit(numberedId('operation', n), ...pairs)
}

function texts(n: number, count: number): readonly Rec[] {
  return Array.from({ length: count }, (_, i) => textRecord(n * 1000 + 900 + i, `came with ${n}`))
}

function boardOf(n: number): Id {
  return numberedId('board', 1 + (noise(n, 2) % BOARDS))
}

function isTrashed(store: Store, board: Id): boolean {
  return store.trashed().some(({ id }) => id === board)
}

/** A number from a number: the same every time, and nothing like its neighbour's. */
export function noise(n: number, which: number): number {
  return createHash('sha256').update(`${n} ${which}`).digest().readUInt32BE(0)
}

function bytesOf(n: number, most: number): Buffer {
  const block = createHash('sha512').update(`bytes ${n}`).digest()
  return Buffer.alloc(1 + (noise(n, 4) % most), block)
}

const BOARDS = 3

const OFTEN: readonly Kind[] = [
  ...Array.from({ length: 4 }, () => 'write' as const),
  ...Array.from({ length: 3 }, () => 'merge' as const),
  ...Array.from({ length: 3 }, () => 'snapshot' as const),
  ...Array.from(
    { length: 2 },
    () => ['undo', 'back', 'import', 'arriving', 'backup', 'checkpoint'] as const,
  ).flat(),
  'trash',
  'share',
]
