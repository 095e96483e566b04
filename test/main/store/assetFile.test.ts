import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Asset } from '../../../main/store/assets'
import type { Store } from '../../../main/store/store'
import { boardRecord } from './board'
import { everything, reopened, storeIn, temporaryFolder, troubleOf } from './library'
import { ruinPageOf } from './pages'

function picture(size: number): Asset {
  const bytes = randomBytes(size)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    kind: 'image/png',
    width: 8,
    height: 8,
    bytes,
  }
}

function intact(store: Store, pictures: readonly Asset[]): readonly Asset[] {
  return pictures.filter(({ hash, bytes }) => {
    const found = store.asset(hash)
    return found !== null && Buffer.from(bytes).equals(Buffer.from(found.bytes))
  })
}

/** A closed library with twenty pictures. */
function pictureLibrary() {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  store.addBoard([boardRecord()], [])
  const pictures = Array.from({ length: 20 }, (_, n) => picture(3000 + n * 3000))
  for (const each of pictures) store.putAsset(each)
  const boards = everything(store)
  store.close()
  return { folder, path: join(folder, 'assets.db'), pictures, boards }
}

test('a file of pictures that is noise is put aside, and the boards are as they were', () => {
  const { folder, path, pictures, boards } = pictureLibrary()
  writeFileSync(path, randomBytes(50_000))
  const store = storeIn(folder)
  expect(store.notice).toMatchObject({ trouble: { code: 'store-repaired', part: 'pictures' } })
  expect(everything(store)).toEqual(boards)
  expect(intact(store, pictures)).toEqual([])
  for (const each of pictures) store.putAsset(each)
  expect(intact(store, pictures)).toEqual(pictures)
  expect(existsSync(join(folder, 'quarantine', '1', 'assets.db'))).toBe(true)
})

test('damage that is met while looking at a picture is repaired at the next start, with all that can be read', () => {
  const { folder, path, pictures } = pictureLibrary()
  ruinPageOf(path, 'sqlite_autoindex_asset_1')
  const store = storeIn(folder)
  expect(troubleOf(() => intact(store, pictures))).toBe('store-corrupt')
  const again = reopened(store, folder)
  expect(again.notice).toMatchObject({ trouble: { code: 'store-repaired', part: 'pictures' } })
  expect(intact(again, pictures)).toEqual(pictures)
  expect(reopened(again, folder).notice).toBeNull()
})

test('a picture whose bytes changed on the disk is not shown as if it were itself', () => {
  const { folder, path, pictures } = pictureLibrary()
  const whole = readFileSync(path)
  const victim = pictures.at(-1)
  const at = whole.indexOf(Buffer.from(victim?.bytes ?? []).subarray(20_000, 20_050))
  whole[at] = (whole[at] ?? 0) ^ 0xff
  writeFileSync(path, whole)
  expect(intact(storeIn(folder), pictures)).toEqual(pictures.slice(0, -1))
})

test('a repair of the pictures that was killed after the move is taken up again', () => {
  const { folder, path, pictures } = pictureLibrary()
  const aside = join(folder, 'quarantine', '1')
  mkdirSync(aside, { recursive: true })
  renameSync(path, join(aside, 'assets.db'))
  const store = storeIn(folder)
  expect(store.notice).not.toBeNull()
  expect(intact(store, pictures)).toEqual(pictures)
})
