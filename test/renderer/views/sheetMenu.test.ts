import { expect, test } from 'vitest'
import { sheetMenuOf } from '../../../renderer/views/frame/sheetMenu'
import { groupLayers } from '../../../shared/edit/groups'
import { reviewCopyOf } from '../../../shared/edit/review'
import { apply } from '../../../shared/model/change'
import { docOf, elementsOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const doc = templateDoc('sports')
const frame = frameAt(doc, 0)
const [first, second, third] = elementsOf(doc, frame.id).map(({ id }) => id)
const chosen = [first, second, third].filter((id) => id !== undefined)

test('with nothing chosen it pastes, adds and looks around', () => {
  const all = sheetMenuOf(doc, [], null).flat()
  expect(all).toContain('edit.paste')
  expect(all).not.toContain('edit.delete')
})

test('one element cannot be grouped; two can, and be aligned; three can be spread', () => {
  expect(sheetMenuOf(doc, chosen.slice(0, 1), null).flat()).not.toContain('arrange.group')
  expect(sheetMenuOf(doc, chosen.slice(0, 2), null).flat()).toContain('arrange.group')
  expect(sheetMenuOf(doc, chosen.slice(0, 2), null).flat()).toContain('align.left')
  expect(sheetMenuOf(doc, chosen.slice(0, 2), null).flat()).not.toContain('distribute.across')
  expect(sheetMenuOf(doc, chosen, null).flat()).toContain('distribute.across')
})

test('a group can be ungrouped', () => {
  const made = groupLayers(doc, chosen)
  expect(made).not.toBeNull()
  if (!made) return
  expect(sheetMenuOf(apply(doc, made.change), [made.id], null).flat()).toContain('arrange.ungroup')
})

test('no command stands in it twice', () => {
  for (const ids of [[], chosen.slice(0, 1), chosen]) {
    const all = sheetMenuOf(doc, ids, null).flat()
    expect(new Set(all).size).toBe(all.length)
  }
})

test('in a review copy it comments and looks around, and offers nothing that would change the board', () => {
  const copy = docOf(reviewCopyOf(doc, null, { from: 'Maria', note: '', at: '2026-11-20T10:00:00.000Z' }))
  for (const ids of [[], chosen.slice(0, 1), chosen]) {
    expect(sheetMenuOf(copy, ids, null).flat()).toEqual([
      'comment.add',
      'edit.copyPicture',
      'zoom.fit',
      'zoom.real',
      'zoom.selection',
    ])
  }
})
