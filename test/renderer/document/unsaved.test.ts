import { expect, test } from 'vitest'
import { createEditor } from '../../../renderer/document/editor'
import { unsavedIn } from '../../../renderer/document/unsaved'
import { Refusal } from '../../../renderer/host'
import { editFrame } from '../../../shared/edit/frames'
import type { Trouble } from '../../../shared/errors'
import { frameAt, templateDoc } from '../../boards'

const board = templateDoc('sports')

/** A board whose writes end like this. */
function boardWhere(trouble: Trouble | null) {
  const editor = createEditor(
    { records: [...board.values()], past: [], future: [], seq: 0 },
    { save: () => {} },
  )
  editor.commit('Edit', editFrame(board, frameAt(board, 0).id, { title: 'On the screen' }))
  const flush = async () => {
    if (trouble) throw new Refusal(trouble)
  }
  return { editor, saver: { flush } as Parameters<typeof unsavedIn>[0]['saver'] }
}

test('a file is made of what is on the disk once everything is there', async () => {
  expect(await unsavedIn(boardWhere(null))).toEqual({})
})

test.each(['store-full', 'store-readonly', 'store-busy', 'store-io', 'store-unreachable'] as const)(
  'with %s a file is made of what is on the screen',
  async (code) => {
    const { unsaved = [] } = await unsavedIn(boardWhere({ code }))
    expect(unsaved.some((record) => record.kind === 'frame' && record.title === 'On the screen')).toBe(true)
    expect(unsaved).toHaveLength(board.size)
  },
)

test('a bug stays one', async () => {
  await expect(unsavedIn(boardWhere({ code: 'unexpected', support: 'x' }))).rejects.toThrow()
})
