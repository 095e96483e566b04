import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packBoard } from '../../../main/package/write'
import { copyOf } from '../../../shared/edit/copies'
import { addPicture } from '../../../shared/edit/crop'
import { addText } from '../../../shared/edit/elements'
import { apply } from '../../../shared/model/change'
import { docOf, elementsOf, framesOf, guestsOf } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { pngOf } from '../pictures/made'
import { openTestDesk } from './desk'

type Desk = ReturnType<typeof openTestDesk>

/** Everything on the first frame of a board made from a template, as it would be copied. */
async function drawnOn(desk: Desk, template: string) {
  const { id: board } = await desk.call('board.create', { template })
  const doc = docOf(desk.store.records(board))
  const frame = framesOf(doc).find(({ id }) => elementsOf(doc, id).some(({ shape }) => shape === 'figure'))
  if (!frame) throw new Error('nobody stands anywhere')
  const records = copyOf(
    doc,
    elementsOf(doc, frame.id).map(({ id }) => id),
  )
  return { board, doc, frame, records }
}

/** A text as a stamp. */
async function keepText(desk: Desk, text: string, name = text) {
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = docOf(desk.store.records(board))
  const made = addText(doc, framesOf(doc)[0]?.id ?? '', 'who', { x: 5, y: 5, w: 90, h: 40 }, text)
  return desk.call('stamps.keep', { name, records: copyOf(apply(doc, made.change), [made.id]) })
}

const names = async (desk: Desk) => (await desk.call('stamps.list', {})).map(({ name }) => name)

describe('own stamps', () => {
  test('nobody has any before the first one', async () => {
    expect(await openTestDesk().call('stamps.list', {})).toEqual([])
  })

  test('are kept with all that was chosen, the last one first', async () => {
    const desk = openTestDesk()
    const { records } = await drawnOn(desk, 'sports')
    const kept = await desk.call('stamps.keep', { name: 'Our counter', records })
    await keepText(desk, 'A note')
    const listed = await desk.call('stamps.list', {})
    expect(listed.map(({ name }) => name)).toEqual(['A note', 'Our counter'])
    expect(listed[1]).toEqual(kept)
    const shapes = (all: readonly Rec[]) => all.flatMap((r) => (r.kind === 'element' ? [r.shape] : [])).sort()
    expect(shapes(kept.records)).toEqual(shapes(records))
  })

  test('show a guest by the looks alone: who it is stays on the board', async () => {
    const desk = openTestDesk()
    const { records, doc } = await drawnOn(desk, 'sports')
    const { records: kept } = await desk.call('stamps.keep', { name: 'People', records })
    const figures = kept.filter((r) => r.kind === 'element' && r.shape === 'figure')
    expect(figures.length).toBeGreaterThan(0)
    expect(kept.some(({ kind }) => kind === 'guest')).toBe(false)
    expect(figures.every((r) => r.kind === 'element' && r.shape === 'figure' && r.guest === null)).toBe(true)
    expect(JSON.stringify(kept)).not.toContain(guestsOf(doc)[0]?.name)
  })

  test('are renamed and removed', async () => {
    const desk = openTestDesk()
    const first = await keepText(desk, 'One')
    const second = await keepText(desk, 'Two')
    await desk.call('stamps.rename', { stamp: first.id, name: 'Uno' })
    await desk.call('stamps.remove', { stamp: second.id })
    expect(await names(desk)).toEqual(['Uno'])
    expect(await desk.trouble('stamps.remove', { stamp: second.id })).toEqual({ code: 'board-gone' })
    expect(await desk.trouble('stamps.rename', { stamp: newId('frame'), name: 'x' })).toEqual({
      code: 'board-gone',
    })
  })

  test('are never a board of the library: not listed, opened, written, sent, printed or thrown away', async () => {
    const desk = openTestDesk()
    const before = await desk.call('library.open', {})
    await keepText(desk, 'One')
    const after = await desk.call('library.open', {})
    const board = desk.store.setting('stampBoard') as string
    expect(after.boards).toHaveLength(before.boards.length + 1)
    expect(after.boards.map(({ id }) => id)).not.toContain(board)
    expect(after.trash).toEqual([])
    const gone = { code: 'board-gone' }
    expect(await desk.trouble('board.open', { board })).toEqual(gone)
    expect(await desk.trouble('board.send', { board })).toEqual(gone)
    expect(await desk.trouble('board.trash', { board })).toEqual(gone)
    expect(await desk.trouble('board.restore', { board })).toEqual(gone)
    const request = { format: 'pdf', choice: USUAL_CHOICE } as const
    expect(await desk.trouble('export.start', { board, job: randomUUID(), request })).toEqual(gone)
    const steps = [{ step: 'undo', operation: newId('operation') }] as const
    expect(await desk.trouble('board.write', { board, steps: [...steps] })).toEqual(gone)
    expect(await names(desk)).toEqual(['One'])
  })

  test('begin anew when their board was lost, and the library does not mind', async () => {
    const desk = openTestDesk()
    desk.store.putSetting('stampBoard', newId('board'))
    expect(await names(desk)).toEqual([])
    await keepText(desk, 'One')
    expect(await names(desk)).toEqual(['One'])
  })

  test('may not point to a picture that is not here, and not be empty', async () => {
    const desk = openTestDesk()
    const { id: board } = await desk.call('board.create', { template: null })
    const doc = docOf(desk.store.records(board))
    const photo = { asset: 'a'.repeat(64), pixelW: 3, pixelH: 2 }
    const made = addPicture(doc, framesOf(doc)[0]?.id ?? '', 'how', photo, { x: 9, y: 9 })
    const records = [...copyOf(apply(doc, made.change), [made.id])]
    expect(await desk.trouble('stamps.keep', { name: 'x', records })).toMatchObject({ code: 'E_REF' })
    const nothing = [...doc.values()].filter(({ kind }) => kind === 'frame')
    expect(await desk.trouble('stamps.keep', { name: 'x', records: nothing })).toMatchObject({
      code: 'store-refused',
    })
    expect(await names(desk)).toEqual([])
  })
})

