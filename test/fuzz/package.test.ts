import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BoardPackage, readPackage } from '../../main/package/read'
import { packBoard } from '../../main/package/write'
import { AppError } from '../../shared/errors'
import { canonical } from '../../shared/exchange/canonical'
import { troubleWords } from '../../shared/words/troubles'
import { arbBoard } from '../arbitraries/board'
import { boardJson, sampleFile, toPack } from '../main/package/sample'
import { damaged, diceOf, rewritten } from './mutate'

/** `npm run trials -- fuzz` asks for 100,000; FUZZ_SEED for others than these. */
const MUTANTS = Number(process.env.FUZZ ?? 20_000)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const SLOWEST_MILLISECONDS = 2000

const fixtures = new URL('../fixtures/cxboard/', import.meta.url)
const seeds: readonly Uint8Array[] = [
  sampleFile,
  ...readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures))),
  ...fc
    .sample(arbBoard({ frames: 2 }), { seed: 3, numRuns: 6 })
    .map((records) => packBoard(toPack({ records })).bytes),
]

function readOrCode(bytes: Uint8Array, name: string): BoardPackage | null {
  const start = performance.now()
  try {
    return readPackage(bytes)
  } catch (error) {
    if (!(error instanceof AppError)) throw new Error(`${name} ended in ${String(error)}`, { cause: error })
    expect(troubleWords(error.trouble).text, name).toMatch(/ Your boards were not changed\.$/)
    return null
  } finally {
    expect(performance.now() - start, name).toBeLessThan(SLOWEST_MILLISECONDS)
    expect(({} as { polluted?: unknown }).polluted, name).toBeUndefined()
  }
}

test(`of ${MUTANTS / 2} damaged files none is read as another board`, { timeout: 600_000 }, () => {
  const originals = seeds.map((seed) => contentOf(readPackage(seed)))
  for (let i = 0; i < MUTANTS / 2; i++) {
    const dice = diceOf(SEED * 1_000_003 + i)
    const which = dice(seeds.length)
    const found = readOrCode(damaged(seeds[which] ?? sampleFile, dice), `mutant ${i}`)
    if (found) expect(contentOf(found), `mutant ${i}`).toBe(originals[which])
  }
})

test(`${MUTANTS / 2} rewritten boards are refused, or can be sent on as they came`, {
  timeout: 600_000,
}, () => {
  const text = canonical(boardJson())
  let accepted = 0
  for (let i = 0; i < MUTANTS / 2; i++) {
    const found = readOrCode(rewritten(text, diceOf(SEED * 2_000_003 + i)), `mutant ${i}`)
    if (!found) continue
    accepted++
    const again = readPackage(packBoard(toPack({ records: found.records, base: found.base })).bytes)
    // One of an older schema is sent on in ours, under a name of its own
    expect(contentOf({ ...again, revision: found.revision }), `mutant ${i}`).toBe(contentOf(found))
  }
  // Otherwise the mutants are too wild to say anything about the deep layers.
  expect(accepted).toBeGreaterThan(MUTANTS / 100)
  expect(accepted).toBeLessThan(MUTANTS / 3)
})

function contentOf({ records, base, revision, manifest }: BoardPackage): string {
  return canonical({ records, base, revision, minor: manifest.minor })
}
