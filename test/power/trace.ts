import { spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { temporaryFolder } from '../main/store/library'
import { type Call, callIn } from './call'
import type { Effect } from './effect'
import { watching } from './watching'

/** Whether this system lets us see what a program asks of it. */
export const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

/** Runs a program to its end and answers what it asked of the disk in this folder, which is empty when it begins. */
export async function traced(
  program: string,
  words: readonly string[],
  folder: string,
): Promise<readonly Effect[]> {
  const log = join(temporaryFolder(), 'calls')
  const how = ['-f', '-qq', '-xx', '-s', String(LONGEST_WRITE), '-e', `trace=${CALLS}`, '-o', log]
  const { status } = spawnSync('strace', [...how, process.execPath, program, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`the program that is watched ended with ${status}`)
  const watch = watching(folder)
  for await (const call of callsIn(log)) watch.take(call)
  return watch.effects
}

/** Calls in the order they ended; one that another thread's interrupts is told in two lines. */
async function* callsIn(log: string): AsyncGenerator<Call> {
  const begun = new Map<string, string>()
  for await (const line of createInterface({ input: createReadStream(log, 'latin1') })) {
    const [, thread = '', said = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (said.endsWith(UNFINISHED)) {
      begun.set(thread, said.slice(0, -UNFINISHED.length))
      continue
    }
    const rest = /^<\.\.\. \w+ resumed>/.exec(said)
    const whole = rest ? (begun.get(thread) ?? '') + said.slice(rest[0].length) : said
    const call = callIn(whole)
    if (call) yield call
  }
}

const UNFINISHED = ' <unfinished ...>'
const LONGEST_WRITE = 4 * 1024 ** 2

/** What changes a file or a name, what flushes, and what could change a file behind our back. */
const CALLS = [
  ...['open', 'openat', 'creat', 'close', 'dup', 'dup2', 'dup3', 'mmap'],
  ...['write', 'pwrite64', 'writev', 'pwritev', 'pwritev2', 'ftruncate', 'truncate', 'fallocate'],
  ...['copy_file_range', 'sendfile', 'fsync', 'fdatasync', 'sync_file_range', 'sync'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'unlink', 'unlinkat', 'rmdir'],
  ...['mkdir', 'mkdirat'],
].join(',')
