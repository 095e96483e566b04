import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Stops a script with one sentence instead of a stack: what is thrown here is meant for people. */
export function fail(error) {
  const expected = error instanceof Sentence
  process.stderr.write(`${expected ? error.message : (error?.stack ?? error)}\n`)
  process.exit(1)
}

/** An error whose message is a sentence for people, with what to do next. */
export class Sentence extends Error {}

/** The pinned Node: the one on the PATH may be too old for better-sqlite3 and vitest. */
export function nodePath() {
  const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(pinned) ? pinned : process.execPath
}

/** The file that npm would start for a command of a package. */
export function packageFile(path) {
  return join(root, 'node_modules', path)
}

/** Runs to the end and answers with the exit code; a signal counts as failure. */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(signal ? 128 : (code ?? 1)))
  })
}

/** Runs a step nobody needs to read; what it said is shown only when it fails. */
export async function quietly(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let said = ''
  const listen = (chunk) => {
    said += chunk
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const code = await finished(child)
  if (code === 0) return
  const end = said.trim().split('\n').slice(-25).join('\n')
  throw new Sentence(`"${[command, ...args].join(' ')}" failed:\n${end}`)
}

/** Programs by name, each with the Debian package that holds it: missing ones are installed or named. */
export async function needPrograms(packageOf) {
  const missing = Object.keys(packageOf).filter((program) => !onPath(program))
  if (missing.length > 0) await needPackages(missing.map((program) => packageOf[program]))
}

/** Installs Debian packages when it may, else says the one line to run. */
export async function needPackages(names) {
  const list = [...new Set(names.flatMap((name) => name.split(' ')))]
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Sentence(
      `Something is missing here. On Debian or Ubuntu run: sudo apt-get install ${list.join(' ')}`,
    )
  }
  process.stderr.write(`Installing ${list.join(' ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await quietly('apt-get', ['update', '-qq'], { env })
  await quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...list], { env })
}

/** Where what was fetched or built is kept between checkouts. */
export async function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache')
  const folder = join(base, 'cxboard')
  await mkdir(folder, { recursive: true })
  return folder
}

/** A folder to prepare something in; it is on the cache's disk so that a rename finishes the work. */
export async function inTemporaryFolder(work) {
  const cache = await cacheFolder()
  await sweep(cache)
  const folder = await mkdtemp(join(cache, 'part-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Fetches one file of the npm registry through npm and refuses any other content than the pinned one. */
export async function fetchPackage({ name, version, integrity }, folder) {
  const spec = `${name}@${version}`
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await quietly(npm, ['pack', spec, '--silent', '--pack-destination', folder])
  const file = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  const found = `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`
  if (found !== integrity) throw new Sentence(`${spec} is not the file it should be; it was not used.`)
  return file
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

/** A killed run leaves its folder behind; a day later nobody can be working in it. */
async function sweep(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('part-')) continue
    const age = Date.now() - (await stat(join(cache, name))).mtimeMs
    if (age > 86_400_000) await rm(join(cache, name), { recursive: true, force: true })
  }
}

/** Answers a short synchronous question to a program. */
export function ask(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', timeout: 60_000, ...options })
}
