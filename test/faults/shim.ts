import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the system answers instead of doing what it was asked to. */
export const ERRORS = { EIO: constants.errno.EIO, ENOSPC: constants.errno.ENOSPC } as const

export interface Fault {
  /** The call that fails, counted from 1 over all that write, flush, cut or rename a file in the folder. */
  readonly at: number
  readonly error: keyof typeof ERRORS
  /** Only this call, or all that follow too. */
  readonly lasts: 'once' | 'forever'
}

/** Makes the library that fails calls; null: there is no compiler, or this is no Linux. */
export function builtShim(folder: string): string | null {
  const shim = join(folder, 'shim.so')
  const source = fileURLToPath(new URL('./shim.c', import.meta.url))
  const words = ['-shared', '-fPIC', '-O2', '-o', shim, source, '-ldl']
  return process.platform === 'linux' && spawnSync('cc', words).status === 0 ? shim : null
}

/** What a program has to be started with so that calls on files of this folder can fail. */
export function shimmed(shim: string, control: string, folder: string) {
  writeFileSync(control, Buffer.alloc(4096))
  return { LD_PRELOAD: shim, FAULT_CONTROL: control, FAULT_FOLDER: folder }
}

/** Begins to count anew; null: nothing fails. */
export function arm(control: string, fault: Fault | null): void {
  const numbers = fault ? [fault.at, ERRORS[fault.error], fault.lasts === 'forever' ? 1 : 0] : [0, 0, 0]
  const bytes = Buffer.alloc(40)
  for (const [i, number] of numbers.entries()) bytes.writeBigInt64LE(BigInt(number), i * 8)
  const file = openSync(control, 'r+')
  writeSync(file, bytes, 0, bytes.length, 0)
  closeSync(file)
}

/** Calls that were counted since, and how many of them failed. */
export function counted(control: string): { readonly calls: number; readonly failed: number } {
  const bytes = Buffer.alloc(40)
  const file = openSync(control, 'r')
  readSync(file, bytes, 0, bytes.length, 0)
  closeSync(file)
  return { calls: Number(bytes.readBigInt64LE(24)), failed: Number(bytes.readBigInt64LE(32)) }
}
