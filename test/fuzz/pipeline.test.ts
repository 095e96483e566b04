import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { canonical } from '../../shared/exchange/canonical'
import { openTestDesk } from '../main/handlers/desk'
import { boardJson } from '../main/package/sample'
import { trialFigures } from '../trialFigures'
import { damaged, diceOf, rewritten } from './mutate'
import { Counted, contentsOf, DRIFT_BYTES, ownTemporaryFolder } from './oracle'

/** Of the mutants of package.test.ts, so many go the whole way: shown, taken or left, in a library with a board in it. */
const MUTANTS = Math.ceil(Number(process.env.FUZZ ?? 20_000) / 40)
const SEED = Number(process.env.FUZZ_SEED ?? 1)

const fixtures = new URL('../fixtures/cxboard/', import.meta.url)

test(`of ${MUTANTS} mutants none gets into the library in part, or under another name`, {
  timeout: 120_000 + MUTANTS * 1000,
}, async () => {
  const { folder, store, call } = openTestDesk()
  const temporary = ownTemporaryFolder()
  onTestFinished(temporary.back)
  await call('board.create', { template: null })
  const seeds = readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures)))
  const text = canonical(boardJson())
  const names = readdirSync(folder)
  const counted = new Counted()
  let taken = 0
  let before = contentsOf(store)
  const expectUnchanged = (name: string) => {
    if (contentsOf(store) !== before) expect.fail(`${name} changed the library`)
  }
  for (let i = 0; i < MUTANTS; i++) {
    const name = `mutant ${i}`
    const dice = diceOf(SEED * 3_000_017 + i)
    const seed = seeds[dice(seeds.length)] ?? Buffer.alloc(0)
    const bytes = i % 2 === 0 ? damaged(seed, dice) : rewritten(text, dice)
    const path = join(folder, 'mutant.cxboard')
    writeFileSync(path, bytes)
    const summary = await counted.of(name, () => call('file.drop', { path }))
    expectUnchanged(name)
    if (temporary.left().length > 0) expect.fail(`${name} left ${temporary.left().join(', ')}`)
    if (summary === null) continue
    if (dice(2) === 0) {
      await call('file.decline', { ticket: summary.ticket })
      expectUnchanged(name)
      continue
    }
    const { id } = await call('file.accept', { ticket: summary.ticket })
    taken += 1
    const { records } = await call('board.open', { board: id })
    expect(records.filter(({ kind }) => kind === 'frame').length, name).toBe(summary.frames)
    const board = records.find(({ kind }) => kind === 'board')
    expect(board, name).toMatchObject({ id, title: summary.title })
    before = contentsOf(store)
  }
  trialFigures('fuzz, into a library', { ...counted.figures, taken })
  expect(counted.drift).toBeLessThan(DRIFT_BYTES)
  expect(taken).toBeGreaterThan(0)
  expect(readdirSync(folder).filter((name) => name !== 'mutant.cxboard')).toEqual(names)
})
