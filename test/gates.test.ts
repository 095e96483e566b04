import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourcesIn } from './sources'

const root = join(import.meta.dirname, '..')

/** Files whose code, comments apart, says one of these words. */
function saying(words: RegExp, ...folders: readonly string[]): readonly string[] {
  return sourcesIn(...folders).flatMap(({ path, text }) => (words.test(uncommented(text)) ? [path] : []))
}

function uncommented(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

describe('no clock decides anything', () => {
  test('what is pure is told the time', () =>
    expect(saying(/Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/, 'shared')).toEqual([]))

  test('the library is told it too, at the one place it is opened', () =>
    expect(saying(/Date\.now\(|new Date\(\)/, 'main/store')).toEqual(['main/store/store.ts']))
})

describe('the database', () => {
  test('is asked in sentences that are written down: nothing but a constant is put into one', () =>
    expect(saying(/\.(prepare|exec)(<[^`]*?>)?\(\s*`[^`]*\$\{(?![A-Z_0-9]+\})/, 'main')).toEqual([]))

  test('takes no code from outside, and never without its guard', () =>
    expect(saying(/\.(loadExtension|unsafeMode)\(/, 'main')).toEqual([]))

  // Whoever opens and closes it by another way takes SQLite's lock away
  test('is named by its file where it is kept, and elsewhere only to see what is there before it is opened', () => {
    const lines = sourcesIn('main')
      .filter(({ path }) => !path.startsWith('main/store/'))
      .flatMap(({ path, text }) =>
        uncommented(text)
          .split('\n')
          .map((line) => `${path}: ${line.trim()}`),
      )
      .filter((line) => /(store|assets)\.db/.test(line))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => !/(existsSync|storeFormat)\(/.test(line))).toEqual([])
  })
})

describe('what others wrote and we ship', () => {
  const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const all = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '')
  const shipped = all.filter(([, { dev }]) => !dev)

  test('is little: at most 15 packages are asked for, each in one version', () => {
    expect(Object.keys(declared.dependencies).length).toBeLessThanOrEqual(15)
    const versions = Object.values({ ...declared.dependencies, ...declared.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })

  test('is the very content that was looked at', () => {
    expect(
      all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
    expect(lock.packages[''].dependencies).toEqual(declared.dependencies)
  })

  test('may be passed on', () => {
    const free = /^(MIT|ISC|0BSD|Apache-2\.0|CC0-1\.0|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\))$/
    expect(shipped.filter(([, { license }]) => !free.test(license ?? '')).map(([path]) => path)).toEqual([])
    const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')
    const unnamed = shipped
      .filter(([, { optional }]) => !optional)
      .map(([path, { version }]) => `## ${path.split('node_modules/').at(-1)} ${version}`)
      .filter((heading) => !notices.includes(heading))
    expect(unnamed).toEqual([])
  })

  test('runs nothing while it is installed', () =>
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]))
})

test('the packaged program has every fuse as it has to be', () => {
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(config)?.[1] ?? ''
  expect(
    Object.fromEntries(
      block
        .trim()
        .split('\n')
        .map((line) => line.trim().split(': ')),
    ),
  ).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  })
})

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}
