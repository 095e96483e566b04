import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors'
import { canonical } from '../../shared/exchange/canonical'
import { troubleWords } from '../../shared/words/troubles'
import { openTestDesk } from '../main/handlers/desk'
import { boardJson } from '../main/package/sample'
import { damaged, diceOf, rewritten } from './mutate'

/** Of the mutants of package.test.ts, so many go the whole way: shown, taken or left, in a library with a board in it. */
const MUTANTS = Math.ceil(Number(process.env.FUZZ ?? 20_000) / 40)
const SEED = Number(process.env.FUZZ_SEED ?? 1)

const fixtures = new URL('../fixtures/cxboard/', import.meta.url)

test(`of ${MUTANTS} mutants none gets into the library in part, or under another name`, {
  timeout: 600_000,
}, async () => {
  const { folder, store, call } = openTestDesk()
  await call('board.create', { template: null })
  const seeds = readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures)))
  const text = canonical(boardJson())
  const names = readdirSync(folder)
  let taken = 0
  for (let i = 0; i < MUTANTS; i++) {
    const dice = diceOf(SEED * 3_000_017 + i)
    const seed = seeds[dice(seeds.length)] ?? Buffer.alloc(0)
    const bytes = i % 2 === 0 ? damaged(seed, dice) : rewritten(text, dice)
    const path = join(folder, 'mutant.cxboard')
    writeFileSync(path, bytes)
    const before = digestOf(store)
    const summary = await call('file.drop', { path }).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw new Error(`mutant ${i}`, { cause: error })
      expect(troubleWords(error.trouble).text, `mutant ${i}`).toMatch(/ Your boards were not changed\.$/)
      return null
    })
    expect(digestOf(store), `mutant ${i}`).toBe(before)
    if (summary === null) continue
    if (dice(2) === 0) {
      await call('file.decline', { ticket: summary.ticket })
      expect(digestOf(store), `mutant ${i}`).toBe(before)
      continue
    }
    const { id } = await call('file.accept', { ticket: summary.ticket })
    taken += 1
    const { records } = await call('board.open', { board: id })
    expect(records.filter(({ kind }) => kind === 'frame').length, `mutant ${i}`).toBe(summary.frames)
    const board = records.find(({ kind }) => kind === 'board')
    expect(board, `mutant ${i}`).toMatchObject({ id, title: summary.title })
  }
  expect(taken).toBeGreaterThan(0)
  expect(readdirSync(folder).filter((name) => name !== 'mutant.cxboard')).toEqual(names)
})

/** What the library holds: its boards, the content of each by its last write, and how many writes there were. */
function digestOf(store: ReturnType<typeof openTestDesk>['store']): string {
  return JSON.stringify([...store.boards(), ...store.trashed()])
}
