import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronFlags, electronPath, run, withDisplay } from './electron.mjs'
import { withoutNoise } from './noise.mjs'
import { fail, finished, nodePath, root } from './programs.mjs'

/** `npm run cxboard`: the command line. Pages are drawn by Electron, so a PDF is asked of it; the rest needs only Node. */
async function cxboard(words) {
  await buildIfStale()
  return makesPdf(words) ? inElectron(words) : inNode(words)
}

/** In the folder the command was typed in: npm moves to the project's own. */
const cwd = process.env.INIT_CWD ?? process.cwd()

function inNode(words) {
  return finished(spawn(nodePath(), [join(root, 'out/main/cli.js'), ...words], { cwd, stdio: 'inherit' }))
}

async function inElectron(words) {
  const { path } = await electronPath()
  const stdio = ['inherit', 'inherit', 'pipe']
  const started = (child) => child.stderr.pipe(withoutNoise()).pipe(process.stderr, { end: false })
  return withDisplay(() => run(path, [...electronFlags(), root, ...words], { cwd, stdio, started }))
}

function makesPdf(words) {
  if (words[0] !== 'export') return false
  return words.some((word, at) => {
    const named = /^(?:-o|--output|--out)(?:=(.*))?$/.exec(word)
    return named !== null && /\.pdf$/i.test(named[1] ?? words[at + 1] ?? '')
  })
}

process.exitCode = await cxboard(process.argv.slice(2)).catch(fail)
