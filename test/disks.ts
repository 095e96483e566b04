import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Only the administrator of a Linux can have a disk of a size of its own, and take the right to write from it. */
const canMount = process.getuid?.() === 0 && process.platform === 'linux'

export interface Disk {
  readonly folder: string
  /** Leaves this many bytes free. */
  fill(leaving: number): void
  clear(): void
  /** false: this system does not allow it. */
  mayWrite(may: 'read' | 'write'): boolean
}

/** A disk of this size, for as long as the test runs; null: there can be none here. */
export function smallDisk(megabytes: number): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-disk-'))
  onTestFinished(() => {
    done('umount', '-l', folder)
    rmSync(folder, { recursive: true, force: true })
  })
  if (!canMount || !done('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return null
  const film = join(folder, 'a film')
  return {
    folder,
    fill(leaving) {
      const { bavail, bsize } = statfsSync(folder)
      appendFileSync(film, Buffer.alloc(Math.max(0, bavail * bsize - leaving)))
    },
    clear: () => rmSync(film, { force: true }),
    mayWrite: (may) => done('mount', '-o', `remount,${may === 'read' ? 'ro' : 'rw'}`, folder),
  }
}

/** A single file that may only be read, for as long as the test runs; false: this system does not allow it. */
export function onlyRead(file: string): boolean {
  if (!canMount || !done('mount', '--bind', file, file)) return false
  onTestFinished(() => void done('umount', '-l', file))
  return done('mount', '-o', 'remount,bind,ro', file)
}

function done(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words).status === 0
}
