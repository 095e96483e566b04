import { existsSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Aside, asideHere } from '../../../main/aside/aside'
import { materialOf } from '../../../renderer/document/material'
import { drop } from '../../../shared/model/change'
import { docOf, framesOf, get, withDescendants } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { openTestDesk } from './desk'
import { change, type Desk, docOn, frameOn, merged, opened, parkOn, person, say, sent } from './people'

/** Ann has sent her board to Ben, who opened it. */
async function shared(ann: Desk = person('ann')) {
  const ben = person('ben')
  const board = await parkOn(ann)
  await opened(ben, await sent(ann, board))
  return { ann, ben, board }
}

async function undoLast(desk: Desk, board: Id): Promise<string> {
  const { past } = await desk.call('board.open', { board })
  const last = past.at(-1)
  if (!last) throw new Error('nothing to undo')
  await desk.call('board.write', { board, steps: [{ step: 'undo', operation: last.id }] })
  return last.label
}

describe('merging a copy that comes back', () => {
  test('takes what the other one did and keeps what was done here, as one step', async () => {
    const { ann, ben, board } = await shared()
    await say(ann, board, 1, { outcome: 'She waits' })
    const before = docOn(ann, board)
    await say(ben, board, 0, { outcome: 'She smiles' })
    const gone = frameOn(ben, board, 5).id
    await change(ben, board, drop(docOn(ben, board), withDescendants(docOn(ben, board), [gone])))
    const path = await sent(ben, board)
    const { id, changes } = await merged(ann, path)
    expect(id).toBe(board)
    expect(changes).toBeGreaterThan(1)
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(frameOn(ann, board, 1).outcome).toBe('She waits')
    expect(get(docOn(ann, board), gone, 'frame')).toBeNull()
    expect(await undoLast(ann, board)).toBe('Merge “A family day at Lanternwood Park.cxboard” from ben')
    expect(docOn(ann, board)).toEqual(before)
  })

  test('twice changes nothing, and adds nothing to the history', async () => {
    const { ann, ben, board } = await shared()
    await say(ann, board, 1, { outcome: 'She waits' })
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    await merged(ann, path)
    const after = docOn(ann, board)
    const { past } = await ann.call('board.open', { board })
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'older' })
    expect(await merged(ann, path)).toEqual({ id: board, changes: 0, operation: null })
    expect(docOn(ann, board)).toEqual(after)
    expect((await ann.call('board.open', { board })).past).toEqual(past)
  })

  test('and what is sent back is newer there, without a conflict', async () => {
    const { ann, ben, board } = await shared()
    await say(ann, board, 1, { outcome: 'She waits' })
    await say(ben, board, 0, { outcome: 'She smiles' })
    await merged(ann, await sent(ben, board))
    const back = await sent(ann, board)
    expect(await ben.call('file.drop', { path: back })).toMatchObject({ relation: 'newer' })
    await merged(ben, back)
    expect(docOn(ben, board)).toEqual(docOn(ann, board))
    expect(await ben.call('file.drop', { path: back })).toMatchObject({ relation: 'same' })
  })

  test('shows both sides and the state both come from, and changes nothing', async () => {
    const { ann, ben, board } = await shared()
    const start = docOn(ann, board)
    await say(ann, board, 0, { outcome: 'She waits' })
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    const mine = docOn(ann, board)
    const { ticket } = await ann.call('file.drop', { path })
    const material = materialOf(await ann.call('merge.open', { ticket }))
    expect(docOf(material.base ?? [])).toEqual(start)
    expect(docOf(material.mine)).toEqual(mine)
    expect(docOf(material.theirs)).toEqual(docOn(ben, board))
    expect(docOn(ann, board)).toEqual(mine)
    expect(ann.store.snapshots(board)).toEqual([])
  })

  test('takes theirs where she chose theirs', async () => {
    const { ann, ben, board } = await shared()
    await say(ann, board, 0, { title: 'At the gate' })
    await say(ben, board, 0, { title: 'By the gate' })
    const path = await sent(ben, board)
    const { ticket } = await ann.call('file.drop', { path })
    const { seq, mine, theirs, base } = materialOf(await ann.call('merge.open', { ticket }))
    const { merge } = await import('../../../shared/exchange/merge/merge')
    const { conflicts } = merge(base && docOf(base), docOf(mine), docOf(theirs))
    expect(conflicts.map(({ field }) => field)).toEqual(['title'])
    const choices = Object.fromEntries(conflicts.map(({ key }) => [key, 'theirs' as const]))
    await ann.call('merge.accept', { ticket, seq, choices })
    expect(frameOn(ann, board, 0).title).toBe('By the gate')
  })

  test('is refused if the board was changed since she was asked, and can be asked again', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    const { ticket } = await ann.call('file.drop', { path })
    const { seq } = await ann.call('merge.open', { ticket })
    await say(ann, board, 1, { outcome: 'She waits' })
    expect(await ann.trouble('merge.accept', { ticket, seq, choices: {} })).toMatchObject({
      code: 'store-refused',
    })
    expect(frameOn(ann, board, 0).outcome).not.toBe('She smiles')
    const again = await ann.call('merge.open', { ticket })
    await ann.call('merge.accept', { ticket, seq: again.seq, choices: {} })
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(frameOn(ann, board, 1).outcome).toBe('She waits')
  })

  test('does not mind what happens to other boards', async () => {
    const { ann, ben, board } = await shared()
    const other = await parkOn(ann)
    await say(ben, board, 0, { outcome: 'She smiles' })
    const { ticket } = await ann.call('file.drop', { path: await sent(ben, board) })
    const { seq } = await ann.call('merge.open', { ticket })
    await say(ann, other, 0, { outcome: 'Elsewhere' })
    expect(await ann.call('merge.accept', { ticket, seq, choices: {} })).toMatchObject({ id: board })
  })

  test('keeps what was there before to go back to', async () => {
    const { ann, ben, board } = await shared()
    await say(ann, board, 1, { outcome: 'She waits' })
    const before = docOn(ann, board)
    await say(ben, board, 0, { outcome: 'She smiles' })
    await merged(ann, await sent(ben, board))
    const [kept] = ann.store.snapshots(board)
    expect(kept).toMatchObject({ reason: 'merge' })
    expect(docOf(ann.store.snapshotRecords(board, kept?.id ?? ''))).toEqual(before)
    expect(ann.store.backups.list().map(({ reason }) => reason)).toContain('merge')
  })

  test('of a copy opened beside the original goes into the original', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    const beside = await opened(ann, path)
    expect(beside).not.toBe(board)
    await merged(ann, path)
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(framesOf(docOn(ann, beside))).toHaveLength(13)
  })

  test('a ticket is good for one answer', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const { ticket } = await ann.call('file.drop', { path: await sent(ben, board) })
    const { seq } = await ann.call('merge.open', { ticket })
    await ann.call('merge.accept', { ticket, seq, choices: {} })
    expect(ann.seen.settled).toBe(1)
    expect(await ann.trouble('merge.accept', { ticket, seq, choices: {} })).toMatchObject({ code: 'E_GONE' })
  })
})

