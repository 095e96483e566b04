import { describe, expect, test } from 'vitest'
import type { Id } from '../../../shared/model/id'
import { contentOf, type Desk, frameOn, merged, opened, parkOn, person, say, sent } from './people'

/** Ann and Ben both went on; what Ben did has come in at Ann's, and she has taken it back. */
async function undone() {
  const [ann, ben] = [person('ann'), person('ben')]
  const board = await parkOn(ann)
  await opened(ben, await sent(ann, board))
  await say(ann, board, 1, { outcome: 'She waits' })
  await say(ben, board, 0, { outcome: 'She smiles' })
  const path = await sent(ben, board)
  const before = frameOn(ann, board, 0).outcome
  await merged(ann, path)
  await step(ann, board, 'undo')
  expect(frameOn(ann, board, 0).outcome).toBe(before)
  return { ann, ben, board, path }
}

/** Takes back what was done last, or brings back what was taken back last. */
async function step(desk: Desk, board: Id, way: 'undo' | 'redo'): Promise<void> {
  const { past, future } = await desk.call('board.open', { board })
  const operation = way === 'undo' ? past.at(-1) : future[0]
  if (!operation) throw new Error(`nothing to ${way}`)
  await desk.call('board.write', { board, steps: [{ step: way, operation: operation.id }] })
}

describe('a merge that was taken back', () => {
  test('can be made again with the same file, and then once is enough', async () => {
    const { ann, board, path } = await undone()
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'diverged' })
    await merged(ann, path)
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(frameOn(ann, board, 1).outcome).toBe('She waits')
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'older' })
    expect(await merged(ann, path)).toMatchObject({ changes: 0 })
  })

  test('can be made again also after she went on working', async () => {
    const { ann, board, path } = await undone()
    await say(ann, board, 2, { outcome: 'She goes on' })
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'diverged' })
    await merged(ann, path)
    expect([0, 1, 2].map((place) => frameOn(ann, board, place).outcome)).toEqual([
      'She smiles',
      'She waits',
      'She goes on',
    ])
  })

  test('is made again by redo, and the file has nothing more to say', async () => {
    const { ann, board, path } = await undone()
    await step(ann, board, 'redo')
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'older' })
  })

  test('does not take away from the other one what she did, when the board goes on to her', async () => {
    const { ann, ben, board } = await undone()
    const back = await sent(ann, board)
    expect(await ben.call('file.drop', { path: back })).toMatchObject({ relation: 'diverged' })
    await merged(ben, back)
    expect(frameOn(ben, board, 0).outcome).toBe('She smiles')
    expect(frameOn(ben, board, 1).outcome).toBe('She waits')
  })

  test('comes in with the next file of the other one', async () => {
    const { ann, ben, board } = await undone()
    await say(ben, board, 3, { outcome: 'She leaves' })
    await merged(ann, await sent(ben, board))
    expect([0, 1, 3].map((place) => frameOn(ann, board, place).outcome)).toEqual([
      'She smiles',
      'She waits',
      'She leaves',
    ])
  })

  test('after which nothing of the file was wanted is settled', async () => {
    const { ann, board, path } = await undone()
    await say(ann, board, 0, { outcome: 'She smiles' })
    expect(await merged(ann, path)).toMatchObject({ changes: 0 })
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'older' })
  })

  test('is no part of what the board says it comes from', async () => {
    const { ann, board, path } = await undone()
    const his = contentOf(path).revision
    expect(contentOf(await sent(ann, board)).manifest.lineage).not.toContain(his)
    await say(ann, board, 2, { outcome: 'She goes on' })
    expect(contentOf(await sent(ann, board)).manifest.lineage).not.toContain(his)
    await merged(ann, path)
    expect(contentOf(await sent(ann, board)).manifest.lineage).toContain(his)
  })
})
