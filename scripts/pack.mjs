import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronPath } from './electron.mjs'
import { fail, finished, nodePath, packageFile, root } from './programs.mjs'

/** `npm run pack`: the app as a folder for this system. Every other form is made by electron-builder itself. */
async function pack(words) {
  await buildIfStale()
  const { dist, version, source } = await electronPath()
  const stand = source === 'package' ? [] : [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`]
  const args = [packageFile('electron-builder/cli.js'), '--dir', '--publish', 'never', ...stand, ...words]
  const code = await finished(spawn(nodePath(), args, { cwd: root, stdio: 'inherit' }))
  for (const name of starters()) await rm(name)
  return code
}

/** A stand-in Electron brings the program that opens a folder; a packaged app has no use for it. */
function starters() {
  const dist = join(root, 'dist')
  if (!existsSync(dist)) return []
  return readdirSync(dist)
    .map((folder) => join(dist, folder, 'resources/default_app.asar'))
    .filter((file) => existsSync(file))
}

process.exitCode = await pack(process.argv.slice(2)).catch(fail)
