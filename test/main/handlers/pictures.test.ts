import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { addPicture } from '../../../shared/edit/crop'
import { addText } from '../../../shared/edit/elements'
import type { Change } from '../../../shared/model/change'
import { docOf, framesOf } from '../../../shared/model/doc'
import { type Id, newId } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { pretendPages } from '../export/pretend'
import { chunk, pngOf, SECRET } from '../pictures/made'
import { openTestDesk } from './desk'

type Desk = ReturnType<typeof openTestDesk>

const PHOTO = pngOf(30, 20, [chunk('tEXt', Buffer.from(SECRET))])
const MIDDLE = { x: 200, y: 200 }

async function blank(desk: Desk) {
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = docOf(desk.store.records(board))
  const [frame] = framesOf(doc)
  if (!frame) throw new Error('no frame')
  return { board, doc, frame: frame.id }
}

function write(desk: Desk, board: Id, change: Change) {
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  return desk.call('board.write', {
    board,
    steps: [{ step: 'commit', operation: newId('operation'), label: 'Add', edits }],
  })
}

describe('a picture', () => {
  test('is kept once, however often it comes, without what it said about itself', async () => {
    const desk = openTestDesk()
    const kept = await desk.call('picture.keep', { bytes: new Uint8Array(PHOTO) })
    expect(kept).toMatchObject({ pixelW: 30, pixelH: 20 })
    expect(await desk.call('picture.keep', { bytes: new Uint8Array(pngOf(30, 20)) })).toEqual(kept)
    expect(Buffer.from(desk.store.asset(kept.asset)?.bytes ?? [])).toEqual(pngOf(30, 20))
  })

  test('that cannot be used is refused with its reason', async () => {
    const desk = openTestDesk()
    expect(await desk.trouble('picture.keep', { bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({
      code: 'E_IMAGE',
      reason: 'unknown-kind',
    })
  })

  test('goes into the file of its board once, and to the printer', async () => {
    const asked: (string | undefined)[] = []
    const desk = openTestDesk({
      pages: async () =>
        pretendPages((html, { asset }) => {
          for (const [, hash = ''] of html.matchAll(/href="\/asset\/([0-9a-f]{64})"/g))
            asked.push(asset(hash)?.kind)
        }),
    })
    const { board, doc, frame } = await blank(desk)
    const photo = await desk.call('picture.keep', { bytes: new Uint8Array(PHOTO) })
    await write(desk, board, addPicture(doc, frame, 'how', photo, MIDDLE).change)
    const again = docOf(desk.store.records(board))
    await write(desk, board, addPicture(again, frame, 'how', photo, MIDDLE).change)
    await desk.call('board.send', { board })
    const { assets } = readPackage(readFileSync(join(desk.folder, 'Untitled board.cxboard')))
    expect(assets.map(({ hash }) => hash)).toEqual([photo.asset])
    const request = { format: 'pdf', choice: USUAL_CHOICE } as const
    await desk.call('export.start', { board, job: randomUUID(), request })
    expect(new Set(asked)).toEqual(new Set(['image/png']))
  })
})

describe('a copy on the clipboard', () => {
  const textOf = (records: readonly unknown[]) => JSON.stringify({ records })

  test('comes back as it was', async () => {
    const desk = openTestDesk()
    const { doc, frame } = await blank(desk)
    const records = [
      ...addText(doc, frame, 'how', { x: 0, y: 0, w: 100, h: 40 }, 'Hello').change.values(),
    ].flatMap(({ after }) => after ?? [])
    expect(await desk.call('clip.read', { text: textOf(records) })).toEqual({ records })
  })

  test.each([
    ['no JSON', 'hello', 'E_JSON'],
    ['half a letter', '{"records":["\ud800"]}', 'E_JSON'],
    ['no records', '{}', 'E_JSON'],
    ['null', 'null', 'E_JSON'],
    ['records that are none', '{"records":{"length":1}}', 'E_JSON'],
    ['a record of nothing', textOf([{}]), 'E_RECORD'],
    ['a forbidden key', '{"records":[{"__proto__":{"polluted":1}}]}', 'E_RECORD'],
    ['a monster', `{"records":${'['.repeat(200)}${']'.repeat(200)}}`, 'E_DEPTH'],
    ['too many', textOf(Array.from({ length: 5001 }, () => 1)), 'E_TOO_MANY'],
  ])('that is %s is refused', async (_, text, code) => {
    const desk = openTestDesk()
    expect(await desk.trouble('clip.read', { text })).toMatchObject({ code })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('may hold what can be copied, and no board or frame', async () => {
    const desk = openTestDesk()
    const { doc } = await blank(desk)
    for (const kind of ['board', 'frame', 'rater']) {
      const record = [...doc.values()].find((each) => each.kind === kind)
      expect(await desk.trouble('clip.read', { text: textOf([record]) })).toMatchObject({ code: 'E_JSON' })
    }
  })

  test('may not point to a picture this library never had', async () => {
    const desk = openTestDesk()
    const { doc, frame } = await blank(desk)
    const photo = { asset: 'a'.repeat(64), pixelW: 3, pixelH: 2 }
    const made = addPicture(doc, frame, 'how', photo, MIDDLE).change.values()
    const records = [...made].flatMap(({ after }): readonly Rec[] => (after ? [after] : []))
    expect(await desk.trouble('clip.read', { text: textOf(records) })).toMatchObject({ code: 'E_REF' })
  })
})

test('cut, copy and paste are asked of the window', async () => {
  const desk = openTestDesk()
  for (const deed of ['cut', 'copy', 'paste', 'pasteText'] as const) await desk.call('window.clip', { deed })
  expect(desk.seen.clips).toEqual(['cut', 'copy', 'paste', 'pasteText'])
})
