import { copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { materialOf } from '../../../renderer/document/material'
import { addComment } from '../../../shared/edit/comments'
import { suggestLevel } from '../../../shared/edit/suggestions'
import { boardOf, docOf, framesOf, get, guestsOf, parcelOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { pretendPages } from '../export/pretend'
import { pngOf } from '../pictures/made'
import { openTestDesk } from './desk'
import {
  change,
  contentOf,
  type Desk,
  docOn,
  frameOn,
  merged,
  opened,
  parkOn,
  pathOf,
  person,
  say,
  sent,
} from './people'

type Part = { purpose: 'slice' | 'review' | 'answer'; places?: readonly number[]; note?: string }

async function sentPart(desk: Desk, board: Id, { purpose, places, note = '' }: Part): Promise<string> {
  const frames = places ? places.map((place) => frameOn(desk, board, place).id) : null
  return pathOf(desk, await desk.call('board.sendPart', { board, purpose, frames, note }))
}

describe('a few frames of a board', () => {
  test('travel with their guests alone, and say what they are', async () => {
    const ann = person('ann')
    const board = await parkOn(ann)
    const path = await sentPart(ann, board, { purpose: 'slice', places: [1, 3], note: 'Please look' })
    expect(basename(path)).toBe('A family day at Lanternwood Park – frames.cxboard')
    const { records, manifest, base } = contentOf(path)
    const doc = docOf(records)
    expect(framesOf(doc).map(({ id }) => id)).toEqual([1, 3].map((place) => frameOn(ann, board, place).id))
    expect(guestsOf(doc).length).toBeLessThan(guestsOf(docOn(ann, board)).length)
    expect(parcelOf(doc)).toMatchObject({ purpose: 'slice', board, from: 'ann', note: 'Please look' })
    expect(manifest.boardId).toBe(board)
    expect(base).toBeNull()
    const summary = await person('ben').call('file.drop', { path })
    expect(summary).toMatchObject({ purpose: 'slice', frames: 2, note: 'Please look', from: 'ann' })
  })

  test('come back into their place, and nothing that stayed at home is lost', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const slice = await opened(ben, await sentPart(ann, board, { purpose: 'slice', places: [1, 3] }))
    await say(ann, board, 0, { outcome: 'She waits' })
    await say(ben, slice, 1, { outcome: 'She smiles' })
    const back = await sent(ben, slice)
    expect(await ann.call('file.drop', { path: back })).toMatchObject({ purpose: 'slice', board })
    await merged(ann, back)
    const doc = docOn(ann, board)
    expect(framesOf(doc)).toHaveLength(13)
    expect(frameOn(ann, board, 0).outcome).toBe('She waits')
    expect(frameOn(ann, board, 3).outcome).toBe('She smiles')
    expect(parcelOf(doc)).toBeNull()
    expect(await ann.call('file.drop', { path: back })).toMatchObject({ relation: 'older' })
  })

  test('go back with the state they came in, and a whole board without any', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const path = await sentPart(ann, board, { purpose: 'slice', places: [1, 3] })
    const slice = await opened(ben, path)
    await say(ben, slice, 0, { outcome: 'She smiles' })
    await sent(ben, slice)
    await say(ben, slice, 0, { outcome: 'She laughs' })
    const { base, manifest } = contentOf(await sent(ben, slice))
    expect(manifest.base).toBe(contentOf(path).revision)
    expect(base).toContain('"purpose":"slice"')
    expect(contentOf(await sent(ann, board)).base).toBeNull()
  })

  test('are known again by the state that came along where the library kept none', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const slice = await opened(ben, await sentPart(ann, board, { purpose: 'slice', places: [1, 3] }))
    // Twenty later states push the text of this one out
    for (let i = 0; i < 20; i++) {
      await say(ann, board, 0, { outcome: `She waits ${i}` })
      await sent(ann, board)
    }
    await say(ben, slice, 1, { outcome: 'She smiles' })
    const back = await sent(ben, slice)
    const { ticket } = await ann.call('file.drop', { path: back })
    const { base } = materialOf(await ann.call('merge.open', { ticket }))
    expect(framesOf(docOf(base ?? []))).toHaveLength(2)
  })
})

