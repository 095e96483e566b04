import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sweepTemporaries, writeAtomic } from '../../../main/package/atomic'
import { type Disk, type OpenFile, realDisk } from '../../../main/package/disk'
import { AppError, type Trouble } from '../../../shared/errors'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cxboard-'))
  path = join(folder, 'Ferry.cxboard')
})

afterEach(() => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

const bytes = Buffer.from('the whole new file')

/** The real disk with one deed that fails, as often as said. */
function failing(
  deed: keyof Disk | keyof OpenFile,
  code: string,
  times = Number.POSITIVE_INFINITY,
): Disk & { paused: number[] } {
  let left = times
  const fail = () => {
    left--
    return Promise.reject(Object.assign(new Error(code), { code }))
  }
  const paused: number[] = []
  return {
    ...realDisk,
    paused,
    pause: async (milliseconds) => void paused.push(milliseconds),
    open: async (name, flags, mode) => {
      if (deed === 'open' && left > 0) return fail()
      const file = await realDisk.open(name, flags, mode)
      return lying(file, (asked) => (asked === deed && left > 0 ? fail : null))
    },
    rename: (from, to) => (deed === 'rename' && left > 0 ? fail() : realDisk.rename(from, to)),
  }
}

/** An open file that asks first whether a deed of its has to fail; closing is then done all the same. */
function lying(file: OpenFile, failure: (deed: string | symbol) => (() => Promise<never>) | null): OpenFile {
  return new Proxy(file, {
    get(target, deed) {
      const fail = failure(deed)
      const real = Reflect.get(target, deed)?.bind(target)
      if (fail === null) return real
      return deed === 'close' ? () => real().then(fail) : fail
    },
  })
}

async function troubleOf(writing: Promise<void>): Promise<Trouble> {
  const error = await writing.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof AppError)) throw error
  return error.trouble
}

describe('a file is written whole', () => {
  test('new, or in place of an old one', async () => {
    await writeAtomic(path, Buffer.from('the old file'))
    expect(readFileSync(path, 'utf8')).toBe('the old file')
    await writeAtomic(path, bytes)
    expect(readFileSync(path)).toEqual(bytes)
    expect(readdirSync(folder)).toEqual(['Ferry.cxboard'])
  })

  test('from pieces, of a list or as they come, also large ones', async () => {
    const piece = Buffer.alloc(700_000, 'x')
    await writeAtomic(path, [piece, piece, Buffer.alloc(0), bytes])
    expect(readFileSync(path)).toEqual(Buffer.concat([piece, piece, bytes]))
    await writeAtomic(
      path,
      (async function* () {
        yield bytes
        yield piece
      })(),
    )
    expect(readFileSync(path)).toEqual(Buffer.concat([bytes, piece]))
  })

  test('by a disk that takes less than it is given', async () => {
    const slow: Disk = {
      ...realDisk,
      open: async (name, flags, mode) => {
        const file = await realDisk.open(name, flags, mode)
        const write = (chunk: Uint8Array, at: number) => file.write(chunk, at, Math.min(3, chunk.length - at))
        return lying(file, (deed) => (deed === 'write' ? (write as unknown as () => Promise<never>) : null))
      },
    }
    await writeAtomic(path, bytes, slow)
    expect(readFileSync(path)).toEqual(bytes)
  })

  test('with the longest name a disk can hold', async () => {
    const long = join(folder, `${'é'.repeat(123)}.cxboard`)
    await writeAtomic(long, bytes)
    expect(readFileSync(long)).toEqual(bytes)
  })

  test.runIf(process.platform !== 'win32')(
    'with the rights of the file it replaces, through links',
    async () => {
      writeFileSync(path, 'old')
      chmodSync(path, 0o640)
      const link = join(folder, 'link.cxboard')
      symlinkSync(path, link)
      await writeAtomic(link, bytes)
      expect(lstatSync(link).isSymbolicLink()).toBe(true)
      expect(readFileSync(path)).toEqual(bytes)
      expect(lstatSync(path).mode & 0o777).toBe(0o640)
      const fresh = join(folder, 'fresh.cxboard')
      await writeAtomic(fresh, bytes)
      expect(lstatSync(fresh).mode & 0o777).toBe(0o666 & ~process.umask())
    },
  )
})

