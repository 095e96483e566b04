import { createHash } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packBoard } from '../../../main/package/write'
import { put } from '../../../shared/model/change'
import { docOf, elementsOf, framesOf, guestsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { picture } from '../../shared/exchange/drawn'
import { toPack } from '../package/sample'
import { pngOf } from '../pictures/made'
import { openTestDesk } from './desk'
import { change, type Desk, docOn, frameOn, merged, opened, parkOn, person, sent } from './people'

const one = Uint8Array.from(pngOf(64, 36))
const two = Uint8Array.from(pngOf(36, 64))
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Puts a picture on a frame, as the page does: the bytes first, then the element. */
async function hang(desk: Desk, board: Id, place: number, bytes: Uint8Array<ArrayBuffer>): Promise<Id> {
  const { asset } = await desk.call('picture.keep', { bytes })
  const frame = frameOn(desk, board, place)
  const element = { ...picture(place + 1, frame.id, asset), order: 'a5' }
  await change(desk, board, put(docOn(desk, board), element))
  return element.id
}

describe('pictures of a file that is shown', () => {
  test('can be seen before it is kept, and not once it was left', async () => {
    const ann = person('ann')
    const board = await parkOn(ann)
    await hang(ann, board, 0, one)
    const path = await sent(ann, board)
    const ben = person('ben')
    const { ticket, pictures } = await ben.call('file.drop', { path })
    expect(pictures).toBe(1)
    const { asset: hash } = await ann.call('picture.keep', { bytes: one })
    expect(ben.store.hasAsset(hash)).toBe(false)
    expect(ben.offered(hash)?.bytes).toEqual(Uint8Array.from(ann.store.asset(hash)?.bytes ?? []))
    expect(ben.offered(hashOf(two))).toBeNull()
    await ben.call('file.decline', { ticket })
    expect(ben.offered(hash)).toBeNull()
  })

  test('that has changed or gone since are none', async () => {
    const ann = person('ann')
    const board = await parkOn(ann)
    await hang(ann, board, 0, one)
    const { asset: hash } = await ann.call('picture.keep', { bytes: one })
    const path = await sent(ann, board)
    const ben = person('ben')
    await ben.call('file.drop', { path })
    const { bytes } = packBoard(toPack())
    writeFileSync(path, Buffer.concat([bytes, bytes, bytes]))
    expect(ben.offered(hash)).toBeNull()
    rmSync(path)
    expect(ben.offered(hash)).toBeNull()
  })
})

describe('keeping a file with pictures', () => {
  async function withTwo() {
    const ann = person('ann')
    const board = await parkOn(ann)
    await hang(ann, board, 0, one)
    await hang(ann, board, 1, two)
    return { ann, board, path: await sent(ann, board) }
  }

  test('puts each of them into the library before the board', async () => {
    const { path } = await withTwo()
    const ben = person('ben')
    const board = await opened(ben, path)
    const shown = docOn(ben, board)
    for (const frame of framesOf(shown))
      for (const element of elementsOf(shown, frame.id))
        if (element.shape === 'picture') expect(ben.store.asset(element.asset)).not.toBeNull()
    const [told] = ben.seen.files.filter(({ phase }) => phase === 'keeping')
    expect(told?.of).toBeGreaterThan(0)
  })

  test('from a file that has gone meanwhile keeps nothing and says so', async () => {
    const { path } = await withTwo()
    const ben = person('ben')
    const { ticket } = await ben.call('file.drop', { path })
    renameSync(path, `${path}.moved`)
    expect(await ben.trouble('file.accept', { ticket })).toMatchObject({ code: 'E_GONE' })
    expect(ben.store.boards()).toEqual([])
    renameSync(`${path}.moved`, path)
    await ben.call('file.accept', { ticket })
    expect(ben.store.boards()).toHaveLength(1)
  })

  test('stopped half way keeps no board, and can be begun again', async () => {
    const { path } = await withTwo()
    const ben = person('ben')
    const { ticket } = await ben.call('file.drop', { path })
    const keeping = ben.trouble('file.accept', { ticket })
    await ben.call('file.stop', {})
    expect(await keeping).toEqual({ code: 'E_CANCELLED' })
    expect(ben.store.boards()).toEqual([])
    await ben.call('file.accept', { ticket })
    expect(ben.store.boards()).toHaveLength(1)
  })

  test('merging brings only the pictures that are new', async () => {
    const { ann, board, path } = await withTwo()
    const ben = person('ben')
    await opened(ben, path)
    const three = Uint8Array.from(pngOf(48, 48))
    await hang(ben, board, 2, three)
    const { asset: hash } = await ben.call('picture.keep', { bytes: three })
    await merged(ann, await sent(ben, board))
    expect(ann.store.asset(hash)).not.toBeNull()
    expect(elementsOf(docOn(ann, board), frameOn(ann, board, 2).id).map((e) => e.shape)).toContain('picture')
  })

  test('merging a file whose pictures have gone changes nothing', async () => {
    const { ann, board, path } = await withTwo()
    const ben = person('ben')
    await opened(ben, path)
    await hang(ben, board, 2, Uint8Array.from(pngOf(48, 48)))
    const back = await sent(ben, board)
    const before = docOn(ann, board)
    const { ticket } = await ann.call('file.drop', { path: back })
    const { seq } = await ann.call('merge.open', { ticket })
    rmSync(back)
    expect(await ann.trouble('merge.accept', { ticket, seq, choices: {} })).toMatchObject({ code: 'E_GONE' })
    expect(docOn(ann, board)).toEqual(before)
    expect(ann.store.snapshots(board)).toEqual([])
  })
})

describe('reading a file', () => {
  test('is heard of, and can be stopped', async () => {
    const ann = person('ann')
    const path = await sent(ann, await parkOn(ann))
    const ben = person('ben')
    await ben.call('file.drop', { path })
    expect(ben.seen.files).toEqual([
      {
        name: 'A family day at Lanternwood Park.cxboard',
        phase: 'reading',
        done: expect.any(Number),
        of: expect.any(Number),
      },
    ])
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const slow = openTestDesk({
      importFile: (_path, watch) =>
        new Promise((_resolve, reject) => {
          watch?.signal?.addEventListener('abort', () => reject(watch.signal?.reason))
          begin()
        }),
    })
    const reading = slow.call('file.drop', { path }).catch((error: unknown) => (error as Error).name)
    await begun
    await slow.call('file.stop', {})
    expect(await reading).toBe('AbortError')
    await slow.call('file.stop', {})
  })
})

describe('frames of a file', () => {
  test('come into a board as copies, behind the frame that was named, as one step', async () => {
    const ann = person('ann')
    const board = await parkOn(ann)
    await hang(ann, board, 1, one)
    const path = await sent(ann, board)
    const ben = person('ben')
    const { id: own } = await ben.call('board.create', { template: 'sports' })
    const before = docOn(ben, own)
    const { ticket } = await ben.call('file.drop', { path })
    const { records } = await ben.call('file.content', { ticket })
    const frames = framesOf(docOf(records)).map(({ id }) => id)
    const chosen = [frames[1], frames[4]].filter((id) => id !== undefined)
    const after = frameOn(ben, own, 0).id
    const { id, changes } = await ben.call('file.addFrames', { ticket, board: own, frames: chosen, after })
    expect(id).toBe(own)
    expect(changes).toBeGreaterThan(2)
    const doc = docOn(ben, own)
    const titles = framesOf(doc).map(({ title }) => title)
    expect(titles.slice(1, 3)).toEqual([frameOn(ann, board, 1).title, frameOn(ann, board, 4).title])
    expect(framesOf(doc).some((frame) => chosen.includes(frame.id))).toBe(false)
    expect(guestsOf(doc).length).toBeGreaterThan(guestsOf(before).length)
    const shown = elementsOf(doc, framesOf(doc)[1]?.id ?? '').find((e) => e.shape === 'picture')
    expect(shown?.shape === 'picture' && ben.store.hasAsset(shown.asset)).toBe(true)
    const { past } = await ben.call('board.open', { board: own })
    expect(past.map(({ label }) => label)).toEqual([
      'Add 2 frames from “A family day at Lanternwood Park.cxboard”',
    ])
    await ben.call('board.write', { board: own, steps: [{ step: 'undo', operation: past[0]?.id ?? '' }] })
    expect(docOn(ben, own)).toEqual(before)
  })

  test('cannot come into a board that is not there', async () => {
    const ann = person('ann')
    const board = await parkOn(ann)
    const path = await sent(ann, board)
    await ann.call('board.trash', { board })
    const { ticket } = await ann.call('file.drop', { path })
    const frames = [frameOn(ann, board, 0).id]
    expect(await ann.trouble('file.addFrames', { ticket, board, frames, after: null })).toEqual({
      code: 'board-gone',
    })
  })
})

test('a board that came without scenes gets them when it is merged', async () => {
  const ann = person('ann')
  const board = await parkOn(ann)
  const records = ann.store.records(board)
  const bare = records.flatMap((record): Rec[] =>
    record.kind === 'frame'
      ? [{ ...record, background: null, outcome: `${record.outcome}!` }]
      : record.kind === 'element' || record.kind === 'group'
        ? []
        : [record],
  )
  await sent(ann, board)
  const path = join(ann.folder, 'bare.cxboard')
  const { bytes } = packBoard(toPack({ records: bare, assets: [], lineage: ann.store.lineage(board) }))
  writeFileSync(path, bytes)
  await merged(ann, path)
  expect(framesOf(docOn(ann, board)).every(({ background }) => background !== null)).toBe(true)
})
