import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { canonical } from '../../../shared/exchange/canonical'
import { toPack } from './sample'

/** Written once by the version that had the format first; never made again. */
function golden(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/cxboard/${name}.cxboard`, import.meta.url))
}

describe('files of every version open for ever, as what they were', () => {
  test.each([
    ['v1-empty', '12c421c72d574c9a8a7c6fa089243693c257f3150323299ed7ba2b7fd3e4d9c1'],
    ['v1-full', '8d39b70bf22b424284249651a00eaa155a6cb6b2182e46817e3ba40d332d55a1'],
    ['v1-base-picture-preview', '9683c1c69f70d586cc3c72cafa64ee37b01628df7434e044d72c62d8cce9504d'],
    ['v1-newer-minor', '9c888a4cb2b76c0764a5648b2262a5fd3abd5598db961f7fd695cb9275436433'],
  ])('%s', (name, hash) => {
    const found = readPackage(golden(name))
    expect(sha256(canonical(found.records))).toBe(hash)
    const { bytes } = packBoard(toPack({ records: found.records, base: found.base }))
    expect(readPackage(bytes).revision).toBe(found.revision)
  })

  test('with everything that came along', () => {
    const found = readPackage(golden('v1-base-picture-preview'))
    expect(found.base).not.toBeNull()
    expect(found.manifest.lineage).toEqual([sha256(found.base ?? '')])
    expect(found.preview).toHaveLength(45)
    expect(found.assets.map((asset) => asset.bytes().length)).toEqual([45])
    expect(readPackage(golden('v1-newer-minor')).newerMinor).toBe(true)
  })
})
