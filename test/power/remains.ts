import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Effect, Inode, Name } from './effect'

/** What a disk keeps to about names that were not flushed. */
export type Kept = 'in-order' | 'each-folder'

/** What becomes of all that was not flushed. */
export type Rest = 'lost' | 'torn'

/** A number from 0 to below 1. */
export type Chance = () => number

interface Remains {
  readonly names: ReadonlyMap<string, Inode | 'folder'>
  readonly contents: ReadonlyMap<Inode, Buffer>
}

/**
 * What lies there after the power fails behind the first `point` effects: all that was flushed, and of the rest whatever
 * chance leaves, torn into pieces of 512 bytes.
 */
export function remains(
  effects: readonly Effect[],
  point: number,
  { kept, rest }: { readonly kept: Kept; readonly rest: Rest },
  chance: Chance,
): Remains {
  const past = effects.slice(0, point)
  return { names: namesLeft(past, kept, rest, chance), contents: contentsLeft(past, rest, chance) }
}

export function layOut({ names, contents }: Remains, folder: string): void {
  for (const [path, inode] of names) {
    if (!isReachable(names, path)) continue
    const place = join(folder, path)
    if (inode === 'folder') mkdirSync(place, { recursive: true })
    else writeFileSync(place, contents.get(inode) ?? Buffer.alloc(0))
  }
}

/** A folder whose own name was lost takes all in it along. */
function isReachable(names: Remains['names'], path: string): boolean {
  const folder = folderOf(path)
  return folder === '' || (names.get(folder) === 'folder' && isReachable(names, folder))
}

/** Names change in the order they were asked to, of the whole disk or at least of a folder; where that ends is chance. */
function namesLeft(past: readonly Effect[], kept: Kept, rest: Rest, chance: Chance): Remains['names'] {
  const lasting = lastFlushes(past, kept)
  const ends = new Map<string, number>()
  const names = new Map<string, Inode | 'folder'>()
  for (const [index, effect] of past.entries()) {
    if (effect.effect !== 'names') continue
    const folder = kept === 'in-order' ? '' : folderOf(effect.names.at(-1)?.path ?? '')
    if (!ends.has(folder)) ends.set(folder, endOf(lasting.get(folder) ?? -1, past.length, rest, chance))
    if (index > (ends.get(folder) ?? 0)) continue
    for (const { path, inode } of effect.names) set(names, { path, inode })
  }
  return names
}

/** Where the names of a folder ('' : of all) were flushed last. */
function lastFlushes(past: readonly Effect[], kept: Kept): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const [index, effect] of past.entries()) {
    if (effect.effect === 'flushNames') last.set(kept === 'in-order' ? '' : effect.folder, index)
  }
  return last
}

function endOf(least: number, most: number, rest: Rest, chance: Chance): number {
  if (rest === 'lost') return least
  const which = chance()
  if (which < 0.3) return least
  return which < 0.5 ? most : least + chance() * (most - least)
}

function contentsLeft(past: readonly Effect[], rest: Rest, chance: Chance): Remains['contents'] {
  const flushed = new Map<Inode, number>()
  for (const [index, effect] of past.entries())
    if (effect.effect === 'flush') flushed.set(effect.inode, index)
  const files = new Map<Inode, Content>()
  const luck = new Map<Inode, number>()
  for (const [index, effect] of past.entries()) {
    if (effect.effect !== 'write' && effect.effect !== 'size') continue
    const { inode } = effect
    const file = files.get(inode) ?? content()
    files.set(inode, file)
    if (!luck.has(inode)) luck.set(inode, luckOf(rest, chance))
    const lasts = index < (flushed.get(inode) ?? -1)
    const keeps = () => lasts || chance() < (luck.get(inode) ?? 1)
    if (effect.effect === 'size') {
      if (keeps()) file.resize(effect.size)
      continue
    }
    for (const [offset, piece] of pieces(effect)) if (keeps()) file.write(offset, piece)
  }
  return new Map([...files].map(([inode, file]) => [inode, file.bytes()]))
}

/** Of what was not flushed, a file may keep nothing, nearly all, or any part. */
function luckOf(rest: Rest, chance: Chance): number {
  if (rest === 'lost') return 0
  const which = chance()
  if (which < 0.2) return 0
  if (which < 0.4) return 1
  return which < 0.6 ? 0.97 : chance()
}

function* pieces({ offset, bytes }: { offset: number; bytes: Buffer }): Generator<[number, Buffer]> {
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + SECTOR - ((offset + at) % SECTOR))
    yield [offset + at, bytes.subarray(at, end)]
    at = end
  }
}

interface Content {
  write(offset: number, bytes: Buffer): void
  resize(size: number): void
  bytes(): Buffer
}

function content(): Content {
  let held = Buffer.alloc(4096)
  let size = 0
  function grow(to: number): void {
    if (to <= held.length) return
    const larger = Buffer.alloc(2 * to)
    held.copy(larger, 0, 0, size)
    held = larger
  }
  return {
    write(offset, bytes) {
      grow(offset + bytes.length)
      bytes.copy(held, offset)
      size = Math.max(size, offset + bytes.length)
    },
    resize(to) {
      grow(to)
      held.fill(0, Math.min(size, to))
      size = to
    },
    bytes: () => held.subarray(0, size),
  }
}

function set(names: Map<string, Inode | 'folder'>, { path, inode }: Name): void {
  if (inode === null) names.delete(path)
  else names.set(path, inode)
}

function folderOf(path: string): string {
  const folder = dirname(path)
  return folder === '.' ? '' : folder
}

const SECTOR = 512
