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
    ['v1-empty', 'f7069efe65b4cabca61b275c8a51e60c0c3a1a99d940175ab414786f259c9a1f'],
    ['v1-full', '8d6001dc2a942b49768825b965791aa9ceee8ec2205716c83c16a515b9562cd2'],
    ['v1-base-picture-preview', '83fcb24e257e517f911a0a6b77833189289ab39ad92a70b481b6359e3a1a8a56'],
    ['v1-newer-minor', '57ffead83b99502073288d48a45be89b6a582522c901aa68d8ffbed9c6c8773f'],
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