describe('a slice and the whole board', () => {
  test('never pass for each other where only one of them is here', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const whole = await sent(ann, board)
    const kept = join(ann.folder, 'kept.cxboard')
    copyFileSync(whole, kept)
    const slice = await sentPart(ann, board, { purpose: 'slice', places: [1, 3] })
    await opened(ben, slice)
    // The slice comes from this state, and does not hold it
    const { relation, ticket } = await ben.call('file.drop', { path: kept })
    expect(relation).toBe('diverged')
    const { seq } = await ben.call('merge.open', { ticket })
    await ben.call('merge.accept', { ticket, seq, choices: {} })
    expect(framesOf(docOn(ben, board))).toHaveLength(13)
  })

  test('merging a slice does not make the states it was taken from old news', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    await opened(ben, await sent(ann, board))
    await say(ann, board, 0, { outcome: 'She waits' })
    const whole = await sent(ann, board)
    const kept = join(ann.folder, 'kept.cxboard')
    copyFileSync(whole, kept)
    await say(ann, board, 1, { outcome: 'She smiles' })
    await merged(ben, await sentPart(ann, board, { purpose: 'slice', places: [1] }))
    expect(frameOn(ben, board, 1).outcome).toBe('She smiles')
    expect(await ben.call('file.drop', { path: kept })).toMatchObject({ relation: 'diverged' })
    await merged(ben, kept)
    expect(frameOn(ben, board, 0).outcome).toBe('She waits')
    expect(frameOn(ben, board, 1).outcome).toBe('She smiles')
  })
})

describe('a review copy', () => {
  test('has an identity of its own, keeps every record’s, and tells nothing of the past', async () => {
    const ann = person('ann')
    const board = await parkOn(ann)
    await sent(ann, board)
    const path = await sentPart(ann, board, { purpose: 'review', note: 'What do you think?' })
    expect(basename(path)).toBe('A family day at Lanternwood Park – review copy.cxboard')
    const { records, manifest } = contentOf(path)
    expect(manifest.boardId).not.toBe(board)
    expect(manifest.lineage).toEqual([])
    const doc = docOf(records)
    expect(parcelOf(doc)).toMatchObject({ purpose: 'review', board, note: 'What do you think?' })
    expect(framesOf(doc).map(({ id }) => id)).toEqual(framesOf(docOn(ann, board)).map(({ id }) => id))
  })

  test('is never merged, and nothing is merged into it', async () => {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const path = await sentPart(ann, board, { purpose: 'review' })
    const copy = await opened(ben, path)
    const { ticket } = await ben.call('file.drop', { path })
    expect(await ben.trouble('merge.open', { ticket })).toMatchObject({ code: 'store-refused' })
    const frames = [frameOn(ann, board, 0).id]
    const whole = await ben.call('file.drop', { path: await sent(ann, board) })
    expect(
      await ben.trouble('file.addFrames', { ticket: whole.ticket, board: copy, frames, after: null }),
    ).toMatchObject({ code: 'store-refused' })
  })
})

