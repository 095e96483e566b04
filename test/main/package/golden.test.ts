import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { type BoardPackage, readPackage } from '../../../main/package/read'
import { packBoard, type ToPack } from '../../../main/package/write'
import { canonical } from '../../../shared/exchange/canonical'
import { baselineReading } from '../../../shared/method/benchmark'
import { staleFrames } from '../../../shared/method/stale'
import {
  boardOf,
  brandOf,
  commentsOf,
  dismissalsOf,
  docOf,
  framesOf,
  groupsAround,
  parcelOf,
  readingsOf,
  remarksOf,
  roundsOf,
  suggestionsOf,
} from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { toPack } from './sample'

/** Written once by the first version that had the format; never made again. */
function golden(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/cxboard/${name}.cxboard`, import.meta.url))
}

describe('files of every version open for ever, as what they were', () => {
  test.each([
    ['v1-empty', '12c421c72d574c9a8a7c6fa089243693c257f3150323299ed7ba2b7fd3e4d9c1'],
    ['v1-full', '8d39b70bf22b424284249651a00eaa155a6cb6b2182e46817e3ba40d332d55a1'],
    ['v1-base-picture-preview', '9683c1c69f70d586cc3c72cafa64ee37b01628df7434e044d72c62d8cce9504d'],
    ['v1-newer-minor', '9c888a4cb2b76c0764a5648b2262a5fd3abd5598db961f7fd695cb9275436433'],
  ])('%s, with nothing but what its version could not say added', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records.map(asIn1)))).toBe(hash)
    expect(found.records).toEqual(readPackage(golden(name.replace('v1', 'v2'))).records)
  })

  test.each([
    ['v2-empty', '12c421c72d574c9a8a7c6fa089243693c257f3150323299ed7ba2b7fd3e4d9c1'],
    ['v2-full', 'cbdd69967b548f0e19fc16513fd8df4076ecf3b302f751b668a3e12840cac651'],
    ['v2-base-picture-preview', '2fda450458fed023ff0a8cfe98574677414292f49f0446f2075dae184b15a29f'],
    ['v2-newer-minor', 'f17c2e167b03e0dc2c3a23673573c6f77616058b66443e0cdbfe2bd428fae2ef'],
    ['v2-drawing', '14bb0336e0f77c71a327945a892b5d8da8d7647e0bddd54ac61cec377c799e92'],
  ])('%s, with nothing but what version 2 could not say added', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records.map(asIn2)))).toBe(hash)
    expect(found.records).toEqual(readPackage(golden(name.replace('v2', 'v3'))).records)
  })

  test.each([
    ['v3-empty', 'cec6a462cdf6a5c47328eaa165643190b550560fccd60806169b926e2560ebd8'],
    ['v3-full', '2b034701c9d48b8eb4f4171e13b5b5b785a6c0e5e346d4c162d35d9ae0299f5d'],
    ['v3-base-picture-preview', 'edff9b10e06dbf165cb921252728b3c622f1bac3e947cda528f1aac99e0a9df1'],
    ['v3-newer-minor', '5c5c9de6f8faf8501cf661f80800c49c49a1b49dfc93619af215137bd5a4a850'],
    ['v3-drawing', 'b804f161f3d143626ccaa9bf9c37f0b05ac374081aa0ae16b0c9fc91d815c0ed'],
    ['v3-method', '7a8f08f74dae3ea69822bd5676d63585dd020a6013f4c8c39aceb6144a7bba5f'],
  ])('%s, which version 4 only adds to', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records))).toBe(hash)
    expect(found.records).toEqual(readPackage(golden(name.replace('v3', 'v4'))).records)
  })

  test.each([
    ['v4-empty', 'cec6a462cdf6a5c47328eaa165643190b550560fccd60806169b926e2560ebd8'],
    ['v4-full', '2b034701c9d48b8eb4f4171e13b5b5b785a6c0e5e346d4c162d35d9ae0299f5d'],
    ['v4-base-picture-preview', 'edff9b10e06dbf165cb921252728b3c622f1bac3e947cda528f1aac99e0a9df1'],
    ['v4-newer-minor', '5c5c9de6f8faf8501cf661f80800c49c49a1b49dfc93619af215137bd5a4a850'],
    ['v4-drawing', 'b804f161f3d143626ccaa9bf9c37f0b05ac374081aa0ae16b0c9fc91d815c0ed'],
    ['v4-method', '7a8f08f74dae3ea69822bd5676d63585dd020a6013f4c8c39aceb6144a7bba5f'],
    ['v4-brand', '4eb575132645032402b2d2830c292446c12b092171bcf2c0f70a3a29bfc57b05'],
  ])('%s, which version 5 only adds to', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records))).toBe(hash)
    expect(found.records).toEqual(readPackage(golden(name.replace('v4', 'v5'))).records)
  })

  test.each([
    ['v5-empty', 'cec6a462cdf6a5c47328eaa165643190b550560fccd60806169b926e2560ebd8'],
    ['v5-full', '2b034701c9d48b8eb4f4171e13b5b5b785a6c0e5e346d4c162d35d9ae0299f5d'],
    ['v5-base-picture-preview', 'edff9b10e06dbf165cb921252728b3c622f1bac3e947cda528f1aac99e0a9df1'],
    ['v5-newer-minor', '5c5c9de6f8faf8501cf661f80800c49c49a1b49dfc93619af215137bd5a4a850'],
    ['v5-drawing', 'b804f161f3d143626ccaa9bf9c37f0b05ac374081aa0ae16b0c9fc91d815c0ed'],
    ['v5-method', '7a8f08f74dae3ea69822bd5676d63585dd020a6013f4c8c39aceb6144a7bba5f'],
    ['v5-brand', '4eb575132645032402b2d2830c292446c12b092171bcf2c0f70a3a29bfc57b05'],
    ['v5-sharing', 'cabb53b10edb27a8a6b2d5a067b0b733880dd49e6d6fe44f96bd086b1574762f'],
  ])('%s, and is sent on as it came', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records))).toBe(hash)
    const { bytes } = packBoard(toPack({ records: found.records, base: found.base, assets: bytesOf(found) }))
    expect(readPackage(bytes).revision).toBe(found.revision)
  })

  test.each(['v1', 'v2', 'v3', 'v4', 'v5'])('%s, with everything that came along', (version) => {
    const found = readPackage(golden(`${version}-base-picture-preview`))
    expect(found.base).not.toBeNull()
    expect(found.manifest.lineage).toEqual([sha256(found.base ?? '')])
    expect(found.preview).toHaveLength(45)
    expect(found.assets.map((asset) => asset.bytes().length)).toEqual([45])
    expect(readPackage(golden(`${version}-newer-minor`)).newerMinor).toBe(true)
  })

  test('every shape, groups in groups, links, what holds on and what follows', () => {
    const { records, assets } = readPackage(golden('v5-drawing'))
    const words = records.map((r) => (r.kind === 'element' ? r.shape : r.kind))
    for (const word of ['box', 'line', 'picture', 'group', 'link', 'stamp', 'figure'])
      expect(words).toContain(word)
    const doc = docOf(records)
    const depths = records.map((r) => (r.kind === 'element' ? groupsAround(doc, r).length : 0))
    expect(Math.max(...depths)).toBeGreaterThan(0)
    const pictures = records.flatMap((r) => (r.kind === 'element' && r.shape === 'picture' ? [r.asset] : []))
    expect(new Set(pictures)).toEqual(new Set(assets.map(({ hash }) => hash)))
  })

  test('sessions with their turns and readings, what was said there, and findings put aside', () => {
    const doc = docOf(readPackage(golden('v5-method')).records)
    const [monday, tuesday] = roundsOf(doc)
    expect(monday).toMatchObject({ title: 'Monday', minutesEach: 10, turn: null })
    expect([monday?.done.length, monday?.talked.length, tuesday?.endedAt]).toEqual([2, 1, null])
    const places = [boardOf(doc), monday, tuesday].map((one) =>
      readingsOf(doc, one?.id ?? '').map(({ place }) => place),
    )
    expect(places).toEqual([['baseline'], ['start', 'end'], ['start']])
    expect(remarksOf(doc, monday?.id ?? '').map(({ sort }) => sort)).toEqual(['decision', 'question'])
    const held = [...doc.values()].flatMap((one) => dismissalsOf(doc, one.id))
    expect(held.map(({ check }) => check).sort()).toEqual(['SB08', 'SB30', 'SB44'])
    expect(baselineReading(doc)?.reading.board.alignment).toBe(boardOf(doc).baseline)
    expect(staleFrames(doc)).toEqual([framesOf(doc)[0]?.id])
  })
})

test('a brand with its logo and its fonts, which ask for a reader that has a word for them', () => {
  const found = readPackage(golden('v5-brand'))
  expect(found.manifest.requires).toEqual(['fonts of its own'])
  const brand = brandOf(docOf(found.records))
  expect(brand).toMatchObject({ main: '#0b5d7a', accent: '#f2b705', textBold: null })
  const used = [brand?.logo, brand?.titleFont, brand?.textFont].map((one) => one?.asset)
  expect(new Set(used)).toEqual(new Set(found.assets.map(({ hash }) => hash)))
  expect(found.assets.map(({ kind }) => kind).sort()).toEqual(['font/ttf', 'font/ttf', 'image/png'])
})

test('what people said of a copy they were sent, what they would score, and what the copy is for', () => {
  const doc = docOf(readPackage(golden('v5-sharing')).records)
  expect(parcelOf(doc)).toMatchObject({ purpose: 'review', from: 'Ann Ferreira' })
  expect(parcelOf(doc)?.board).not.toBe(boardOf(doc).id)
  const frames = framesOf(doc)
  const said = frames.flatMap(({ id }) => commentsOf(doc, id))
  expect(said.map(({ resolved }) => resolved).sort()).toEqual([false, false, true])
  const pins = said.flatMap(({ on }) => (on === null ? [] : [doc.has(on)]))
  expect(pins.sort()).toEqual([false, true])
  const answers = said.flatMap(({ id }) => commentsOf(doc, id))
  expect(answers.map(({ author }) => author)).toEqual(['Ann Ferreira'])
  const proposed = frames.flatMap(({ id }) => suggestionsOf(doc, id))
  expect(proposed.map(({ dimension, level }) => [dimension, level]).sort()).toEqual([
    ['ease', 2],
    ['promise', 5],
  ])
})

/** The record in the words of version 1. */
function asIn1(record: Rec): unknown {
  const added = ['locked', 'hidden', 'opacity', 'underline', 'wears', 'tint']
  if (record.kind !== 'element') return asIn2(record)
  if (record.shape === 'stamp') added.push('mirrored')
  return Object.fromEntries(Object.entries(record).filter(([field]) => !added.includes(field)))
}

/** The record in the words of version 2. */
function asIn2(record: Rec): unknown {
  const added = { board: ['checks'], score: ['seen', 'reasons', 'at'] } as Record<string, readonly string[]>
  return Object.fromEntries(Object.entries(record).filter(([field]) => !added[record.kind]?.includes(field)))
}

function bytesOf({ assets }: BoardPackage): ToPack['assets'] {
  return assets.map((asset) => ({ ...asset, bytes: asset.bytes() }))
}
