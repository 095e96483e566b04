import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { type BoardPackage, readPackage } from '../../../main/package/read'
import { packBoard, type ToPack } from '../../../main/package/write'
import { canonical } from '../../../shared/exchange/canonical'
import { docOf, groupsAround } from '../../../shared/model/doc'
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
  ])('%s, and is sent on as it came', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records))).toBe(hash)
    const { bytes } = packBoard(toPack({ records: found.records, base: found.base, assets: bytesOf(found) }))
    expect(readPackage(bytes).revision).toBe(found.revision)
  })

  test.each(['v1', 'v2'])('%s, with everything that came along', (version) => {
    const found = readPackage(golden(`${version}-base-picture-preview`))
    expect(found.base).not.toBeNull()
    expect(found.manifest.lineage).toEqual([sha256(found.base ?? '')])
    expect(found.preview).toHaveLength(45)
    expect(found.assets.map((asset) => asset.bytes().length)).toEqual([45])
    expect(readPackage(golden(`${version}-newer-minor`)).newerMinor).toBe(true)
  })

  test('every shape, groups in groups, links, what holds on and what follows', () => {
    const { records, assets } = readPackage(golden('v2-drawing'))
    const words = records.map((r) => (r.kind === 'element' ? r.shape : r.kind))
    for (const word of ['box', 'line', 'picture', 'group', 'link', 'stamp', 'figure'])
      expect(words).toContain(word)
    const doc = docOf(records)
    const depths = records.map((r) => (r.kind === 'element' ? groupsAround(doc, r).length : 0))
    expect(Math.max(...depths)).toBeGreaterThan(0)
    const pictures = records.flatMap((r) => (r.kind === 'element' && r.shape === 'picture' ? [r.asset] : []))
    expect(new Set(pictures)).toEqual(new Set(assets.map(({ hash }) => hash)))
  })
})

/** The record in the words of version 1. */
function asIn1(record: Rec): unknown {
  const added = ['locked', 'hidden', 'opacity', 'underline', 'wears', 'tint']
  if (record.kind !== 'element') return record
  if (record.shape === 'stamp') added.push('mirrored')
  return Object.fromEntries(Object.entries(record).filter(([field]) => !added.includes(field)))
}

function bytesOf({ assets }: BoardPackage): ToPack['assets'] {
  return assets.map((asset) => ({ ...asset, bytes: asset.bytes() }))
}
