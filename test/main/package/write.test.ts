import { closeSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { openPackage, readAsset, readPackage } from '../../../main/package/read'
import { type PackableAsset, packBoard } from '../../../main/package/write'
import { zipOf } from '../../../main/package/zipWrite'
import type { Rec } from '../../../shared/model/record'
import { gif, png } from './pictures'
import { entriesOf, sampleFile, sampleRecords, toPack, troubleOf, zipByHand } from './sample'

const picture = png(2, 3)
const asset: PackableAsset = { hash: sha256(picture), kind: 'image/png', width: 2, height: 3, bytes: picture }

/** The sample board pointing to these pictures. */
function pointingTo(...hashes: readonly string[]): readonly Rec[] {
  return sampleRecords.map(
    (record): Rec => (record.kind === 'board' ? { ...record, extra: { hashes: [...hashes] } } : record),
  )
}

function withBoard(change: Partial<Extract<Rec, { kind: 'board' }>>): readonly Rec[] {
  return sampleRecords.map((record): Rec => (record.kind === 'board' ? { ...record, ...change } : record))
}

test('the file says what it holds, by whom and since when', () => {
  const lineage = Array.from({ length: 300 }, (_, i) => String(i).padStart(64, '0'))
  const { manifest } = readPackage(
    packBoard(toPack({ lineage, exportedBy: '\u202eAda\u0000 Lovelace' })).bytes,
  )
  expect(manifest).toMatchObject({
    format: 'cxboard',
    major: 1,
    minor: 0,
    app: { name: 'CXBoard', version: '0.1.0' },
    exportedAt: '2026-11-21T22:00:00.000Z',
    exportedBy: { name: 'Ada Lovelace' },
    lineage: lineage.slice(0, 256),
  })
})

test('deleted text and pictures nobody points to stay at home', () => {
  const { bytes } = packBoard(toPack({ assets: [asset] }))
  expect(readPackage(bytes).assets).toEqual([])
})

test('pictures, preview and ancestor travel along', () => {
  const second = gif(4, 5, 2)
  const assets: PackableAsset[] = [
    asset,
    { hash: sha256(second), kind: 'image/gif', width: 4, height: 5, bytes: second },
  ]
  const base = JSON.stringify(JSON.parse(readPackage(sampleFile).base ?? 'null'))
  expect(base).toBe('null')
  const { bytes } = packBoard(
    toPack({ records: pointingTo(...assets.map(({ hash }) => hash)), assets, preview: png(64, 36) }),
  )
  const arrived = readPackage(bytes)
  expect(arrived.preview).not.toBeNull()
  expect(arrived.assets.map(({ hash }) => hash)).toEqual(assets.map(({ hash }) => hash).sort())
  for (const { hash, bytes: read } of arrived.assets) expect(sha256(read())).toBe(hash)
})

describe('a file on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-'))
  const path = join(folder, 'Ferry.cxboard')

  test('is read without loading its pictures, which are fetched and proven later', () => {
    const { bytes } = packBoard(toPack({ records: pointingTo(asset.hash), assets: [asset] }))
    writeFileSync(path, bytes)
    const fd = openSync(path, 'r')
    const [found] = openPackage(fd, 'Ferry.cxboard').assets
    if (!found) return expect.unreachable('no picture')
    expect(Buffer.from(found.bytes())).toEqual(picture)
    expect(Buffer.from(readAsset(fd, found, 'Ferry.cxboard'))).toEqual(picture)
    const changed = Buffer.from(bytes)
    changed[found.offset + 40] = 7
    writeFileSync(path, changed)
    expect(troubleOf(() => readAsset(fd, found, ''))).toEqual({
      code: 'E_HASH',
      part: `assets/${asset.hash}`,
    })
    writeFileSync(path, bytes.subarray(0, found.offset + 10))
    expect(troubleOf(() => readAsset(fd, found, ''))).toEqual({ code: 'E_TRUNCATED' })
    expect(troubleOf(() => found.bytes())).toEqual({ code: 'E_TRUNCATED' })
    closeSync(fd)
  })

  test('that is a folder, or closed, is told in our words', () => {
    const fd = openSync(folder, 'r')
    expect(troubleOf(() => openPackage(fd, 'x'))).toEqual({ code: 'E_NOT_CXBOARD' })
    closeSync(fd)
    expect(troubleOf(() => openPackage(fd, 'x'))).toEqual({ code: 'E_DAMAGED', part: 'x' })
  })
})

