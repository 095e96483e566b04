import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Store } from '../../../main/store/store'
import { diceOf } from '../../fuzz/mutate'
import { trialFigures } from '../../trialFigures'
import { numberedId } from './board'
import { fillLibrary, wholeLibrary, workOn } from './filling'
import { storeIn, temporaryFolder } from './library'
import { type Dice, RUINS, swap } from './ruining'

/** How many libraries are damaged; `npm run trials -- damage` asks for 500. Another seed, other damage. */
const DAMAGES = Number(process.env.DAMAGES ?? 13)
const SEED = Number(process.env.DAMAGE_SEED ?? Date.now() % 100_000)

type Library = ReturnType<typeof wholeLibrary>

interface Damaged {
  readonly folder: string
  readonly before: Library
  readonly backups: number
}

test(`every acknowledged edit is back after each of ${DAMAGES} damages (seed ${SEED})`, {
  timeout: 60_000 + DAMAGES * 4000,
}, async () => {
  const kinds = Object.keys(RUINS)
  let records = 0
  let fromBackup = 0
  let slowest = 0
  for (let trial = 0; trial < DAMAGES; trial += 1) {
    const kind = kinds[trial % kinds.length] ?? ''
    const dice = diceOf(SEED + trial)
    const { folder, before, backups } = await grown(SEED + trial, dice(4), dice)
    const damagedBackups = backups > 0 && trial % 3 === 2 ? 1 + dice(backups) : 0
    ruinNewest(folder, damagedBackups, dice)
    const path = join(folder, 'store.db')
    RUINS[kind]?.(path, dice)
    const damaged = existsSync(path) ? readFileSync(path) : null

    const start = performance.now()
    const store = storeIn(folder)
    slowest = Math.max(slowest, performance.now() - start)
    const what = `${kind}, trial ${trial}, ${damagedBackups} of ${backups} backups damaged`
    expect(wholeLibrary(store), what).toEqual(before)
    expect(store.notice?.trouble, what).toMatchObject({
      code: 'store-repaired',
      part: 'boards',
      missing: 0,
      whole: true,
      passed: damagedBackups < backups ? damagedBackups : 0,
    })
    expect(store.notice?.backup !== null, what).toBe(damagedBackups < backups)
    if (damagedBackups < backups) fromBackup += 1
    records += before.boards.reduce((sum, board) => sum + board.records.length, 0)
    if (damaged) expect(isKept(folder, damaged), what).toBe(true)
    store.close()
    const again = storeIn(folder)
    expect(again.notice, what).toBeNull()
    expect(wholeLibrary(again), what).toEqual(before)
    again.close()
    rmSync(folder, { recursive: true })
  }
  trialFigures('damage', {
    libraries: DAMAGES,
    'records back': records,
    lost: 0,
    'from a backup': fromBackup,
    'from the journal alone': DAMAGES - fromBackup,
    'slowest repair ms': Math.round(slowest),
  })
})

/** A library with as many backups, made while it was worked on, and with edits after the last; properly closed. */
async function grown(seed: number, backups: number, dice: Dice): Promise<Damaged> {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, seed % 400, 10 + dice(20))
  const boards = [0, 1, 2].map((n) => numberedId('board', (seed % 400) * 10 + n))
  for (let made = 0; made < backups; made += 1) {
    expect(await store.backups.make('time')).not.toBeNull()
    workOn(store, boards, 1000 + (seed % 400) * 10 + made, 1 + dice(15))
  }
  const before = wholeLibrary(store)
  store.close()
  return { folder, before, backups }
}

function ruinNewest(folder: string, count: number, dice: Dice): void {
  const kinds = Object.values(RUINS)
  const { backups } = JSON.parse(catalogue(folder)) as { backups: { id: string; number: number }[] }
  const newest = [...backups].sort((a, b) => b.number - a.number).slice(0, count)
  for (const { id } of newest) kinds[dice(5)]?.(join(folder, 'backups', `${id}.db`), dice)
}

