import { spawn } from 'node:child_process'
import { buildIfStale } from './build.mjs'
import { electronPath } from './electron.mjs'
import { fail, finished, nodePath, packageFile, root } from './programs.mjs'

/** `npm run pack`: the app as a folder for this system. Every other form is made by electron-builder itself. */
async function pack(words) {
  await buildIfStale()
  const { dist, version, source } = await electronPath()
  const stand = source === 'package' ? [] : [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`]
  const args = [packageFile('electron-builder/cli.js'), '--dir', '--publish', 'never', ...stand, ...words]
  return finished(spawn(nodePath(), args, { cwd: root, stdio: 'inherit' }))
}

process.exitCode = await pack(process.argv.slice(2)).catch(fail)
