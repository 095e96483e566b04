import { buildIfStale } from './build.mjs'
import { electronFlags, electronPath, run, withDisplay } from './electron.mjs'
import { fail, root } from './programs.mjs'

/** `npm start`: builds what changed and opens the app; files named after `--` are opened in it. */
async function start() {
  await buildIfStale()
  const { path } = await electronPath()
  return withDisplay(() => run(path, [...electronFlags(), root, ...process.argv.slice(2)]))
}

process.exit(await start().catch(fail))
