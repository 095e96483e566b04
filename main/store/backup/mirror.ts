import { existsSync, mkdirSync } from 'node:fs'
import { type Asset, assetsOf } from '../assets'
import type { Connection } from '../connection'
import { isCorrupt, translated } from '../errors'
import { ASSET_MIGRATIONS } from '../migrations/list'
import { migrate } from '../migrations/migrate'
import { openDatabase } from '../open'
import { quarantine } from '../quarantine'
import type { Shelf } from './shelf'

/** Where a mirror that is damaged goes. */
export interface Refuge extends Shelf {
  readonly quarantine: string
}

/**
 * Gives the mirror the pictures it does not have yet, a few at a time, with a breath after each few. Pictures never
 * change, so what is there is right. Ends early when `isWanted` says no more.
 */
export async function fillMirror(refuge: Refuge, assets: Connection, isWanted: () => boolean): Promise<void> {
  const work = filling(refuge, assets)
  try {
    while (isWanted() && assets.open && !work.next().done) await new Promise(setImmediate)
  } finally {
    work.return(undefined)
  }
}

/** The same in one go, for as long as there is time. */
export function fillMirrorNow(refuge: Refuge, assets: Connection, hasTime: () => boolean): void {
  const work = filling(refuge, assets)
  try {
    while (hasTime() && !work.next().done);
  } finally {
    work.return(undefined)
  }
}

/** Every picture of the mirror that is still itself, one at a time; the mirror is closed behind the last. */
export function* mirrored(shelf: Shelf, isWanted: (hash: string) => boolean): Generator<Asset> {
  if (!existsSync(shelf.mirror)) return
  const mirror = openMirror(shelf)
  try {
    const assets = assetsOf(mirror)
    for (const hash of hashesIn(mirror)) {
      const asset = isWanted(hash) ? soundly(() => assets.get(hash)) : null
      if (asset) yield asset
    }
  } finally {
    mirror.close()
  }
}

/** Puts pictures into the mirror one by one, all of them in one transaction. */
export function mirroring<T>(shelf: Shelf, work: (put: (picture: Asset) => void) => T): T {
  const mirror = openMirror(shelf)
  try {
    return mirror.transaction(() => work(assetsOf(mirror).put)).immediate()
  } finally {
    mirror.close()
  }
}

function* filling(refuge: Refuge, assets: Connection): Generator<void> {
  const here = hashesIn(assets)
  if (here.length === 0) return
  const { mirror, known } = soundMirror(refuge)
  try {
    const from = assetsOf(assets)
    const insert = mirror.prepare<[Buffer, string, number, number, number, Uint8Array]>(
      `INSERT INTO asset (hash, kind, width, height, size, bytes) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (hash) DO NOTHING`,
    )
    const put = mirror.transaction((pictures: readonly Asset[]) => {
      for (const { hash, kind, width, height, bytes } of pictures) {
        insert.run(Buffer.from(hash, 'hex'), kind, width, height, bytes.byteLength, bytes)
      }
    })
    let few: Asset[] = []
    let size = 0
    for (const hash of here) {
      const asset = known.has(hash) ? null : from.get(hash)
      if (!asset) continue
      few.push(asset)
      size += asset.bytes.byteLength
      if (size < BYTES_AT_ONCE && few.length < PICTURES_AT_ONCE) continue
      put.immediate(few)
      few = []
      size = 0
      yield
    }
    if (few.length > 0) put.immediate(few)
    mirror.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    mirror.close()
  }
}

/** A damaged mirror is put aside and begun anew: the pictures themselves are in the library. */
function soundMirror(refuge: Refuge): { readonly mirror: Connection; readonly known: ReadonlySet<string> } {
  try {
    return read(openMirror(refuge))
  } catch (error) {
    if (!isCorrupt(error)) throw error
    quarantine(refuge.mirror, refuge.quarantine)
    return read(openMirror(refuge))
  }
}

function read(mirror: Connection) {
  try {
    return { mirror, known: new Set(hashesIn(mirror)) }
  } catch (error) {
    mirror.close()
    throw error
  }
}

function openMirror({ folder, mirror }: Shelf): Connection {
  return translated(() => {
    mkdirSync(folder, { recursive: true })
    const db = openDatabase(mirror, { kind: 'assets' })
    try {
      migrate(db, ASSET_MIGRATIONS)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

function hashesIn(db: Connection): readonly string[] {
  return db.prepare<[], string>('SELECT lower(hex(hash)) FROM asset').pluck().all()
}

function soundly<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (isCorrupt(error)) return null
    throw error
  }
}

const BYTES_AT_ONCE = 4 * 1024 ** 2
const PICTURES_AT_ONCE = 64
