import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { sha256 } from '../../../main/package/hash'
import { packBoard } from '../../../main/package/write'
import type { Rec } from '../../../shared/model/record'
import { png } from './pictures'
import { sampleRecords, toPack } from './sample'

const picture = png(2, 3)
const hash = sha256(picture)
const records = sampleRecords.map((r): Rec => (r.kind === 'board' ? { ...r, extra: { asset: hash } } : r))
const assets = [{ hash, kind: 'image/png', width: 2, height: 3, bytes: picture } as const]
const { bytes } = packBoard(toPack({ records, assets, preview: png(16, 9) }))
const names = ['mimetype', 'manifest.json', 'board.json', 'preview.png', `assets/${hash}`]

const path = join(mkdtempSync(join(tmpdir(), 'cxboard-')), 'Ferry.cxboard')
writeFileSync(path, bytes)

function isThere(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

test('another reader of ZIP files finds the same entries in ours', async () => {
  const found: string[] = []
  await new Promise<void>((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes),
      { lazyEntries: true, strictFileNames: true, validateEntrySizes: true },
      (error, zip) => {
        if (error || !zip) return reject(error)
        zip.on('entry', (entry) => {
          found.push(entry.fileName)
          zip.openReadStream(entry, (trouble, stream) => {
            if (trouble || !stream) return reject(trouble)
            stream
              .on('error', reject)
              .on('end', () => zip.readEntry())
              .resume()
          })
        })
        zip.on('end', () => resolve()).on('error', reject)
        zip.readEntry()
      },
    )
  })
  expect(found).toEqual(names)
})

test.skipIf(!isThere('unzip', '-v'))('unzip finds no fault with ours', () => {
  expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected')
})

test.skipIf(!isThere('python3', '-c', 'import zipfile'))(
  'Python finds no fault with ours, and the same names',
  () => {
    const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *z.namelist())'
    expect(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }).trim()).toBe(
      `None ${names.join(' ')}`,
    )
  },
)

test('other programs know the file by its first bytes', () => {
  expect(Buffer.from(bytes).toString('latin1', 30, 65)).toBe(
    'mimetypeapplication/vnd.cxboard+zip'.slice(0, 35),
  )
})