describe('the answer to a review', () => {
  async function reviewed() {
    const [ann, ben] = [person('ann'), person('ben')]
    const board = await parkOn(ann)
    const first = frameOn(ann, board, 0).id
    const at = '2026-11-22T10:00:00.000Z'
    const ask = { author: 'ann', text: 'Too dark?', at }
    await change(ann, board, addComment(docOn(ann, board), { parent: first, on: null }, ask).change)
    const copy = await opened(ben, await sentPart(ann, board, { purpose: 'review' }))
    const reply = { author: 'ben', text: 'A little', at }
    await change(ben, copy, addComment(docOn(ben, copy), { parent: first, on: null }, reply).change)
    const level = { author: 'ben', dimension: 'feeling', level: 2, reason: 'Cold', at } as const
    await change(ben, copy, suggestLevel(docOn(ben, copy), first, level))
    return { ann, ben, board, copy, first }
  }

  test('holds what the reader said since, and no more of the board', async () => {
    const { ben, copy, board, first } = await reviewed()
    const path = await sentPart(ben, copy, { purpose: 'answer', note: 'Nice' })
    expect(basename(path)).toBe('A family day at Lanternwood Park – review by ben.cxboard')
    const { records, preview } = contentOf(path)
    const kinds = records.map(({ kind }) => kind).toSorted()
    expect(kinds).toEqual(['board', 'comment', 'frame', 'parcel', 'suggestion'])
    const doc = docOf(records)
    expect(get(doc, first, 'frame')).toMatchObject({ guest: null, what: '', outcome: '' })
    expect(parcelOf(doc)).toMatchObject({ purpose: 'answer', board, note: 'Nice' })
    expect(preview).toBeNull()
  })

  test('is looked through at home, and what is accepted comes in as one step', async () => {
    const { ann, ben, board, copy, first } = await reviewed()
    const path = await sentPart(ben, copy, { purpose: 'answer' })
    const before = docOn(ann, board)
    const summary = await ann.call('file.drop', { path })
    expect(summary).toMatchObject({
      purpose: 'answer',
      board,
      boardTitle: boardOf(before).title,
      comments: 1,
      suggestions: 1,
    })
    const { ticket } = summary
    expect(await ann.trouble('merge.open', { ticket })).toMatchObject({ code: 'store-refused' })
    expect(await ann.trouble('file.accept', { ticket })).toMatchObject({ code: 'store-refused' })
    const { seq, answer } = await ann.call('review.open', { ticket })
    const accepted = answer.flatMap(({ kind, id }) =>
      kind === 'comment' || kind === 'suggestion' ? [id] : [],
    )
    const { changes } = await ann.call('review.accept', { ticket, seq, accepted })
    expect(changes).toBeGreaterThan(2)
    const after = [...docOn(ann, board).values()]
    expect(after.filter(({ kind }) => kind === 'comment')).toHaveLength(2)
    const ben2 = after.find((one) => one.kind === 'rater' && one.name === 'ben')
    expect(after.find((one) => one.kind === 'score' && one.rater === ben2?.id)).toMatchObject({
      parent: first,
      levels: { feeling: 2 },
    })
    const { past } = await ann.call('board.open', { board })
    expect(past.map(({ label }) => label).at(-1)).toBe('Accept review by ben')
    await ann.call('board.write', { board, steps: [{ step: 'undo', operation: past.at(-1)?.id ?? '' }] })
    expect(docOn(ann, board)).toEqual(before)
  })

  test('accepted twice changes nothing', async () => {
    const { ann, ben, board, copy } = await reviewed()
    const path = await sentPart(ben, copy, { purpose: 'answer' })
    const accept = async () => {
      const { ticket } = await ann.call('file.drop', { path })
      const { seq, answer } = await ann.call('review.open', { ticket })
      const accepted = answer.flatMap(({ kind, id }) =>
        kind === 'comment' || kind === 'suggestion' ? [id] : [],
      )
      return ann.call('review.accept', { ticket, seq, accepted })
    }
    await accept()
    const after = docOn(ann, board)
    expect((await accept()).changes).toBe(0)
    expect(docOn(ann, board)).toEqual(after)
  })

  test('is made of review copies only, and opens nowhere else', async () => {
    const { ann, ben, board, copy } = await reviewed()
    const asked = { board, purpose: 'answer', frames: null, note: '' } as const
    expect(await ann.trouble('board.sendPart', asked)).toMatchObject({ code: 'store-refused' })
    const path = await sentPart(ben, copy, { purpose: 'answer' })
    const cai = person('cai')
    const { ticket, board: none } = await cai.call('file.drop', { path })
    expect(none).toBeNull()
    expect(await cai.trouble('review.open', { ticket })).toEqual({ code: 'board-gone' })
  })
})

describe('the picture of a file', () => {
  const at = (bytes: (w: number) => Uint8Array, more = {}) =>
    openTestDesk({
      pages: async () => ({
        ...pretendPages(() => {}),
        draw: async (jobs) => jobs.map(({ w }) => bytes(w)),
        ...more,
      }),
    })

  test('is the first sheet, as large as a reader takes', async () => {
    const desk = at((w) => pngOf(w, 4))
    const { preview } = contentOf(await sent(desk, await parkOn(desk)))
    expect(preview && pngOf(1024, 4).equals(preview)).toBe(true)
  })

  test('is drawn smaller where it would weigh too much', async () => {
    const heavy = (w: number) => (w > 512 ? Buffer.alloc(512 * 1024 + 1) : pngOf(w, 4))
    const desk = at(heavy)
    const { preview } = contentOf(await sent(desk, await parkOn(desk)))
    expect(preview && pngOf(512, 4).equals(preview)).toBe(true)
  })

  test('stays away where it cannot be drawn, and the file goes all the same', async () => {
    const desk = at(() => Buffer.alloc(0), {
      draw: async () => {
        throw new Error('no screen')
      },
    })
    const board = await parkOn(desk)
    expect(contentOf(await sent(desk, board)).preview).toBeNull()
    expect(desk.seen.notes).toHaveLength(1)
  })
})