describe('what could not be read is not written', () => {
  test.each([
    ['a record that is unsound', toPack({ records: withBoard({ target: 101 }) }), { code: 'E_RECORD' }],
    ['no board', toPack({ records: [] }), { code: 'E_RECORD' }],
    [
      'a record beyond 66 KiB',
      toPack({ records: withBoard({ title: 'Big', standards: [], extra: { a: 'x'.repeat(70_000) } }) }),
      { code: 'E_TOO_LARGE', what: 'Big' },
    ],
    [
      'a picture that is none',
      toPack({ records: pointingTo(asset.hash), assets: [{ ...asset, bytes: Buffer.from('<svg/>') }] }),
      { code: 'E_IMAGE', reason: 'unknown-kind' },
    ],
    [
      'a picture of another size',
      toPack({ records: pointingTo(asset.hash), assets: [{ ...asset, width: 9 }] }),
      { code: 'E_IMAGE', reason: 'not-as-listed' },
    ],
    [
      'a picture under another name',
      toPack({ records: pointingTo('a'.repeat(64)), assets: [{ ...asset, hash: 'a'.repeat(64) }] }),
      { code: 'E_HASH' },
    ],
    [
      'too large a preview',
      toPack({ preview: png(2, 2, Buffer.alloc(600_000)) }),
      { code: 'E_TOO_LARGE', what: 'preview.png' },
    ],
    [
      'a preview that is no picture',
      toPack({ preview: Buffer.from('<svg/>') }),
      { code: 'E_DAMAGED', part: 'preview.png' },
    ],
    ['an ancestor of another board', toPack({ base: '{}' }), { code: 'E_RECORD' }],
    ['a date that is none', toPack({ exportedAt: 'now' }), { code: 'E_MANIFEST' }],
  ])('%s', (_, from, trouble) => {
    expect(troubleOf(() => packBoard(from))).toMatchObject(trouble)
  })

  test('more pictures than a board may have', () => {
    const assets = Array.from({ length: 5001 }, (_, i) => ({ ...asset, hash: String(i).padStart(64, '0') }))
    const frames = [...assets.keys()].filter((i) => i % 500 === 0)
    const guest = sampleRecords.find((record) => record.kind === 'guest')
    if (!guest) return expect.unreachable('no guest')
    const guests = frames.map(
      (from): Rec => ({
        ...guest,
        id: `gst_${String(from).padStart(26, '0')}`,
        extra: { pictures: assets.slice(from, from + 500).map(({ hash }) => hash) },
      }),
    )
    const trouble = troubleOf(() => packBoard(toPack({ records: [...sampleRecords, ...guests], assets })))
    expect(trouble).toEqual({ code: 'E_TOO_MANY', what: 'assets', count: 5001, limit: 5000 })
  })

  test('a board beyond 64 MiB, naming what weighs most', { timeout: 30_000 }, () => {
    const [board, ...others] = sampleRecords
    const guest = others.find((record) => record.kind === 'guest')
    if (!board || !guest) return expect.unreachable('no guest')
    const text = 'x'.repeat(15_000)
    const guests = Array.from(
      { length: 1130 },
      (_, i): Rec => ({
        ...guest,
        id: `gst_${String(i).padStart(26, '0')}`,
        name: `Guest ${i}`,
        needs: i < 3 ? [text, text, text, text] : [text, text, text, text.slice(20)],
      }),
    )
    const trouble = troubleOf(() => packBoard(toPack({ records: [board, ...guests] })))
    expect(trouble).toMatchObject({
      code: 'E_TOO_LARGE',
      what: 'Guest 0, Guest 1, Guest 2',
      limit: 64 * 1024 ** 2,
    })
  })
})

test('text that would shrink more than 200 times is stored as it is, and so is what would not shrink', () => {
  const size = (bytes: Uint8Array) => zipOf([{ name: 'board.json', bytes }]).length
  expect(size(Buffer.alloc(1_000_000, ' '))).toBeGreaterThan(1_000_000)
  expect(size(Buffer.from('cxboard '.repeat(100)))).toBeLessThan(300)
  expect(size(Buffer.from('{}'))).toBe(size(Buffer.from('[]')))
  const stored = entriesOf().map((entry) => ({ ...entry, deflate: false }))
  expect(readPackage(zipByHand(stored)).records).toHaveLength(sampleRecords.length)
})
