import { expect, test } from 'vitest'
import { foundSections, sectionsOf } from '../../../../renderer/views/frame/stampSections'
import { searchStamps } from '../../../../shared/scene/stampSearch'
import { STAMPS } from '../../../../shared/scene/stamps'

const MASCOT = { id: 'frm_00000000000000000000000001', name: 'Our mascot', records: [] }

test('the library stands category by category, every stamp once', () => {
  const sections = sectionsOf([], [])
  expect(sections[0]?.title).toBe('Guests and families')
  expect(sections.flatMap(({ tiles }) => tiles.map(({ id }) => id))).toEqual(STAMPS.map(({ id }) => id))
})

test('with none of one’s own there is a word at the end that says how to make one', () => {
  const last = sectionsOf([], []).at(-1)
  expect(last?.title).toBe('My stamps')
  expect(last?.empty).toContain('Keep as a stamp')
})

test('what was used last comes first, then one’s own, then the library', () => {
  const recent = ['umbrella', MASCOT.id, 'gone-since-then']
  const [used, mine, ...library] = sectionsOf(recent, [MASCOT])
  expect(used?.tiles.map(({ name }) => name)).toEqual(['Umbrella', 'Our mascot'])
  expect(mine?.tiles.map(({ name }) => name)).toEqual(['Our mascot'])
  expect(library.length).toBeGreaterThan(10)
})

test('a stamp that stands in two sections has two keys', () => {
  const keys = sectionsOf(['umbrella', MASCOT.id], [MASCOT]).flatMap(({ tiles }) =>
    tiles.map(({ key }) => key),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

test('a search finds one’s own by any part of their name, before the library', () => {
  const [mine, found] = foundSections(searchStamps('mascot'), 'MASCOT ', [MASCOT])
  expect(mine?.tiles.map(({ name }) => name)).toEqual(['Our mascot'])
  expect(found?.tiles).toEqual([])
  expect(foundSections(searchStamps('bell'), 'bell', [MASCOT])).toHaveLength(1)
})
