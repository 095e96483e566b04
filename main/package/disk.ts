import { type FileHandle, lstat, open, readdir, realpath, rename, unlink } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** As much of the disk as the atomic writer needs; a test hands it one that fails. */
export interface Disk {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  readdir(path: string): Promise<readonly string[]>
  lstat(path: string): Promise<{ readonly mode: number; readonly mtimeMs: number; isFile(): boolean }>
  realpath(path: string): Promise<string>
  pause(milliseconds: number): Promise<unknown>
}

export type OpenFile = Pick<FileHandle, 'chmod' | 'sync' | 'close' | 'read' | 'write'>

export const realDisk: Disk = { open, rename, unlink, readdir, lstat, realpath, pause }
