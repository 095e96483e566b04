import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { entriesIn } from '../../../../main/store/journal'
import { openStore, type Store } from '../../../../main/store/store'
import { startChild } from '../child'
import { everything, storeIn, temporaryFolder } from '../library'
import { doDeed, type Kind, kindOf, timeOf } from './deeds'

/** Where a kill fell: in the middle of a deed, between two, or while the library was being opened. */
export type Spot = Kind | 'between' | 'opening'

/** A library that was killed often enough. */
export interface Life {
  readonly spots: readonly Spot[]
  /** Deeds it acknowledged, and all of them kept. */
  readonly acknowledged: number
}

/** When to kill: so many deeds after the library is open, and then so many milliseconds. */
export interface Moment {
  readonly deeds: number
  readonly milliseconds: number
}

/**
 * One library that is killed again and again, beside one that does the same and never is. After each kill, a copy of
 * what is left is opened and compared: all that was acknowledged is there, and the deed it was killed in is whole or
 * absent. At the end the journal alone must give the same. Answers where the kills fell.
 */
export async function live(program: URL, moments: readonly Moment[]): Promise<Life> {
  const folder = temporaryFolder()
  const spots: Spot[] = []
  let done = -1
  const unhurt = storeIn(temporaryFolder(), () => timeOf(done))
  for (const [round, moment] of moments.entries()) {
    // Every tenth time again while it mends what the last kill left
    const opens = round % 10 === 9
    const [deeds, wait] = opens ? [-1, moment.milliseconds * 8] : [moment.deeds, moment.milliseconds]
    const child = startChild(program, folder, String(done + 1), String(deeds), String(wait))
    const spot = spotOf(await child.ended())
    spots.push(spot.where)
    while (done < spot.acknowledged) doDeed(unhurt, ++done)
    const left = await found(folder, timeOf(done))
    if (isDeepStrictEqual(left, stateOf(unhurt))) continue
    doDeed(unhurt, ++done)
    expect(left).toEqual(stateOf(unhurt))
  }
  // A kill may have kept the last deed from the journal, which the next start tells it
  openStore(folder, () => timeOf(done)).close()
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
  writeFileSync(join(folder, 'store.db'), 'noise')
  const again = storeIn(folder, () => timeOf(done))
  expect(again.notice?.missing).toEqual([])
  expect(everything(again)).toEqual(everything(unhurt))
  for (const store of [again, unhurt]) store.close()
  return { spots, acknowledged: done + 1 }
}

/** What a copy of a killed library holds once it is opened, after all its parts were found sound. */
async function found(folder: string, now: Date): Promise<ReturnType<typeof stateOf>> {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true, filter: (path) => !basename(path).startsWith('ballast') })
  const store = openStore(copy, () => now)
  try {
    expect(store.notice).toBeNull()
    const state = stateOf(store)
    const last = [...entriesIn(join(copy, 'journal'))].at(-1)?.seq ?? 0
    expect(last).toBe(store.seq())
    const [backup] = store.backups.list()
    if (backup) expect((await store.backups.boards(backup.id)).length).toBeGreaterThanOrEqual(backup.boards)
    return state
  } finally {
    store.close()
    expectSound(join(copy, 'store.db'))
    expectSound(join(copy, 'assets.db'))
    rmSync(copy, { recursive: true })
  }
}

/** Everything people could miss, with the snapshots taken last; the pictures of a board have to be there. */
export function stateOf(store: Store) {
  const boards = everything(store)
  const snapshots = boards.map(({ id: board }) =>
    store
      .snapshots(board)
      .slice(0, 5)
      .map(({ id, seq, name, reason, at, frames }) => ({
        ...{ seq, name, reason, at, frames },
        records: store.snapshotRecords(board, id),
      })),
  )
  for (const { records } of boards) {
    for (const record of records) {
      const { hashes } = record.kind === 'board' ? record.extra : {}
      if (Array.isArray(hashes)) for (const hash of hashes) expect(store.asset(String(hash))).not.toBeNull()
    }
  }
  return { seq: store.seq(), boards, snapshots }
}

export function expectSound(path: string): void {
  const db = new Database(path)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
}

function spotOf(lines: readonly string[]): { readonly where: Spot; readonly acknowledged: number } {
  const acknowledged = Math.max(
    -1,
    ...lines.flatMap((line) => (line.startsWith('done') ? [numberIn(line)] : [])),
  )
  expect(lines.filter((line) => line.startsWith('failed'))).toEqual([])
  const last = lines.at(-1) ?? ''
  if (last.startsWith('begin')) return { where: kindOf(numberIn(last)), acknowledged }
  return { where: last.startsWith('done') ? 'between' : 'opening', acknowledged }
}

function numberIn(line: string): number {
  return Number(line.split(' ')[1])
}
