import { buildIfStale } from './build.mjs'
import { runApp } from './electron.mjs'
import { fail } from './programs.mjs'

/** `npm start`: builds what changed and opens the app; files named after `--` are opened in it. */
async function start() {
  await buildIfStale()
  return runApp(process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() })
}

process.exitCode = await start().catch(fail)
