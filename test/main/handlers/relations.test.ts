import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boardOf } from '../../../shared/model/doc'
import { docOn, merged, opened, parkOn, person, say, sent } from './people'

/** Ann has sent her board to Ben, who opened it. */
async function shared() {
  const [ann, ben] = [person('ann'), person('ben')]
  const board = await parkOn(ann)
  const first = await sent(ann, board)
  await opened(ben, first)
  return { ann, ben, board, first }
}

describe('what a file is to the library is said before anything changes', () => {
  test('new, where nobody has it', async () => {
    const { first } = await shared()
    const cai = person('cai')
    expect(await cai.call('file.drop', { path: first })).toMatchObject({
      relation: 'new',
      purpose: 'board',
      board: null,
      boardTitle: '',
      known: false,
    })
  })

  test('the same, where nothing was changed since', async () => {
    const { ann, ben, board, first } = await shared()
    const same = { relation: 'same', board, known: true, boardTitle: 'A family day at Lanternwood Park' }
    expect(await ann.call('file.drop', { path: first })).toMatchObject(same)
    expect(await ben.call('file.drop', { path: first })).toMatchObject(same)
  })

  test('older, where the board went on', async () => {
    const { ann, board, first } = await shared()
    await say(ann, board, 0, { outcome: 'She smiles' })
    expect(await ann.call('file.drop', { path: first })).toMatchObject({ relation: 'older' })
  })

  test('newer, where only the other one went on', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'newer', from: 'ben' })
  })

  test('diverged, where both did', async () => {
    const { ann, ben, board } = await shared()
    await say(ann, board, 1, { outcome: 'She waits' })
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'diverged' })
  })

  test('in the trash is known, and no board to merge into', async () => {
    const { ann, board, first } = await shared()
    await ann.call('board.trash', { board })
    const summary = await ann.call('file.drop', { path: first })
    expect(summary).toMatchObject({ relation: 'new', known: true, board: null })
    expect(await ann.trouble('merge.open', { ticket: summary.ticket })).toEqual({ code: 'board-gone' })
  })

  test('a state that came round about is older too', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const early = await sent(ben, board)
    const bytes = readFileSync(early)
    await say(ben, board, 1, { outcome: 'She laughs' })
    const late = await sent(ben, board)
    await merged(ann, late)
    writeFileSync(early, bytes)
    expect(await ann.call('file.drop', { path: early })).toMatchObject({ relation: 'older' })
  })
})

test('a summary counts what the file holds, and shows its first sheet', async () => {
  const { ann, board, first } = await shared()
  const summary = await ann.call('file.drop', { path: first })
  // The drafts of a template are nobody's scores
  expect(summary).toMatchObject({ scores: 0, comments: 0, suggestions: 0, note: '' })
  expect(summary.preview?.length).toBeGreaterThan(0)
  expect(summary.title).toBe(boardOf(docOn(ann, board)).title)
})