describe('whatever fails, the old file stands and no other is left', () => {
  beforeEach(() => writeFileSync(path, 'the old file'))
  afterEach(() => expect(readFileSync(path, 'utf8')).toBe('the old file'))

  const name = 'Ferry.cxboard'
  test.each([
    ['open', 'EACCES', { code: 'E_ACCESS', name }],
    ['open', 'EROFS', { code: 'E_ACCESS', name }],
    ['open', 'ENOENT', { code: 'E_GONE', name }],
    ['write', 'ENOSPC', { code: 'E_SPACE', name, needed: null }],
    ['write', 'EIO', { code: 'export-failed', name, detail: 'EIO' }],
    ['sync', 'EDQUOT', { code: 'E_SPACE', name, needed: null }],
    ['close', 'EIO', { code: 'export-failed', name, detail: 'EIO' }],
    ['read', 'EIO', { code: 'export-failed', name, detail: 'EIO' }],
    ['rename', 'EXDEV', { code: 'export-failed', name, detail: 'EXDEV' }],
    ['rename', 'EBUSY', { code: 'E_ACCESS', name }],
  ] as const)('%s answers %s', async (deed, code, trouble) => {
    expect(await troubleOf(writeAtomic(path, bytes, failing(deed, code)))).toEqual(trouble)
  })

  test('a disk that gives back something else', async () => {
    const lossy: Disk = {
      ...realDisk,
      open: async (file, flags, mode) => {
        if (flags === 'r') writeFileSync(file, 'something else')
        return realDisk.open(file, flags, mode)
      },
    }
    expect(await troubleOf(writeAtomic(path, bytes, lossy))).toEqual({ code: 'E_HASH', part: name })
  })

  test('pieces that stop coming', async () => {
    const broken = (function* () {
      yield bytes
      throw new Error('stopped')
    })()
    await expect(writeAtomic(path, broken)).rejects.toThrow('stopped')
  })

  test('an error that is none of the system', async () => {
    const disk: Disk = { ...realDisk, rename: () => Promise.reject(new TypeError('bug')) }
    await expect(writeAtomic(path, bytes, disk)).rejects.toThrow('bug')
  })

  test('a folder that is gone', async () => {
    const away = join(folder, 'away', 'Ferry.cxboard')
    expect(await troubleOf(writeAtomic(away, bytes))).toEqual({ code: 'E_GONE', name })
  })

  test('a folder where the file should be', async () => {
    const taken = join(folder, 'taken')
    mkdirSync(taken)
    expect(await troubleOf(writeAtomic(taken, bytes))).toMatchObject({ name: 'taken' })
  })
})

describe('a file that another program holds for a moment', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('is written at the tenth try (%s)', async (code) => {
    const disk = failing('rename', code, 9)
    await writeAtomic(path, bytes, disk)
    expect(readFileSync(path)).toEqual(bytes)
    expect(disk.paused).toEqual([10, 20, 40, 80, 160, 250, 250, 250, 250])
  })

  test('is given up after the tenth', async () => {
    const disk = failing('rename', 'EPERM')
    expect((await troubleOf(writeAtomic(path, bytes, disk))).code).toBe('E_ACCESS')
    expect(disk.paused).toHaveLength(9)
  })
})

test('shared folders that know no rights, and folders that cannot be synced, are good enough', async () => {
  for (const disk of [failing('chmod', 'EPERM'), failingFolder('EINVAL'), failingFolder('EPERM')]) {
    await writeAtomic(path, bytes, disk)
    expect(readFileSync(path)).toEqual(bytes)
  }
  expect(await troubleOf(writeAtomic(path, bytes, failingFolder('EIO')))).toMatchObject({ detail: 'EIO' })
  const odd: Disk = {
    ...failingFolder('EIO'),
    open: (p, f, m) => (p === folder ? Promise.reject(new Error('odd')) : realDisk.open(p, f, m)),
  }
  await expect(writeAtomic(path, bytes, odd)).rejects.toThrow('odd')
})

test('what is left of an interrupted write goes after a day', async () => {
  const day = 24 * 60 * 60 * 1000
  const old = `.Ferry.cxb${'0'.repeat(16)}.tmp`
  const names = [
    old,
    `.Ferry.cxb${'1'.repeat(16)}.tmp`,
    '.Ferry.tmp',
    'Ferry.tmp',
    `.F.cxb${'2'.repeat(16)}.tmp.bak`,
  ]
  for (const name of names) writeFileSync(join(folder, name), 'x')
  mkdirSync(join(folder, `.F.cxb${'3'.repeat(16)}.tmp`))
  const now = Date.now()
  for (const name of readdirSync(folder))
    utimesSync(join(folder, name), now / 1000, (now - day - 1000) / 1000)
  utimesSync(join(folder, `.Ferry.cxb${'1'.repeat(16)}.tmp`), now / 1000, (now - day + 60_000) / 1000)
  expect(await sweepTemporaries(folder, now)).toBe(1)
  expect(readdirSync(folder)).not.toContain(old)
  expect(readdirSync(folder)).toHaveLength(5)
  expect(await sweepTemporaries(join(folder, 'away'))).toBe(0)

  writeFileSync(join(folder, old), 'x')
  const gone: Disk = { ...realDisk, lstat: () => Promise.reject(new Error('gone')) }
  expect(await sweepTemporaries(folder, now + 3 * day, gone)).toBe(0)
  const held: Disk = { ...realDisk, unlink: () => Promise.reject(new Error('held')) }
  expect(await sweepTemporaries(folder, now + 3 * day, held)).toBe(0)
  for (const name of readdirSync(folder))
    await realDisk.rename(join(folder, name), join(folder, `${name}.kept`))
})

function failingFolder(code: string): Disk {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }))
  return {
    ...realDisk,
    open: async (name, flags, mode) => {
      const file = await realDisk.open(name, flags, mode)
      return name === folder ? lying(file, (deed) => (deed === 'sync' ? fail : null)) : file
    },
  }
}
