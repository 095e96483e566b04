import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assetsInJson, withAssets } from '../../../main/package/jsonAssets'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { docFromJson, jsonFromDoc } from '../../../shared/exchange/boardJson'
import { docOf, elementsOf, framesOf } from '../../../shared/model/doc'
import { ASSETS } from '../../arbitraries/brand'
import { anyDoc } from '../../arbitraries/doc'
import { cliFolder, linesOf, run, TEMPLATE_IDS, template } from './harness'

describe('convert', () => {
  test.each(TEMPLATE_IDS)('the template %s survives .json → .cxboard → .json unchanged', async (id) => {
    const { path, put, json } = cliFolder()
    put('in.json', template(id))
    expect(await run(['convert', path('in.json'), path('board.cxboard')])).toMatchObject({
      status: 0,
      out: '',
    })
    expect(await run(['convert', path('board.cxboard'), path('out.json')])).toMatchObject({
      status: 0,
      out: '',
    })
    expect(json('out.json')).toEqual(template(id))
  })

  test('nothing is staged or added on the way', async () => {
    const { path, put, bytes } = cliFolder()
    put('in.json', template('bank'))
    await run(['convert', path('in.json'), path('board.cxboard')])
    const { records } = readPackage(bytes('board.cxboard'))
    expect(records).toHaveLength(docFromJson(template('bank')).size)
    expect(records.some(({ kind }) => kind === 'element')).toBe(false)
  })

  test('converting twice gives the same bytes', async () => {
    const { path, put, bytes } = cliFolder()
    put('in.json', template('cars'))
    await run(['convert', path('in.json'), path('a.cxboard')])
    await run(['convert', path('in.json'), path('b.cxboard')])
    expect(bytes('b.cxboard')).toEqual(bytes('a.cxboard'))
  })

  test('a .cxboard turned into .json and back holds the same records', async () => {
    const { path, put, bytes } = cliFolder()
    for (const [i, doc] of fc.sample(anyDoc(), 10).entries()) {
      put(`a${i}.cxboard`, packed([...doc.values()]))
      await run(['convert', path(`a${i}.cxboard`), path(`b${i}.json`)])
      await run(['convert', path(`b${i}.json`), path(`c${i}.cxboard`)])
      const [a, c] = [readPackage(bytes(`a${i}.cxboard`)), readPackage(bytes(`c${i}.cxboard`))]
      expect(c.records).toEqual(a.records)
      expect(c.revision).toBe(a.revision)
    }
  })

  test('a .cxboard turned into .json and back is the same file, with all it says of its past', async () => {
    const { path, put, bytes, json } = cliFolder()
    for (const name of ['empty', 'full', 'drawing', 'method', 'brand', 'sharing', 'base-picture-preview']) {
      const golden = new URL(`../../fixtures/cxboard/v5-${name}.cxboard`, import.meta.url)
      put('a.cxboard', readFileSync(golden))
      await run(['convert', path('a.cxboard'), path('b.json')])
      await run(['convert', path('b.json'), path('c.json')])
      await run(['convert', path('c.json'), path('d.cxboard')])
      expect(bytes('d.cxboard')).toEqual(bytes('a.cxboard'))
    }
    expect(json('b.json').cxboard).toMatchObject({ file: { lineage: [expect.any(String)] } })
    put('wrong.json', { ...json('b.json'), cxboard: { file: { lineage: 'long' } } })
    const { status, err } = await run(['convert', path('wrong.json'), path('e.cxboard')])
    expect(status).toBe(1)
    expect(err).toContain('“cxboard” has an invalid file.')
  })

  test('a .cxboard copied to another keeps what it says of its past', async () => {
    const { path, put, bytes } = cliFolder()
    put('a.cxboard', packed([...docFromJson(template('saas')).values()]))
    await run(['convert', path('a.cxboard'), path('b.cxboard')])
    expect(bytes('b.cxboard')).toEqual(bytes('a.cxboard'))
  })

  test('a board can be converted onto itself', async () => {
    const { path, put, json } = cliFolder()
    put('a.json', template('park'))
    expect((await run(['convert', path('a.json'), path('a.json')])).status).toBe(0)
    expect(json('a.json')).toEqual(template('park'))
  })

  test('a file that is there stays as it is when the board cannot be read', async () => {
    const { folder, path, put, bytes } = cliFolder()
    put('broken.json', '{"frames": [')
    put('out.cxboard', 'precious')
    const { status, err } = await run(['convert', path('broken.json'), path('out.cxboard')])
    expect(status).toBe(1)
    expect(err).toContain("The board data can't be read (near ")
    expect(bytes('out.cxboard').toString()).toBe('precious')
    expect(readdirSync(folder).sort()).toEqual(['broken.json', 'out.cxboard'])
  })

  test('what cannot be read or written is a matter of files', async () => {
    const { path, put, dir } = cliFolder()
    put('a.json', template('park'))
    dir('folder.json')
    const written = '“b.json” could not be written (its folder is not there).'
    for (const [input, output, said] of [
      ['gone.json', 'b.json', `${path('gone.json')}: The file can't be opened: no longer there.`],
      ['folder.json', 'b.json', `${path('folder.json')}: This is a folder. Name the file in it.`],
      ['a.json', 'no/such/b.json', `${path('no/such/b.json')}: ${written}`],
    ] as const) {
      const { status, err } = await run(['convert', path(input), path(output)])
      expect(status).toBe(3)
      expect(err).toContain(said)
    }
    expect(existsSync(path('b.json'))).toBe(false)
  })

  test('JSON with a byte order mark is read', async () => {
    const { path, put } = cliFolder()
    put('a.json', `\ufeff${JSON.stringify(template('park'))}`)
    expect((await run(['convert', path('a.json'), path('b.cxboard')])).status).toBe(0)
  })

  test('pictures go through JSON and come back', () => {
    const asset = {
      hash: 'ab'.repeat(32),
      kind: 'image/png',
      width: 2,
      height: 3,
      bytes: Buffer.from([1, 2, 250]),
    } as const
    const json = JSON.parse(JSON.stringify(withAssets({ cxboard: { id: 'x' } }, [asset]))) as unknown
    expect(assetsInJson(json)).toEqual([asset])
    expect(json).toMatchObject({ cxboard: { id: 'x' } })
    expect(withAssets({ a: 1 }, [])).toEqual({ a: 1 })
  })
})

