import { cpSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Deed } from '../../../main/store/deed'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { versionOf } from '../../../main/store/open'
import { trialFigures } from '../../trialFigures'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { startChild } from './child'
import { OPENING_KILLS } from './crash/kills'
import { programOf } from './crash/program'
import { everything, storeIn, temporaryFolder } from './library'
import { makeOldLibrary, textIn1 } from './oldLibrary'

const NEWEST = MIGRATIONS.length
const OLD = Array.from({ length: NEWEST - 1 }, (_, i) => i + 1)
const TEXTS = 1200

test(`an older library whose opening is killed (${OPENING_KILLS} times) is the old one or ours, and opens whole`, {
  timeout: 60_000 + OPENING_KILLS * 10_000,
}, async () => {
  const program = await programOf('./openIt.ts')
  const olds = OLD.map((version) => oldLibrary(version))
  const expected = olds.map((old) => everything(storeIn(copyOf(old))))
  const unhurt = startChild(program, copyOf(olds[0] ?? ''), 'Infinity')
  const long = 1.3 * Number((await unhurt.printed(1))[0])
  await unhurt.kill()
  const left: string[] = []
  for (let kill = 0; kill < OPENING_KILLS; kill += 1) {
    const version = OLD[kill % OLD.length] ?? 1
    const folder = copyOf(olds[version - 1] ?? '')
    // From the first moment to the last, for each version
    const share = Math.floor(kill / OLD.length) / Math.max(1, Math.ceil(OPENING_KILLS / OLD.length) - 1)
    await startChild(program, folder, String(long * share)).ended()
    const found = look(folder)
    expect([version, NEWEST]).toContain(found)
    left.push(found === NEWEST ? 'ours' : 'old')
    const store = storeIn(folder)
    expect(store.notice).toBeNull()
    expect(everything(store)).toEqual(expected[version - 1])
    expect(store.backups.list().map(({ reason }) => reason)).toContain('migration')
    store.close()
  }
  const ours = left.filter((which) => which === 'ours').length
  // The first that is of two versions at once ends the run
  trialFigures('crash, migrations', {
    kills: OPENING_KILLS,
    old: left.length - ours,
    ours,
    lost: 0,
    mixed: 0,
  })
  expect(left).toContain('old')
})

/** The version a copy of what is left is of, after it was found sound and all of one version. */
function look(folder: string): number {
  const db = new Database(join(copyOf(folder), 'store.db'))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  const version = versionOf(db)
  const locked = db.prepare(`SELECT DISTINCT body ->> '$.locked' FROM record WHERE kind = 'element'`).pluck()
  expect(locked.all()).toEqual([version === 1 ? null : 0])
  const tables = db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'snapshot'`).pluck()
  expect(tables.get()).toBe(version === NEWEST ? 1 : 0)
  db.close()
  return version
}

function oldLibrary(version: number): string {
  const { checks, ...in2 } = boardRecord(numberedId('board', 1))
  const board = version < 3 ? in2 : { ...in2, checks }
  const textIn = version === 1 ? textIn1 : textRecord
  const texts = Array.from({ length: TEXTS }, (_, n) => [null, textIn(n, `text ${n}`)] as const)
  const deeds: readonly Deed[] = [
    { deed: 'add', board: board.id, records: [board as never], lineage: ['a'], steps: [], packed: null },
    { deed: 'write', board: board.id, steps: [commit(numberedId('operation', 1), ...texts)] },
  ]
  const folder = temporaryFolder()
  makeOldLibrary(folder, version, deeds)
  return folder
}

function copyOf(folder: string): string {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}
