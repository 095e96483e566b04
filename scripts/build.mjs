import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { nodePath, packageFile, quietly, root } from './programs.mjs'

const sources = ['shared', 'main', 'renderer', 'assets', 'electron.vite.config.ts', 'package-lock.json']
const stamp = join(root, 'out/.stamp')
const lock = join(root, 'node_modules/.cxboard-building')

/** Builds unless what is built already matches the sources; says nothing when it succeeds. */
export async function buildIfStale() {
  if (isFresh()) return
  await alone(async () => {
    if (isFresh()) return
    await rm(stamp, { force: true })
    const before = sourcesNow()
    const args = [packageFile('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn']
    await quietly(nodePath(), args, { cwd: root })
    await mkdir(join(root, 'out'), { recursive: true })
    await writeFile(stamp, before)
  })
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow()
}

/** Names, sizes and times of all sources: reading them all would cost more than the answer is worth. */
function sourcesNow() {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(path)) return
    const { size, mtimeMs } = statSync(path)
    if (!statSync(path).isDirectory()) return hash.update(`${path} ${size} ${mtimeMs}\n`)
    for (const name of readdirSync(path).sort()) visit(join(path, name))
  }
  for (const source of sources) visit(join(root, source))
  return hash.digest('hex')
}

/** Two commands at once would empty each other's output; a lock whose process is gone is nobody's. */
async function alone(work) {
  while (!(await taken())) await wait(200)
  try {
    await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function taken() {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (await abandoned()) await rm(lock, { force: true })
    return false
  }
}

async function abandoned() {
  try {
    const owner = Number(await readFile(lock, 'utf8'))
    if (owner === 0) return Date.now() - (await stat(lock)).mtimeMs > 5000
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
