import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronPath, run } from './electron.mjs'
import { fail, needPrograms, nodePath, root, Sentence } from './programs.mjs'

/** What is too long for every `npm test`, by the name it is asked for. */
const SWEEPS = {
  decks: { file: 'test/e2e/decks/sweep.ts', programs: { pdftotext: 'poppler-utils', qpdf: 'qpdf' } },
}

/** `npm run sweep -- decks [--only WORD…]`: every template in every preset on every paper, read back. */
async function sweep([name, ...words]) {
  const asked = SWEEPS[name]
  if (!asked) throw new Sentence(`Say which sweep: ${Object.keys(SWEEPS).join(', ')}.`)
  if (process.platform === 'linux') await needPrograms(asked.programs)
  await buildIfStale()
  await electronPath()
  const hook = new URL('./typescript.mjs', import.meta.url).href
  return run(nodePath(), ['--import', hook, join(root, asked.file), ...words])
}

process.exitCode = await sweep(process.argv.slice(2)).catch(fail)
