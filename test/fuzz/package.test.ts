import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BoardPackage, readPackage } from '../../main/package/read'
import { packBoard } from '../../main/package/write'
import { canonical } from '../../shared/exchange/canonical'
import { arbBoard } from '../arbitraries/board'
import { boardJson, sampleFile, toPack } from '../main/package/sample'
import { trialFigures } from '../trialFigures'
import { damaged, diceOf, rewritten } from './mutate'
import { Counted, DRIFT_BYTES } from './oracle'

/** `npm run trials -- fuzz` asks for 100,000; FUZZ_SEED for others than these. */
const MUTANTS = Number(process.env.FUZZ ?? 20_000)
const SEED = Number(process.env.FUZZ_SEED ?? 1)

const fixtures = new URL('../fixtures/cxboard/', import.meta.url)
const seeds: readonly Uint8Array[] = [
  sampleFile,
  ...readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures))),
  ...fc
    .sample(arbBoard({ frames: 2 }), { seed: 3, numRuns: 6 })
    .map((records) => packBoard(toPack({ records })).bytes),
]

test(`of ${MUTANTS / 2} damaged files none is read as another board`, {
  timeout: 120_000 + MUTANTS * 60,
}, async () => {
  const originals = seeds.map((seed) => contentOf(readPackage(seed)))
  const counted = new Counted()
  for (let i = 0; i < MUTANTS / 2; i++) {
    const dice = diceOf(SEED * 1_000_003 + i)
    const which = dice(seeds.length)
    const bytes = damaged(seeds[which] ?? sampleFile, dice)
    const found = await counted.of(`mutant ${i}`, () => readPackage(bytes))
    if (found && contentOf(found) !== originals[which]) expect.fail(`mutant ${i} is another board`)
  }
  trialFigures('fuzz, damaged bytes', counted.figures)
  expect(counted.drift).toBeLessThan(DRIFT_BYTES)
})

test(`${MUTANTS / 2} rewritten boards are refused, or can be sent on as they came`, {
  timeout: 120_000 + MUTANTS * 60,
}, async () => {
  const text = canonical(boardJson())
  const counted = new Counted()
  for (let i = 0; i < MUTANTS / 2; i++) {
    const bytes = rewritten(text, diceOf(SEED * 2_000_003 + i))
    const found = await counted.of(`mutant ${i}`, () => readPackage(bytes))
    if (!found) continue
    const again = readPackage(packBoard(toPack({ records: found.records, base: found.base })).bytes)
    // One of an older schema is sent on in ours, under a name of its own
    const sentOn = contentOf({ ...again, revision: found.revision })
    if (sentOn !== contentOf(found)) expect.fail(`mutant ${i} is another board when it is sent on`)
  }
  trialFigures('fuzz, rewritten and hashed again', counted.figures)
  expect(counted.drift).toBeLessThan(DRIFT_BYTES)
  // Otherwise the mutants are too wild to say anything about the deep layers.
  expect(counted.accepted).toBeGreaterThan(MUTANTS / 100)
  expect(counted.accepted).toBeLessThan(MUTANTS / 3)
})

function contentOf({ records, base, revision, manifest }: BoardPackage): string {
  return canonical({ records, base, revision, minor: manifest.minor })
}