describe('what cannot be merged changes nothing', () => {
  test('a file that has gone meanwhile is still merged if it brings no picture', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    const { ticket } = await ann.call('file.drop', { path })
    const { seq } = await ann.call('merge.open', { ticket })
    rmSync(path)
    expect(existsSync(path)).toBe(false)
    await ann.call('merge.accept', { ticket, seq, choices: {} })
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
  })

  test('a board that is not here', async () => {
    const { ben, board } = await shared()
    const path = await sent(ben, board)
    const cai = openTestDesk()
    const { ticket } = await cai.call('file.drop', { path })
    expect(await cai.trouble('merge.open', { ticket })).toEqual({ code: 'board-gone' })
    expect(cai.store.boards()).toEqual([])
  })
})

describe('what comes in is called off', () => {
  test('while the copies are joined: nothing has changed, and it can be accepted after all', async () => {
    const wish = stoppableOnce()
    const { ann, ben, board } = await shared(openTestDesk({ person: 'ann', aside: wish.aside }))
    wish.stops = () => ann.call('file.stop', {})
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    const before = await ann.call('board.open', { board })
    const { ticket } = await ann.call('file.drop', { path })
    const { seq } = await ann.call('merge.open', { ticket })
    wish.at = 'merge'
    expect(await ann.trouble('merge.accept', { ticket, seq, choices: {} })).toEqual({ code: 'E_CANCELLED' })
    expect(await ann.call('board.open', { board })).toEqual(before)
    expect(ann.store.snapshots(board)).toEqual([])
    expect(ann.store.lineage(board)).toHaveLength(1)
    expect((await ann.call('merge.accept', { ticket, seq, choices: {} })).changes).toBeGreaterThan(0)
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
  })

  test('while frames are added: nothing has changed', async () => {
    const wish = stoppableOnce()
    const { ann, ben, board } = await shared(openTestDesk({ person: 'ann', aside: wish.aside }))
    wish.stops = () => ann.call('file.stop', {})
    const { ticket } = await ann.call('file.drop', { path: await sent(ben, board) })
    const before = docOn(ann, board)
    const adding = { ticket, board, frames: [frameOn(ben, board, 0).id], after: null }
    wish.at = 'adopt'
    expect(await ann.trouble('file.addFrames', adding)).toEqual({ code: 'E_CANCELLED' })
    expect(docOn(ann, board)).toEqual(before)
    expect((await ann.call('file.addFrames', adding)).changes).toBeGreaterThan(0)
  })
})

test('what was done is told with the answer, as the history has it', async () => {
  const { ann, ben, board } = await shared()
  await say(ben, board, 0, { outcome: 'She smiles' })
  const { operation } = await merged(ann, await sent(ben, board))
  const { past } = await ann.call('board.open', { board })
  expect(operation).toEqual(past.at(-1))
})

/** Works as it should; once, a person changes her mind just when this task is done. */
function stoppableOnce() {
  const wish = {
    at: null as string | null,
    stops: async (): Promise<unknown> => null,
    aside: (async (task, beside) => {
      const answer = await asideHere(task, beside)
      if (task.task !== wish.at) return answer
      wish.at = null
      await wish.stops()
      return answer
    }) as Aside,
  }
  return wish
}
