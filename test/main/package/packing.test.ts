import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { frameDrawing } from '../../../main/export/drawing'
import { type Wanted, wantedOf } from '../../../main/package/content'
import { sha256 } from '../../../main/package/hash'
import { movable, type Pack, packHere, packInThread } from '../../../main/package/packing'
import { type PackableAsset, packBoard, type ToPack } from '../../../main/package/write'
import { unpacked } from '../../../main/store/revisions'
import { stagedTemplates } from '../../../main/templates'
import { AppError } from '../../../shared/errors'
import { docOf, framesOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { built, folder, harmful } from '../import/built'
import { png } from './pictures'
import { sampleRecords, toPack } from './sample'

let worker: string

function packed(pack: Pack, { records, ...about }: ToPack) {
  return pack({ ...about, content: { records } }, async () => about)
}

beforeAll(async () => {
  worker = fileURLToPath(await built('main/package/packWorker.ts'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a thread packs the bytes that would be packed here, pictures and all', async () => {
  const bytes = png(2, 3)
  const picture = (): PackableAsset => {
    return { hash: sha256(bytes), kind: 'image/png', width: 2, height: 3, bytes: new Uint8Array(bytes) }
  }
  const records = sampleRecords.map(
    (record): Rec => (record.kind === 'board' ? { ...record, extra: { hash: sha256(bytes) } } : record),
  )
  const here = packBoard(toPack({ records, assets: [picture()] }))
  const there = await packed(packInThread(worker), toPack({ records, assets: [picture()] }))
  expect(there.revision).toBe(here.revision)
  expect(Buffer.compare(there.bytes, here.bytes)).toBe(0)
  expect(Buffer.compare(there.text, here.text)).toBe(0)
})

test('a board as the library reads it makes the same file, and says what goes along with it', async () => {
  const texts = [sampleRecords.slice(0, 3), sampleRecords.slice(3)].map((some) =>
    JSON.stringify(some).slice(1, -1),
  )
  const { records: _, ...about } = toPack()
  const here = packBoard(toPack())
  for (const pack of [packHere, packInThread(worker)]) {
    const asked: Wanted[] = []
    const parts = texts.map((text) => new Uint8Array(Buffer.from(text)))
    const there = await pack({ ...about, content: { parts } }, async (wanted) => {
      asked.push(wanted)
      return about
    })
    expect(Buffer.compare(there.bytes, here.bytes)).toBe(0)
    expect(Buffer.compare(unpacked(there.packed), there.text)).toBe(0)
    expect(asked).toEqual([wantedOf(sampleRecords)])
  }
})

test('who is asked what goes along, and cannot say, is heard', async () => {
  const { records, ...about } = toPack()
  const mute = async () => {
    throw new AppError({ code: 'board-gone' })
  }
  for (const pack of [packHere, packInThread(worker)])
    await expect(pack({ ...about, content: { records } }, mute)).rejects.toThrow('board-gone')
})

test('the first frame is drawn from what is asked for as it is from the whole board', () => {
  for (const { doc } of stagedTemplates()) {
    const { cover } = wantedOf([...doc.values()])
    expect(cover.length).toBeLessThan(doc.size)
    const drawn = [doc, docOf(cover)].map((each) => {
      const [first] = framesOf(each)
      if (!first) throw new Error('a board without frames')
      return frameDrawing(each, first, { what: 'sheet', ground: 'paper' })
    })
    expect(drawn[1]).toEqual(drawn[0])
  }
})

test('what cannot be packed is refused in the same words', async () => {
  const twice = [...sampleRecords, ...sampleRecords.slice(1)]
  const there = packed(packInThread(worker), toPack({ records: twice }))
  const here = () => packBoard(toPack({ records: twice }))
  expect(here).toThrow(AppError)
  await expect(there).rejects.toThrow(AppError)
})

test('a thread that fails, or goes without a word, is a bug that is told', async () => {
  const failing = fileURLToPath(harmful('failing', "throw new Error('boom')"))
  await expect(packed(packInThread(failing), toPack())).rejects.toThrow('boom')
  const silent = fileURLToPath(harmful('silent', ''))
  await expect(packed(packInThread(silent), toPack())).rejects.toThrow('ended with 0')
})

test('only bytes that have their memory to themselves are given away', () => {
  const [own, shared] = [new Uint8Array(8), new Uint8Array(8)]
  expect(movable([own, own, shared.subarray(2)])).toEqual([own.buffer])
})
