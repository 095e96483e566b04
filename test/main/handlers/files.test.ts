import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { AppError } from '../../../shared/errors'
import { boardOf, docOf, elementsOf, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { picture } from '../../shared/exchange/drawn'
import { png } from '../package/pictures'
import { openTestDesk } from './desk'

type Desk = ReturnType<typeof openTestDesk>

/** A board of this desk, sent as a file; answers where it lies. */
async function sent(desk: Desk, template: string | null = 'park'): Promise<{ board: Id; path: string }> {
  const { id: board } = await desk.call('board.create', { template })
  const outcome = await desk.call('board.send', { board })
  if (outcome.state !== 'written') throw new Error('nothing was written')
  return { board, path: join(desk.folder, outcome.name) }
}

describe('sending a board', () => {
  test('writes a file that holds all of it, and nothing beside it', async () => {
    const desk = openTestDesk()
    const { board, path } = await sent(desk)
    expect(basename(path)).toBe('A family day at Lanternwood Park.cxboard')
    const { records, manifest, base } = readPackage(readFileSync(path))
    expect(docOf(records)).toEqual(docOf(desk.store.records(board)))
    expect(manifest).toMatchObject({
      boardId: board,
      exportedBy: { name: 'ann' },
      app: { version: '1.2.3' },
      lineage: [],
    })
    expect(base).toBeNull()
    expect(readdirSync(desk.folder).toSorted()).toEqual([basename(path), 'library'])
  })

  test('remembers what was sent, so that a copy that comes back is known', async () => {
    const desk = openTestDesk()
    const { board, path } = await sent(desk)
    const { revision } = readPackage(readFileSync(path))
    expect(desk.store.lineage(board)).toEqual([revision])
    expect(desk.store.revision(board, revision)).not.toBeNull()
    await desk.call('board.send', { board })
    expect(readPackage(readFileSync(path)).manifest.lineage).toEqual([revision])
  })

  test('is nothing when she changes her mind', async () => {
    const desk = openTestDesk({ askWhere: async () => null })
    const { id: board } = await desk.call('board.create', { template: null })
    expect(await desk.call('board.send', { board })).toEqual({ state: 'cancelled' })
    expect(desk.store.lineage(board)).toEqual([])
  })

  test('into a folder that is gone says so, and remembers nothing', async () => {
    const desk = openTestDesk({ askWhere: async (_kind, name) => join('/nowhere/at/all', name) })
    const { id: board } = await desk.call('board.create', { template: null })
    expect(await desk.trouble('board.send', { board })).toEqual({
      code: 'export-failed',
      name: 'Untitled board.cxboard',
      detail: 'its folder is not there',
    })
    expect(desk.store.lineage(board)).toEqual([])
  })

  test('a file that was written can be shown, by its handle only', async () => {
    const desk = openTestDesk()
    const { id: board } = await desk.call('board.create', { template: null })
    const outcome = await desk.call('board.send', { board })
    if (outcome.state !== 'written') throw new Error('nothing was written')
    await desk.call('file.reveal', { handle: outcome.handle })
    expect(desk.seen.revealed).toEqual([join(desk.folder, 'Untitled board.cxboard')])
    const foreign = { handle: '00000000-0000-4000-8000-000000000000' }
    expect(await desk.trouble('file.reveal', foreign)).toMatchObject({ code: 'E_GONE' })
    expect(desk.seen.revealed).toHaveLength(1)
  })
})

describe('a file from a colleague', () => {
  test('is summed up, and nothing changes until she accepts', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk()
    const summary = await desk.call('file.drop', { path })
    expect(summary).toMatchObject({
      name: 'A family day at Lanternwood Park.cxboard',
      title: 'A family day at Lanternwood Park',
      frames: 13,
      guests: 3,
      pictures: 0,
      from: 'ann',
      known: false,
      newerMinor: false,
    })
    expect(summary.bytes).toBe(readFileSync(path).length)
    expect(summary.cover.map(({ kind }) => kind)).toContain('frame')
    expect(desk.store.boards()).toEqual([])
  })

  test('becomes a board that is the same to the last record', async () => {
    const from = openTestDesk()
    const { board, path } = await sent(from)
    const desk = openTestDesk()
    const { ticket } = await desk.call('file.drop', { path })
    expect(await desk.call('file.accept', { ticket })).toEqual({ id: board })
    expect(docOf(desk.store.records(board))).toEqual(docOf(from.store.records(board)))
    expect(desk.store.lineage(board)).toEqual(from.store.lineage(board))
    expect(desk.seen.settled).toBe(1)
  })

  test('of a board she has already becomes another board, and hers stays', async () => {
    const desk = openTestDesk()
    const { board, path } = await sent(desk)
    const before = docOf(desk.store.records(board))
    const { ticket, known } = await desk.call('file.drop', { path })
    expect(known).toBe(true)
    const { id } = await desk.call('file.accept', { ticket })
    expect(id).not.toBe(board)
    const copy = docOf(desk.store.records(id))
    expect(boardOf(copy)).toEqual({ ...boardOf(before), id })
    expect(framesOf(copy).map((frame) => frame.id)).toEqual(framesOf(before).map((frame) => frame.id))
    expect(docOf(desk.store.records(board))).toEqual(before)
    const opened = await desk.call('board.open', { board: id })
    expect(opened.past).toEqual([])
  })

  test('a copy of a copy can be sent and read again', async () => {
    const desk = openTestDesk()
    const { path } = await sent(desk)
    const { id } = await desk.call('file.accept', { ticket: (await desk.call('file.drop', { path })).ticket })
    await desk.call('board.send', { board: id })
    expect(readPackage(readFileSync(path)).manifest.boardId).toBe(id)
  })

  test('of a board in the trash does not disturb what lies there', async () => {
    const desk = openTestDesk()
    const { board, path } = await sent(desk)
    await desk.call('board.trash', { board })
    const { ticket, known } = await desk.call('file.drop', { path })
    expect(known).toBe(true)
    expect((await desk.call('file.accept', { ticket })).id).not.toBe(board)
    expect(desk.store.trashed().map(({ id }) => id)).toEqual([board])
  })

  test('that was left is forgotten', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk()
    const { ticket } = await desk.call('file.drop', { path })
    await desk.call('file.decline', { ticket })
    expect(await desk.trouble('file.accept', { ticket })).toMatchObject({ code: 'E_GONE' })
    expect(desk.store.boards()).toEqual([])
  })

  test('cannot be accepted twice, nor after another was looked at', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk()
    const first = await desk.call('file.drop', { path })
    const second = await desk.call('file.drop', { path })
    expect(await desk.trouble('file.accept', { ticket: first.ticket })).toMatchObject({ code: 'E_GONE' })
    await desk.call('file.accept', { ticket: second.ticket })
    expect(await desk.trouble('file.accept', { ticket: second.ticket })).toMatchObject({ code: 'E_GONE' })
    expect(desk.store.boards()).toHaveLength(1)
  })

  test('asked for twice at once becomes one board', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk()
    const { ticket } = await desk.call('file.drop', { path })
    const first = desk.call('file.accept', { ticket })
    expect(await desk.trouble('file.accept', { ticket })).toMatchObject({ code: 'E_GONE' })
    await first
    expect(desk.store.boards()).toHaveLength(1)
  })

  test('that could not be kept can be accepted again, and the next file comes all the same', async () => {
    const { path } = await sent(openTestDesk())
    let isFull = false
    const desk: Desk = openTestDesk({
      store: () => {
        if (isFull) throw new AppError({ code: 'store-full' })
        return desk.store
      },
    })
    const { ticket } = await desk.call('file.drop', { path })
    isFull = true
    expect(await desk.trouble('file.accept', { ticket })).toEqual({ code: 'store-full' })
    expect(desk.seen.settled).toBe(1)
    isFull = false
    await desk.call('file.accept', { ticket })
    expect(desk.store.boards()).toHaveLength(1)
    expect(desk.seen.settled).toBe(1)
  })

  test('gives way to the next one that is looked at, and no file in the queue is passed over', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk()
    const first = await desk.call('file.drop', { path })
    const second = await desk.call('file.drop', { path })
    await desk.call('file.decline', { ticket: first.ticket })
    expect(desk.seen.settled).toBe(0)
    await desk.call('file.decline', { ticket: second.ticket })
    await desk.call('file.decline', { ticket: second.ticket })
    expect(desk.seen.settled).toBe(1)
  })

  test('that does not hold together with its scenes leaves nothing behind', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk({
      importFile: async (file) => {
        const bytes = readFileSync(file)
        const read = readPackage(bytes)
        return { ...read, records: read.records.filter(({ kind }) => kind !== 'guest'), size: bytes.length }
      },
    })
    const { ticket } = await desk.call('file.drop', { path })
    expect(await desk.trouble('file.accept', { ticket })).toMatchObject({ code: 'E_REF' })
    expect(desk.store.boards()).toEqual([])
  })

  test('chosen in the dialog is read the same way', async () => {
    const { path } = await sent(openTestDesk())
    const desk = openTestDesk({ askWhich: async () => path })
    expect(await desk.call('file.pick', {})).toMatchObject({ frames: 13 })
    expect(await openTestDesk().call('file.pick', {})).toBeNull()
  })
})

