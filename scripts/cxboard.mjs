import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { runApp } from './electron.mjs'
import { fail, finished, nodePath, root } from './programs.mjs'

/** `npm run cxboard`: the command line. Pages are drawn by Electron, so PDF, PowerPoint and PNG are asked of it; the rest needs only Node. */
async function cxboard(words) {
  await buildIfStale()
  return drawsPages(words) ? runApp(words, { cwd }) : inNode(words)
}

/** In the folder the command was typed in: npm moves to the project's own. */
const cwd = process.env.INIT_CWD ?? process.cwd()

function inNode(words) {
  return finished(spawn(nodePath(), [join(root, 'out/main/cli.js'), ...words], { cwd, stdio: 'inherit' }))
}

function drawsPages(words) {
  if (words[0] !== 'export') return false
  return words.some((word, at) => {
    const named = /^(?:-o|--output|--out)(?:=(.*))?$/.exec(word)
    return named !== null && /\.(pdf|pptx|png)$/i.test(named[1] ?? words[at + 1] ?? '')
  })
}

process.exitCode = await cxboard(process.argv.slice(2)).catch(fail)
