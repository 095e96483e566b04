import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { trialFigures } from '../../trialFigures'
import { startChild } from '../store/child'
import { numberIn } from './versions'

/** How often writing is cut off; `npm run trials -- export` asks for 500. */
const KILLS = Number(process.env.EXPORT_KILLS ?? 20)

test(`after each of ${KILLS} kills the file is an old one or the new one, whole`, {
  timeout: 60_000 + KILLS * 5000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'Ferry.cxboard')
  let last = 0
  let unanswered = 0
  // The moments differ from run to run: a kill comes so long after so many files were written.
  const moments = fc.sample(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 12 })), KILLS)
  for (const [files, milliseconds] of moments) {
    const child = startChild(new URL('./writeOften.ts', import.meta.url), path, String(last + 1))
    await child.printed(files)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    const told = Number((await child.kill()).at(-1))
    const found = numberIn(readFileSync(path))
    // What was told is there, or the one after it, whose answer the kill cut off.
    expect([told, told + 1]).toContain(found)
    if (found !== told) unanswered += 1
    last = found ?? told
    // At most one unfinished file a kill, beside it and never in its place.
    expect(readdirSync(folder).every((name) => name === 'Ferry.cxboard' || name.endsWith('.tmp'))).toBe(true)
  }
  trialFigures('export', { kills: KILLS, written: last, 'new but unanswered': unanswered, torn: 0 })
})
