import { existsSync } from 'node:fs'
import { type Asset, assetsOf, isItself } from './assets'
import { mirrored } from './backup/mirror'
import { shelfIn } from './backup/shelf'
import { checkSound } from './check'
import type { Connection } from './connection'
import { isCorrupt } from './errors'
import { ASSET_MIGRATIONS } from './migrations/list'
import { migrate } from './migrations/migrate'
import { openDatabase } from './open'
import type { Places } from './places'
import { newestQuarantined, quarantine } from './quarantine'
import { inCopy, readable } from './salvage'

/** The file of pictures, sound: a damaged one is put aside, and every picture that is still itself is kept. */
export function openAssets(
  places: Places,
  { check }: { check: boolean },
): { readonly db: Connection; readonly repaired: boolean } {
  const moved = !existsSync(places.assets) && newestQuarantined(places.assets, places.quarantine) !== null
  if (!moved) {
    try {
      return { db: openSound(places.assets, check), repaired: false }
    } catch (error) {
      if (!isCorrupt(error)) throw error
    }
  }
  quarantine(places.assets, places.quarantine)
  const db = openSound(places.assets, false)
  const damaged = newestQuarantined(places.assets, places.quarantine)
  if (damaged) inCopy(damaged, places.salvage, (old) => keepSound(old, db))
  keepMirrored(places, db)
  return { db, repaired: true }
}

function openSound(path: string, check: boolean): Connection {
  const db = openDatabase(path, { kind: 'assets' })
  try {
    if (check) checkSound(db, 'quick')
    migrate(db, ASSET_MIGRATIONS)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function keepSound(old: Connection | null, db: Connection): void {
  if (!old) return
  const assets = assetsOf(db)
  for (const { key } of readable<{ readonly key: number }>(old, ROWS).rows) {
    const asset = readAsset(old, key)
    if (asset && isItself(asset)) assets.put(asset)
  }
}

/** What the damaged file no longer gives. */
function keepMirrored(places: Places, db: Connection): void {
  const assets = assetsOf(db)
  for (const asset of mirrored(shelfIn(places.folder), (hash) => !assets.has(hash))) assets.put(asset)
}

function readAsset(old: Connection, rowid: number): Asset | null {
  try {
    return old.prepare<[number], Asset>(BY_ROWID).get(rowid) ?? null
  } catch {
    return null
  }
}

/** Row numbers first, then one picture at a time: all of them at once may not fit into memory. */
const ROWS = {
  table: 'asset',
  forward: 'SELECT rowid AS key FROM asset NOT INDEXED ORDER BY rowid ASC',
  backward: 'SELECT rowid AS key FROM asset NOT INDEXED ORDER BY rowid DESC',
}

/** Past the index over the hashes, which may be what is damaged. */
const BY_ROWID = 'SELECT lower(hex(hash)) AS hash, kind, width, height, bytes FROM asset WHERE rowid = ?'