test('a board in JSON is taken too, and its frames get their scenes', async () => {
  const desk = openTestDesk()
  const path = join(desk.folder, 'shop.json')
  writeFileSync(
    path,
    JSON.stringify({ title: 'Shop', frames: [{ id: 'f1', title: 'The till', stage: 'purchase' }] }),
  )
  const summary = await desk.call('file.drop', { path })
  expect(summary).toMatchObject({ title: 'Shop', frames: 1, from: '', exportedAt: '' })
  const { id } = await desk.call('file.accept', { ticket: summary.ticket })
  const doc = docOf(desk.store.records(id))
  const [frame] = framesOf(doc)
  expect(frame?.background).not.toBeNull()
  expect(elementsOf(doc, frame?.id ?? '')).toBeDefined()
  expect(desk.store.lineage(id)).toEqual([])
})

describe('a board in JSON with a picture', () => {
  const bytes = png(64, 36)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { kind: _kind, parent: _parent, ...drawn } = picture(1, '', hash)
  const withPicture = (base64: string | null) => ({
    title: 'Shop',
    frames: [{ id: 'f1', title: 'The till', cxboard: { elements: [drawn] } }],
    ...(base64 === null
      ? {}
      : { cxboard: { assets: [{ hash, kind: 'image/png', width: 64, height: 36, base64 }] } }),
  })

  test('brings it along, and can be sent on', async () => {
    const out = openTestDesk()
    const desk = openTestDesk({ askWhere: async () => join(out.folder, 'shop.cxboard') })
    const path = join(desk.folder, 'shop.json')
    writeFileSync(path, JSON.stringify(withPicture(bytes.toString('base64'))))
    const summary = await desk.call('file.drop', { path })
    expect(summary.pictures).toBe(1)
    const { id } = await desk.call('file.accept', { ticket: summary.ticket })
    expect(desk.store.asset(hash)?.width).toBe(64)
    expect(await desk.call('board.send', { board: id })).toMatchObject({ state: 'written' })
  })

  test.each([
    ['E_REF', 'is not there', null],
    ['E_IMAGE', 'is none', Buffer.from('hello').toString('base64')],
  ])('is refused with %s when the picture %s', async (code, _what, base64) => {
    const desk = openTestDesk()
    const path = join(desk.folder, 'shop.json')
    writeFileSync(path, JSON.stringify(withPicture(base64)))
    await expect(desk.call('file.drop', { path })).rejects.toMatchObject({ trouble: { code } })
    expect(desk.store.boards()).toEqual([])
  })
})