function catalogue(folder: string): string {
  const path = join(folder, 'backups', 'index.json')
  return existsSync(path) ? readFileSync(path, 'utf8') : '{"backups":[]}'
}

function isKept(folder: string, damaged: Buffer): boolean {
  const place = join(folder, 'quarantine', '1', 'store.db')
  // What looks like a new database, or like one of ours, is given its settings before it is found out.
  return existsSync(place) && (damaged.length < 4096 || readFileSync(place).length >= damaged.length)
}

const KILLED: Readonly<Record<string, (log: string, dice: Dice) => void>> = {
  'its log is as the kill left it': () => {},
  'its log is torn': (log, dice) => RUINS['its end is missing']?.(log, dice),
  'its log is gone': (log, dice) => RUINS['it is gone']?.(log, dice),
  'its log is noise': (log, dice) => RUINS['it is noise']?.(log, dice),
  'a byte of its log is another': (log, dice) => RUINS['one byte is another']?.(log, dice),
}

test.each(Object.keys(KILLED))('killed in the middle, when %s, nothing is lost', async (kind) => {
  for (const seed of [1, 2]) {
    const dice = diceOf(SEED + seed)
    const living = temporaryFolder()
    const store = storeIn(living)
    fillLibrary(store, seed, 20)
    if (seed === 2) {
      await store.backups.make('time')
      workOn(
        store,
        [0, 1, 2].map((n) => numberedId('board', 20 + n)),
        70,
        20,
      )
    }
    const before = wholeLibrary(store)
    const folder = temporaryFolder()
    // What stands on the disk at this moment is what a kill would leave.
    await cp(living, folder, { recursive: true })
    KILLED[kind]?.(join(folder, 'store.db-wal'), dice)
    const again = storeIn(folder)
    expect(wholeLibrary(again)).toEqual(before)
    if (again.notice) expect(again.notice.trouble).toMatchObject({ missing: 0, whole: true })
  }
})

test.each(['closed', 'killed'])(
  'another library put in the place of one that was %s loses no board',
  (end) => {
    const stranger = temporaryFolder()
    const other = storeIn(stranger)
    fillLibrary(other, 3, 60)
    const strange = wholeLibrary(other).boards
    other.close()
    const folder = temporaryFolder()
    const store = storeIn(folder)
    fillLibrary(store, 4, 20)
    const before = wholeLibrary(store)
    store.close()
    swap(join(folder, 'store.db'), join(stranger, 'store.db'))
    if (end === 'killed') rmSync(join(folder, 'seal'))
    const again = storeIn(folder)
    expect(again.notice?.trouble).toMatchObject({ code: 'store-repaired', salvaged: strange.length })
    const boards = wholeLibrary(again).boards
    expect(boards).toEqual(expect.arrayContaining(before.boards))
    // Nobody knows whether they were wanted, so they are there too.
    expect(boards).toHaveLength(before.boards.length + strange.length)
  },
)

test('a letter that has become another is noticed, though SQLite finds nothing wrong', () => {
  const folder = temporaryFolder()
  const store: Store = storeIn(folder)
  fillLibrary(store, 5)
  const before = wholeLibrary(store)
  store.close()
  const path = join(folder, 'store.db')
  const bytes = readFileSync(path)
  const at = bytes.indexOf('xxxxxxxx')
  expect(at).toBeGreaterThan(0)
  bytes.write('y', at + 3)
  writeFileSync(path, bytes)
  const again = storeIn(folder)
  expect(again.notice).not.toBeNull()
  expect(wholeLibrary(again)).toEqual(before)
})

test('a repair leaves what was damaged, and only that, in the quarantine', () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 6)
  store.close()
  RUINS['it is noise']?.(join(folder, 'store.db'), () => 0)
  storeIn(folder)
  expect(readdirSync(join(folder, 'quarantine'))).toEqual(['1'])
  expect(existsSync(join(folder, 'salvage'))).toBe(false)
  expect(existsSync(join(folder, 'rebuilt.db'))).toBe(false)
})
