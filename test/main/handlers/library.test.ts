import { describe, expect, test } from 'vitest'
import { castNewGuest } from '../../../shared/edit/casting'
import { addFrame, editFrame, removeFrames } from '../../../shared/edit/frames'
import { apply, type Change, invert } from '../../../shared/model/change'
import { boardOf, type Doc, docOf, elementsOf, framesOf, guestsOf, ratersOf } from '../../../shared/model/doc'
import { type Id, newId } from '../../../shared/model/id'
import type { Frame, Rec } from '../../../shared/model/record'
import { openTestDesk } from './desk'

function commit(change: Change, label = 'Edit') {
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  return { step: 'commit' as const, operation: newId('operation'), label, edits }
}

async function blank(desk: ReturnType<typeof openTestDesk>): Promise<{ board: Id; doc: Doc; frame: Frame }> {
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = docOf((await desk.call('board.open', { board })).records)
  const [frame] = framesOf(doc)
  if (!frame) throw new Error('a blank board has a frame')
  return { board, doc, frame }
}

describe('at the first start', () => {
  test('the library holds the sample board, staged and scored, and eight templates', async () => {
    const { boards, templates } = await openTestDesk().call('library.open', {})
    expect(boards).toHaveLength(1)
    expect(boards[0]).toMatchObject({
      title: 'Big-game week at Home Turf Sports',
      organisation: 'Home Turf Sports',
    })
    expect(boards[0]?.frames).toBeGreaterThan(5)
    expect(boards[0]?.alignment).toBeGreaterThan(0)
    expect(boards[0]?.alignment).toBe(Math.round((boards[0]?.alignment ?? 0) * 100) / 100)
    expect(templates).toHaveLength(8)
    expect(templates.map(({ id }) => id)).toContain('sports')
    for (const { cover } of [...boards, ...templates]) {
      expect(cover.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['board', 'frame', 'guest', 'element']),
      )
    }
  })

  test('the sample board is put in once: a library that was emptied stays empty', async () => {
    const desk = openTestDesk()
    const { boards } = await desk.call('library.open', {})
    await desk.call('board.trash', { board: boards[0]?.id ?? '' })
    expect((await desk.call('library.open', {})).boards).toEqual([])
  })

  test('a board made before the library was looked at is not joined by the sample', async () => {
    const desk = openTestDesk()
    await desk.call('board.create', { template: null })
    expect((await desk.call('library.open', {})).boards).toHaveLength(1)
  })
})

describe('a new board', () => {
  test('from a template is complete, and every frame has its scene', async () => {
    const desk = openTestDesk()
    const { id } = await desk.call('board.create', { template: 'park' })
    const doc = docOf((await desk.call('board.open', { board: id })).records)
    expect(boardOf(doc)).toMatchObject({ id, title: 'A family day at Lanternwood Park' })
    expect(framesOf(doc)).toHaveLength(13)
    for (const frame of framesOf(doc)) {
      expect(frame.background).not.toBeNull()
      expect(elementsOf(doc, frame.id)).not.toEqual([])
    }
  })

  test('twice from one template is two boards that share no record', async () => {
    const desk = openTestDesk()
    const ids = async () => {
      const { id } = await desk.call('board.create', { template: 'park' })
      return (await desk.call('board.open', { board: id })).records.map((record) => record.id)
    }
    const [first, second] = [new Set(await ids()), await ids()]
    expect(second.filter((id) => first.has(id))).toEqual([])
  })

  test('without a template has one empty frame and a person to score it', async () => {
    const { doc } = await blank(openTestDesk())
    expect(boardOf(doc)).toMatchObject({ title: 'Untitled board', target: 75 })
    expect(framesOf(doc)).toHaveLength(1)
    expect(guestsOf(doc)).toEqual([])
    expect(ratersOf(doc)).toMatchObject([{ name: 'You', group: 'marketing', listed: true }])
  })

  test('from a template nobody knows names those there are', async () => {
    const found = await openTestDesk().trouble('board.create', { template: 'spaceship' })
    expect(found).toMatchObject({ code: 'unknown-template', asked: 'spaceship' })
    expect(found).toHaveProperty('known', expect.arrayContaining(['sports', 'park']))
  })
})

describe('writing', () => {
  test('what was written is there when the board is opened again', async () => {
    const desk = openTestDesk()
    const { board, doc, frame } = await blank(desk)
    const change = editFrame(doc, frame.id, { title: 'The till' })
    const written = await desk.call('board.write', { board, steps: [commit(change, 'Edit title')] })
    expect(written.seq).toBeGreaterThan(0)
    const opened = await desk.call('board.open', { board })
    expect(framesOf(docOf(opened.records))[0]?.title).toBe('The till')
    expect(opened.past.map(({ label }) => label)).toEqual(['Edit title'])
    expect((await desk.call('library.open', {})).boards[0]).toMatchObject({ id: board, frames: 1 })
  })

  test('the card of a board follows what is written', async () => {
    const desk = openTestDesk()
    const { board, doc } = await blank(desk)
    await desk.call('library.open', {})
    const { change } = addFrame(doc, null)
    await desk.call('board.write', { board, steps: [commit(change)] })
    expect((await desk.call('library.open', {})).boards[0]?.frames).toBe(2)
  })

  test('steps build on one another, undo and redo among them', async () => {
    const desk = openTestDesk()
    const { board, doc, frame } = await blank(desk)
    const guest = castNewGuest(doc, frame.id, 'Priya')
    const first = commit(guest, 'Add guest')
    await desk.call('board.write', { board, steps: [first, { step: 'undo', operation: first.operation }] })
    expect(guestsOf(docOf((await desk.call('board.open', { board })).records))).toEqual([])
    await desk.call('board.write', { board, steps: [{ step: 'redo', operation: first.operation }] })
    const after = apply(doc, guest)
    const second = commit(editFrame(after, frame.id, { what: 'A promise' }))
    await desk.call('board.write', { board, steps: [second] })
    expect(guestsOf(docOf((await desk.call('board.open', { board })).records))).toHaveLength(1)
  })

  test('the same step twice changes nothing', async () => {
    const desk = openTestDesk()
    const { board, doc } = await blank(desk)
    const step = commit(addFrame(doc, null).change)
    await desk.call('board.write', { board, steps: [step] })
    await desk.call('board.write', { board, steps: [step] })
    const opened = await desk.call('board.open', { board })
    expect(framesOf(docOf(opened.records))).toHaveLength(2)
    expect(opened.past).toHaveLength(1)
  })

  test('a step repeated after its frame was deleted is not taken for a broken one', async () => {
    const desk = openTestDesk()
    const { board, doc } = await blank(desk)
    const added = addFrame(doc, null)
    const first = commit(added.change)
    const second = commit(removeFrames(apply(doc, added.change), [...added.change.keys()].slice(0, 1)).change)
    await desk.call('board.write', { board, steps: [first, second] })
    await desk.call('board.write', { board, steps: [first, second] })
    expect(framesOf(docOf((await desk.call('board.open', { board })).records))).toHaveLength(1)
  })
})