describe('new', () => {
  test.each(TEMPLATE_IDS)('a board from %s is the template, staged, under ids of its own', async (id) => {
    const { path, bytes } = cliFolder()
    expect(await run(['new', '--template', id, '-o', path('a.cxboard')])).toMatchObject({
      status: 0,
      out: '',
    })
    const doc = docOf(readPackage(bytes('a.cxboard')).records)
    for (const frame of framesOf(doc)) {
      expect(frame.background).not.toBeNull()
      expect(elementsOf(doc, frame.id).length).toBeGreaterThan(0)
    }
    const template_ = docFromJson(template(id))
    expect([...doc.keys()].some((key) => template_.has(key))).toBe(false)
    expect(jsonFromDoc(doc)).toMatchObject(withoutFrames(template(id)))
  })

  test('two boards from one template share no id', async () => {
    const { path, bytes } = cliFolder()
    await run(['new', '--template', 'park', '-o', path('a.cxboard')])
    await run(['new', '--template', 'park', '-o', path('b.cxboard')])
    const ids = ['a.cxboard', 'b.cxboard'].flatMap((name) =>
      readPackage(bytes(name)).records.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('an unknown template is answered with the list', async () => {
    const { path } = cliFolder()
    const { status, err } = await run(['new', '--template', 'zoo', '-o', path('a.cxboard')])
    expect(status).toBe(2)
    for (const id of TEMPLATE_IDS) expect(err).toContain(id)
    expect(existsSync(path('a.cxboard'))).toBe(false)
  })

  test('the new board is worth what the template is', async () => {
    const { path, put } = cliFolder()
    put('park.json', template('park'))
    await run(['new', '--template', 'park', '-o', path('a.cxboard')])
    const { out } = await run(['score', path('a.cxboard'), path('park.json'), '--json'])
    const [made, given] = linesOf(out)
    expect(made?.report).toEqual(given?.report)
  })
})

function packed(records: Parameters<typeof packBoard>[0]['records']): Uint8Array {
  return packBoard({
    records,
    assets: ASSETS,
    lineage: ['cd'.repeat(32)],
    base: null,
    exportedAt: '2026-11-21T22:00:00.000Z',
    exportedBy: 'Ana',
    appVersion: '9.8.7',
  }).bytes
}

function withoutFrames({ frames: _frames, ...board }: Record<string, unknown>): object {
  return board
}
