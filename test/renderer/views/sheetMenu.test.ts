import { expect, test } from 'vitest'
import { sheetMenuOf } from '../../../renderer/views/frame/sheetMenu'
import { groupLayers } from '../../../shared/edit/groups'
import { apply } from '../../../shared/model/change'
import { elementsOf } from '../../../shared/model/doc'
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
