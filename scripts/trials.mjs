import { spawn } from 'node:child_process'
import { buildIfStale } from './build.mjs'
import { electronPath, withDisplay } from './electron.mjs'
import { fail, finished, nodePath, packageFile, root, Sentence } from './programs.mjs'

/**
 * What `npm test` does a little of, done as often as before a release. Each is a test of its own that reads how often from
 * its environment; another number can be given behind the name.
 */
const TRIALS = {
  laws: {
    count: 'LAWS',
    usual: 10_000,
    files: ['test/shared/exchange/merge/laws', 'test/shared/exchange/merge/raters'],
  },
  fuzz: { count: 'FUZZ', usual: 100_000, files: ['test/fuzz'] },
  boards: { count: 'BOARDS', usual: 10_000, files: ['test/main/package/roundTrip'] },
  crash: { count: 'KILLS', usual: 1000, files: ['test/main/store/crash'] },
  power: { count: 'POWER_CUTS', usual: 500, files: ['test/power'] },
  faults: { count: 'FAULTS', usual: 200, files: ['test/faults'] },
  model: { count: 'LIVES', usual: 500, files: ['test/main/store/model'] },
  clock: { count: 'CLOCK_JUMPS', usual: 1000, files: ['test/main/store/clocks'] },
  damage: { count: 'DAMAGES', usual: 500, files: ['test/main/store/recovery'] },
  export: { count: 'EXPORT_KILLS', usual: 500, files: ['test/main/package/killed'] },
  probes: { count: 'PROBES', usual: 1, files: ['test/e2e/safety'], window: true },
  app: { count: 'APP_KILLS', usual: 200, files: ['test/e2e/kills'], window: true },
  starts: { count: 'STARTS', usual: 20, files: ['test/e2e/environment'], window: true },
  import: { count: 'IMPORT_MEGABYTES', usual: 1000, files: ['test/e2e/importLarge'], window: true },
}

/** `npm run trials -- NAME [COUNT]`; without a name, all of them one after the other. */
async function trials([name, count]) {
  if (name !== undefined && !(name in TRIALS)) {
    throw new Sentence(`Say which trial: ${Object.keys(TRIALS).join(', ')}; none means all.`)
  }
  const names = name === undefined ? Object.keys(TRIALS) : [name]
  let worst = 0
  for (const each of names) worst = Math.max(worst, await trial(each, count))
  return worst
}

async function trial(name, asked) {
  const { count, usual, files, window = false } = TRIALS[name]
  const often = Number(asked ?? usual)
  if (!Number.isSafeInteger(often) || often < 1) throw new Sentence('How often is a whole number.')
  console.log(`\n${name}: ${often}`)
  const project = window ? 'e2e' : 'unit'
  const words = [packageFile('vitest/vitest.mjs'), 'run', '--project', project, ...files]
  const env = { ...process.env, [count]: String(often), TRIAL: name }
  const run = () => finished(spawn(nodePath(), words, { cwd: root, stdio: 'inherit', env }))
  const start = performance.now()
  if (window) {
    await buildIfStale()
    await electronPath()
  }
  const code = await (window ? withDisplay(run) : run())
  console.log(
    `${name}: ${code === 0 ? 'held' : 'FAILED'} in ${Math.round((performance.now() - start) / 1000)} s`,
  )
  return code
}

process.exitCode = await trials(process.argv.slice(2)).catch(fail)
