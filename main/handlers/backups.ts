import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { restored } from '../../shared/edit/restored'
import { AppError } from '../../shared/errors'
import { hashesIn } from '../../shared/exchange/assetUse'
import { isBlind } from '../../shared/method/rounds'
import { docOf } from '../../shared/model/doc'
import { type Id, newId } from '../../shared/model/id'
import type { BackedUpBoard } from '../../shared/sharing'
import { fullBackupWords, momentWords } from '../../shared/words/backups'
import { editWords } from '../../shared/words/edit'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { digestOf, type KeptBoard, type WholeBoard } from '../store/backup/reading'
import type { BoardRow } from '../store/boards'
import type { BackItem } from '../store/deed'
import type { Store } from '../store/store'
import { snapshotNow } from './snapshots'
import { listed, mustBeListed } from './stampBoard'
import type { WrittenFiles } from './writtenFiles'

/** The library as it was: what backups hold, and having boards back from them. */
export function backupHandlers(host: Host, written: WrittenFiles) {
  return {
    'backup.list': () => host.store().backups.list(),
    'backup.boards': async ({ backup }) => {
      const kept = await host.store().backups.boards(backup)
      return besideNow(host.store(), kept)
    },
    'backup.board': async ({ backup, board }) => {
      mustBeListed(host.store(), board)
      const [found] = await host.store().backups.whole(backup, [board])
      if (!found) throw new AppError({ code: 'board-gone' })
      return { records: found.records }
    },
    'backup.goBack': async ({ backup, boards }) => {
      for (const board of boards) mayGoBack(host.store(), board)
      const { backups } = host.store()
      const found = await backups.whole(backup, boards)
      if (found.length < new Set(boards).size) throw new AppError({ code: 'board-gone' })
      await backups.gather(backup, [...hashesIn(found.map(({ records }) => records))])
      await backups.make('restore')
      for (const board of boards) mayGoBack(host.store(), board)
      const label = editWords.goBackTo(momentWords(backups.momentOf(backup), host.locale))
      await keepThoseThatChange(host, found, label)
      return { boards: goBack(host.store(), found, label) }
    },
    'backup.bring': async () => {
      const folder = await host.askFolder('read')
      return folder === null ? null : host.store().backups.bring(folder)
    },
    'backup.save': async () => {
      const folder = await host.askFolder('write')
      if (folder === null) return { state: 'cancelled' as const }
      const place = freePlace(folder, new Date())
      const bytes = await host.store().backups.saveTo(place)
      return written.remember(place, bytes)
    },
  } satisfies Partial<Handlers>
}

/** While a silent session hides its scores, its board stays as it is: going back would end it without a reveal. */
function mayGoBack(store: Store, board: Id): void {
  mustBeListed(store, board)
  const present = [...store.boards(), ...store.trashed()].some(({ id }) => id === board)
  if (present && isBlind(docOf(store.records(board)))) throw new AppError({ code: 'session-blind' })
}

/** Boards of a backup that were not in the trash, and how they stand to the boards there are. */
async function besideNow(store: Store, kept: readonly KeptBoard[]): Promise<readonly BackedUpBoard[]> {
  const present = rowsOf(store)
  const boards: BackedUpBoard[] = []
  for (const board of listed(store, kept)) {
    if (board.trashed) continue
    const { id, title, frames, changedAt, cover } = board
    const now = nowOf(store, present.get(id) ?? null, board)
    boards.push({ id, title, frames, changedAt, now, cover })
    // Comparing takes a moment for each, and the window must not wait for all of them.
    await setImmediate()
  }
  return boards
}

function nowOf(store: Store, row: BoardRow | null, kept: KeptBoard): BackedUpBoard['now'] {
  if (!row) return 'gone'
  const isSame = row.changedSeq === kept.changedSeq && row.changedAt === kept.changedAt
  if (isSame && row.trashedAt === null) return 'same'
  const records = store.records(row.id)
  if (isBlind(docOf(records))) return 'blind'
  if (row.trashedAt !== null) return 'trashed'
  return digestOf(records) === kept.digest ? 'same' : 'changed'
}

/** The states there are now, one after the other and packed elsewhere, so that everything else has its turn. */
async function keepThoseThatChange(host: Host, found: readonly WholeBoard[], label: string): Promise<void> {
  for (const board of found) {
    const row = rowsOf(host.store()).get(board.id) ?? null
    const changes = row !== null && itemFor(host.store(), row, board, label).length > 0
    await setImmediate()
    if (!changes) continue
    const ready = await snapshotNow(host, board.id)
    host.store().keepSnapshot(board.id, { reason: 'restore', name: '' }, ready)
  }
}

function rowsOf(store: Store): ReadonlyMap<Id, BoardRow> {
  return new Map([...store.boards(), ...store.trashed()].map((row) => [row.id, row]))
}

/** All of them at once, or none. What was verified when it was kept is not checked again. Answers how many changed. */
function goBack(store: Store, found: readonly WholeBoard[], label: string): number {
  const present = rowsOf(store)
  const items = found.flatMap((board) => itemFor(store, present.get(board.id) ?? null, board, label))
  if (items.length === 0) return 0
  store.backups.bringPictures([...hashesIn(found.map(({ records }) => records))])
  store.goBack(items)
  return items.length
}

/** Nothing for a board that is as it was. */
function itemFor(
  store: Store,
  row: BoardRow | null,
  { id, records, lineage }: WholeBoard,
  label: string,
): readonly BackItem[] {
  if (!row) return [{ records, lineage }]
  const edits = [...restored(docOf(store.records(id)), records)].map(([record, edit]) => ({
    id: record,
    ...edit,
  }))
  if (edits.length === 0) return row.trashedAt === null ? [] : [{ board: id, steps: [] }]
  const operation = newId('operation')
  return [
    { board: id, steps: [{ step: 'commit', operation, label, edits, past: { lineage: [...lineage] } }] },
  ]
}

/** A folder that is not there yet, called by the moment as it is on this computer's clock. */
function freePlace(folder: string, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const name = fullBackupWords.folder(`${day} ${two(now.getHours())}.${two(now.getMinutes())}`)
  let place = join(folder, name)
  for (let number = 2; existsSync(place); number += 1) place = join(folder, `${name} (${number})`)
  return place
}
