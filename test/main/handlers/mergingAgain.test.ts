import { describe, expect, test } from 'vitest'
import { materialOf } from '../../../renderer/document/material'
import { laidOut } from '../../../renderer/views/share/merge/plan'
import { restored } from '../../../shared/edit/restored'
import { newId } from '../../../shared/model/id'
import { docOn, frameOn, merged, opened, parkOn, person, say, sent } from './people'

/** Ann and Ben have the same board, each in her own library. */
async function shared() {
  const [ann, ben] = [person('ann'), person('ben')]
  const board = await parkOn(ann)
  await opened(ben, await sent(ann, board))
  return { ann, ben, board }
}

describe('two people who took in each other’s boards, each keeping her own of what both changed', () => {
  async function crossed() {
    const { ann, ben, board } = await shared()
    await say(ann, board, 0, { title: 'Ann’s', outcome: 'Ann was here' })
    await say(ben, board, 0, { title: 'Ben’s', action: 'Ben was here' })
    const [anns, bens] = [await sent(ann, board), await sent(ben, board)]
    await merged(ann, bens)
    await merged(ben, anns)
    return { ann, ben, board }
  }

  test('are asked about it again by the next file, and not overruled', async () => {
    const { ann, ben, board } = await crossed()
    await say(ann, board, 1, { outcome: 'Ann went on' })
    const { ticket } = await ben.call('file.drop', { path: await sent(ann, board) })
    const { conflicts } = laidOut(materialOf(await ben.call('merge.open', { ticket })))
    expect(conflicts).toMatchObject([{ field: 'title', mine: 'Ben’s', theirs: 'Ann’s', base: null }])
    await merged(ben, await sent(ann, board))
    expect(frameOn(ben, board, 0)).toMatchObject({
      ...{ title: 'Ben’s', outcome: 'Ann was here', action: 'Ben was here' },
    })
    expect(frameOn(ben, board, 1).outcome).toBe('Ann went on')
  })

  test('agree once one of them took what the other decided', async () => {
    const { ann, ben, board } = await crossed()
    await merged(ben, await sent(ann, board))
    const { ticket } = await ann.call('file.drop', { path: await sent(ben, board) })
    expect(laidOut(materialOf(await ann.call('merge.open', { ticket }))).conflicts).toEqual([])
    await merged(ann, await sent(ben, board))
    expect(docOn(ann, board)).toEqual(docOn(ben, board))
  })
})

describe('after going back to a state from before a merge', () => {
  test('its file can be merged again, until going back is undone', async () => {
    const { ann, ben, board } = await shared()
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    await merged(ann, path)
    const [kept] = ann.store.snapshots(board)
    const snapshot = kept?.id ?? ''
    const change = restored(docOn(ann, board), ann.store.snapshotRecords(board, snapshot))
    const operation = newId('operation')
    const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
    const past = { seq: kept?.seq ?? 0 }
    await ann.call('board.write', {
      board,
      steps: [{ step: 'commit', operation, label: 'Back', edits, past }],
    })
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'newer' })
    await ann.call('board.write', { board, steps: [{ step: 'undo', operation }] })
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'same' })
    await ann.call('board.write', { board, steps: [{ step: 'redo', operation }] })
    expect(await merged(ann, path)).toMatchObject({ id: board })
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'same' })
  })

  test('of a backup, its file can be merged again too', async () => {
    const { ann, ben, board } = await shared()
    const backup = await ann.store.backups.make('quit')
    await say(ben, board, 0, { outcome: 'She smiles' })
    const path = await sent(ben, board)
    await merged(ann, path)
    await ann.call('backup.goBack', { backup: backup?.id ?? '', boards: [board] })
    expect(frameOn(ann, board, 0).outcome).not.toBe('She smiles')
    expect(await ann.call('file.drop', { path })).toMatchObject({ relation: 'newer' })
    await merged(ann, path)
    expect(frameOn(ann, board, 0).outcome).toBe('She smiles')
  })
})