describe('a file of stamps', () => {
  /** The stamps of this desk as a file. */
  async function exported(desk: Desk): Promise<string> {
    const outcome = await desk.call('stamps.export', {})
    if (outcome.state !== 'written') throw new Error('nothing was written')
    return join(desk.folder, outcome.name)
  }

  test('brings them to another computer, in their order and with their pictures', async () => {
    const here = openTestDesk()
    await keepText(here, 'One')
    const photo = await here.call('picture.keep', { bytes: new Uint8Array(pngOf(30, 20)) })
    const { id: board } = await here.call('board.create', { template: null })
    const doc = docOf(here.store.records(board))
    const made = addPicture(doc, framesOf(doc)[0]?.id ?? '', 'how', photo, { x: 90, y: 90 })
    await here.call('stamps.keep', {
      name: 'Photo',
      records: [...copyOf(apply(doc, made.change), [made.id])],
    })
    const path = await exported(here)
    expect(path).toMatch(/My stamps\.cxstamps$/)

    const there = openTestDesk()
    await keepText(there, 'Mine')
    expect(await there.call('stamps.import', { path })).toEqual({ added: 2 })
    expect(await names(there)).toEqual(['Photo', 'One', 'Mine'])
    expect(there.store.hasAsset(photo.asset)).toBe(true)
    const [mine] = (await here.call('stamps.list', {})).map(({ id }) => id)
    const theirs = (await there.call('stamps.list', {})).map(({ id }) => id)
    expect(theirs).not.toContain(mine)
  })

  test('taken in twice adds nothing the second time, under whatever names they are by now', async () => {
    const desk = openTestDesk()
    const { records } = await drawnOn(desk, 'sports')
    await desk.call('stamps.keep', { name: 'Counter', records })
    const one = await keepText(desk, 'One')
    const path = await exported(desk)
    await desk.call('stamps.rename', { stamp: one.id, name: 'Other' })
    expect(await desk.call('stamps.import', { path })).toEqual({ added: 0 })
    const there = openTestDesk()
    expect(await there.call('stamps.import', { path })).toEqual({ added: 2 })
    expect(await there.call('stamps.import', { path })).toEqual({ added: 0 })
  })

  test('is asked for when none is named; nothing happens when she changes her mind', async () => {
    const desk = openTestDesk()
    expect(await desk.call('stamps.import', {})).toBeNull()
    await keepText(desk, 'One')
    const path = await exported(desk)
    const there = openTestDesk({ askWhich: async (kind) => (kind === 'stamps' ? path : null) })
    expect(await there.call('stamps.import', {})).toEqual({ added: 1 })
    const unwilling = openTestDesk({ askWhere: async () => null })
    expect(await unwilling.call('stamps.export', {})).toEqual({ state: 'cancelled' })
  })

  test('that is none, or damaged, changes nothing', async () => {
    const desk = openTestDesk()
    await keepText(desk, 'One')
    const path = await exported(desk)
    const other = join(desk.folder, 'x.zip')
    copyFileSync(path, other)
    expect(await desk.trouble('stamps.import', { path: other })).toEqual({ code: 'E_NOT_CXBOARD' })
    expect(await desk.trouble('stamps.import', { path: 'x.cxstamps' })).toEqual({ code: 'E_NOT_CXBOARD' })
    const broken = join(desk.folder, 'broken.cxstamps')
    writeFileSync(broken, readFileSync(path).subarray(0, -30))
    expect(existsSync(broken)).toBe(true)
    expect(await desk.trouble('stamps.import', { path: broken })).toMatchObject({ code: 'E_TRUNCATED' })
    expect(await names(desk)).toEqual(['One'])
  })

  test('of more than there is room for is refused whole', async () => {
    const desk = openTestDesk()
    await keepText(desk, 'One')
    const board = desk.store.setting('stampBoard') as string
    const records = desk.store.records(board)
    const frame = records.find(({ kind }) => kind === 'frame')
    const text = records.find((record) => record.kind === 'element')
    if (frame?.kind !== 'frame' || text?.kind !== 'element' || text.shape !== 'text')
      throw new Error('no stamp')
    const more = Array.from({ length: 500 }, (_, i): readonly Rec[] => {
      const id = newId('frame')
      return [
        { ...frame, id },
        { ...text, id: newId('element'), parent: id, text: `Stamp ${i}` },
      ]
    }).flat()
    const packed = packBoard({
      records: [...records, ...more],
      assets: [],
      lineage: [],
      base: null,
      exportedAt: '2026-11-21T22:00:00.000Z',
      exportedBy: 'Ada',
      appVersion: '0.1.0',
    })
    const path = join(desk.folder, 'many.cxstamps')
    writeFileSync(path, packed.bytes)
    expect(await desk.trouble('stamps.import', { path })).toMatchObject({ code: 'E_TOO_MANY', count: 501 })
    expect(await names(desk)).toEqual(['One'])
    const there = openTestDesk()
    expect(await there.trouble('stamps.import', { path })).toMatchObject({ code: 'E_TOO_MANY', count: 501 })
    expect(await names(there)).toEqual([])
  })
})
