import { describe, expect, test } from 'vitest'
import { addComment, removeComment } from '../../../shared/edit/comments'
import { drop, put } from '../../../shared/model/change'
import { parcelOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { change, type Desk, docOn, frameOn, opened, parkOn, pathOf, person } from './people'

async function sentPart(
  desk: Desk,
  board: Id,
  { purpose }: { purpose: 'review' | 'answer' },
): Promise<string> {
  return pathOf(desk, await desk.call('board.sendPart', { board, purpose, frames: null, note: '' }))
}

describe('a review copy that is here', () => {
  test('is talked about and not edited, whatever its page asks for', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const copy = await opened(ben, await sentPart(ann, board, { purpose: 'review' }))
    const first = frameOn(ben, copy, 0).id
    const parcel = parcelOf(docOn(ben, copy))
    const before = docOn(ben, copy)
    const edits = [
      put(before, { ...frameOn(ben, copy, 0), title: 'Mine now' }),
      drop(before, [first]),
      drop(before, [parcel?.id ?? '']),
    ]
    for (const edit of edits) await expect(change(ben, copy, edit)).rejects.toThrow('store-refused')
    expect(docOn(ben, copy)).toEqual(before)
    const said = addComment(before, { parent: first, on: null }, SAID)
    await change(ben, copy, said.change)
    await change(ben, copy, removeComment(docOn(ben, copy), said.comment ?? ''))
    expect(docOn(ben, copy)).toEqual(before)
  })

  test('in the trash is said to be there, and so is the board an answer is about', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const path = await sentPart(ann, board, { purpose: 'review' })
    const copy = await opened(ben, path)
    const first = frameOn(ben, copy, 0).id
    await change(ben, copy, addComment(docOn(ben, copy), { parent: first, on: null }, SAID).change)
    const answer = await sentPart(ben, copy, { purpose: 'answer' })
    await ben.call('board.trash', { board: copy })
    expect(await ben.call('file.drop', { path })).toMatchObject({ board: null, known: true })
    expect(await ann.call('file.drop', { path: answer })).toMatchObject({ board, known: true })
    await ann.call('board.trash', { board })
    expect(await ann.call('file.drop', { path: answer })).toMatchObject({ board: null, known: true })
    expect(await ben.call('file.drop', { path: answer })).toMatchObject({ board: null, known: false })
  })
})

const SAID = { author: 'ben', text: 'Well', at: '2026-11-22T10:00:00.000Z' }
