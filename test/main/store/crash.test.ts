import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesIn } from '../../../main/store/journal'
import { boardRecord, numberedId } from './board'
import { startChild } from './child'
import { storeIn, temporaryFolder } from './library'

/** How often the app is killed; many more before a release. */
const KILLS = Number(process.env.KILLS ?? 25)

test('nothing that was acknowledged is lost, however often the app is killed', {
  timeout: 60_000 + KILLS * 3000,
}, async () => {
  const folder = temporaryFolder()
  const board = boardRecord()
  const first = storeIn(folder)
  first.addBoard([board], [])
  first.close()
  const acknowledged: number[] = []
  // The points of the kills differ from run to run; how many writes came before each is told on failure.
  for (const writes of fc.sample(fc.integer({ min: 1, max: 40 }), KILLS)) {
    const from = (acknowledged.at(-1) ?? 0) + 1000
    const child = startChild(new URL('./grow.ts', import.meta.url), folder, board.id, String(from))
    await child.printed(writes)
    const answers = (await child.kill()).map((line) => line.split(' ').map(Number))
    acknowledged.push(...answers.flatMap(([seq, n]) => (seq && n ? [n] : [])))
    const store = storeIn(folder)
    expect(store.notice).toBeNull()
    const { records, past, seq } = store.open(board.id)
    expect(seq).toBeGreaterThanOrEqual(answers.at(-1)?.[0] ?? 0)
    const held = new Set(records.map(({ id }) => id))
    expect(acknowledged.filter((n) => !held.has(numberedId('element', n)))).toEqual([])
    expect(past.length).toBeGreaterThanOrEqual(Math.min(500, acknowledged.length))
    store.close()
    expectSound(folder)
    expect([...entriesIn(join(folder, 'journal'))].at(-1)?.seq).toBe(seq)
  }
})

function expectSound(folder: string): void {
  const db = new Database(join(folder, 'store.db'))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
}