describe('what is no board is refused by name', () => {
  test.each<[string, string, (path: string) => void]>([
    ['E_GONE', 'gone.cxboard', () => {}],
    ['E_NOT_CXBOARD', 'folder.cxboard', (path) => mkdirSync(path)],
    ['E_NOT_CXBOARD', 'notes.txt', (path) => writeFileSync(path, 'hello')],
    ['E_NOT_CXBOARD', 'page.html', (path) => writeFileSync(path, '<script>')],
    [
      'E_NOT_CXBOARD',
      'picture.cxboard',
      (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])),
    ],
    ['E_EMPTY', 'empty.cxboard', (path) => writeFileSync(path, '')],
    ['E_JSON', 'broken.json', (path) => writeFileSync(path, '{"frames":[')],
    ['E_NOT_CXBOARD', 'other.json', (path) => writeFileSync(path, '{"name":"package"}')],
    ['E_TOO_LARGE', 'huge.json', (path) => writeFileSync(path, Buffer.alloc(8 * 1024 ** 2 + 1, ' '))],
  ])('%s for %s', async (code, name, make) => {
    const desk = openTestDesk()
    const path = join(desk.folder, name)
    make(path)
    expect(await desk.trouble('file.drop', { path })).toMatchObject({ code })
    expect(desk.store.boards()).toEqual([])
  })

  test.each(['a.cxboard', './a.cxboard', '../a.cxboard', 'file:///a.cxboard', '/a\0.cxboard'])(
    'the path %j is not even looked at',
    async (path) => {
      expect(await openTestDesk().trouble('file.drop', { path })).toEqual({ code: 'E_NOT_CXBOARD' })
    },
  )
})