describe('a write is refused, whole, and the board stays as it was', () => {
  type Case = (
    doc: Doc,
    frame: Frame,
  ) => Change | readonly { id: Id; before: Rec | null; after: Rec | null }[]
  const stranger = newId('guest')
  let deep: unknown = {}
  for (let i = 0; i < 10_000; i++) deep = { deep }
  const loop: Record<string, unknown> = {}
  loop.loop = loop
  const cases: readonly (readonly [string, Case])[] = [
    ['a guest nobody knows', (doc, frame) => editFrame(doc, frame.id, { guest: stranger })],
    [
      'a frame of another board',
      (_doc, frame) => [{ id: frame.id, before: frame, after: { ...frame, parent: newId('board') } }],
    ],
    [
      'a rater in a guest’s place',
      (doc, frame) => editFrame(doc, frame.id, { guest: ratersOf(doc)[0]?.id ?? null }),
    ],
    [
      'a guest taken away from under its frame',
      (doc, frame) => {
        const guest = castNewGuest(doc, frame.id, 'Priya')
        const made = [...guest.values()].map(({ after }) => after).find((record) => record?.kind === 'guest')
        const edits = [...guest].map(([id, edit]) => ({ id, ...edit }))
        return [...edits, { id: made?.id ?? '', before: made ?? null, after: null }]
      },
    ],
    ['a board without itself', (doc) => [{ id: boardOf(doc).id, before: boardOf(doc), after: null }]],
    [
      'a second board',
      (doc) => {
        const second = { ...boardOf(doc), id: newId('board') }
        return [{ id: second.id, before: null, after: second }]
      },
    ],
    ['a record under another name', (_doc, frame) => [{ id: newId('frame'), before: null, after: frame }]],
    [
      'a text without end',
      (doc, frame) => editFrame(doc, frame.id, { what: '字'.repeat(20_000), action: '字'.repeat(20_000) }),
    ],
    [
      'values nested without end',
      (_doc, frame) => [{ id: frame.id, before: frame, after: { ...frame, extra: { deep } as never } }],
    ],
    [
      'a value that contains itself',
      (_doc, frame) => [{ id: frame.id, before: frame, after: { ...frame, extra: loop as never } }],
    ],
    [
      'a key that reaches into the program',
      (_doc, frame) => [{ id: frame.id, before: frame, after: { ...frame, extra: { constructor: 1 } } }],
    ],
  ]

  test.each(cases)('%s', async (_name, edit) => {
    const desk = openTestDesk()
    const { board, doc, frame } = await blank(desk)
    const bad = edit(doc, frame)
    const edits = bad instanceof Map ? [...bad].map(([id, each]) => ({ id, ...each })) : [...bad]
    const good = commit(editFrame(doc, frame.id, { title: 'Before' }))
    const steps = [
      good,
      { step: 'commit' as const, operation: newId('operation'), label: 'Bad', edits: edits as never },
    ]
    expect(await desk.trouble('board.write', { board, steps })).toMatchObject({ code: 'store-refused' })
    expect(docOf(desk.store.records(board))).toEqual(doc)
    await desk.call('board.write', { board, steps: [good] })
    expect(framesOf(docOf(desk.store.records(board)))[0]?.title).toBe('Before')
  })

  test('a board that is not there', async () => {
    const desk = openTestDesk()
    const steps = [{ step: 'undo' as const, operation: newId('operation') }]
    expect(await desk.trouble('board.write', { board: newId('board'), steps })).toEqual({
      code: 'board-gone',
    })
  })
})

test('a board goes to the trash and comes back with everything', async () => {
  const desk = openTestDesk()
  const { board, doc } = await blank(desk)
  await desk.call('board.trash', { board })
  expect(await desk.trouble('board.open', { board })).toEqual({ code: 'board-gone' })
  await desk.call('board.restore', { board })
  expect(docOf((await desk.call('board.open', { board })).records)).toEqual(doc)
})

test('the change of an operation comes back as it was made', async () => {
  const desk = openTestDesk()
  const { board, doc } = await blank(desk)
  const { change } = addFrame(doc, null)
  await desk.call('board.write', { board, steps: [commit(change)] })
  const { past, records } = await desk.call('board.open', { board })
  expect(apply(docOf(records), invert(past[0]?.change ?? new Map()))).toEqual(doc)
})
