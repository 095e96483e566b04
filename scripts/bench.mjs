import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronPath, run } from './electron.mjs'
import { fail, nodePath, root } from './programs.mjs'

/** `npm run bench`: test/bench/main.ts, read by Node as it is, beside a screen and a prepared Electron. */
async function bench(words) {
  await buildIfStale()
  await electronPath()
  const hook = new URL('./typescript.mjs', import.meta.url).href
  return run(nodePath(), ['--import', hook, '--expose-gc', join(root, 'test/bench/main.ts'), ...words])
}

process.exitCode = await bench(process.argv.slice(2)).catch(fail)
