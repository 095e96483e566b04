import { expect, test } from 'vitest'
import { ancestorOf, latestOf, relationOf } from '../../../shared/exchange/relation'

const ours = { revision: 'c', lineage: ['b', 'a'] }

test('a board that is not here is new', () => {
  expect(relationOf(null, ours)).toBe('new')
})

test('a file is the same, older, newer or gone another way', () => {
  expect(relationOf(ours, { revision: 'c', lineage: [] })).toBe('same')
  expect(relationOf(ours, { revision: 'a', lineage: [] })).toBe('older')
  expect(relationOf(ours, { revision: 'd', lineage: ['c', 'b', 'a'] })).toBe('newer')
  expect(relationOf(ours, { revision: 'x', lineage: ['b', 'a'] })).toBe('diverged')
})

test('two states without any state both come from are unrelated', () => {
  expect(relationOf(ours, { revision: 'x', lineage: ['y'] })).toBe('unrelated')
})

test('the ancestor is the newest state of theirs that ours come from too', () => {
  expect(ancestorOf(['c', 'b', 'a'], ['y', 'x', 'b', 'a'])).toBe('b')
  expect(ancestorOf(['c'], ['d'])).toBeNull()
})

test('the latest states both come from are one, or several that were taken in the other way round', () => {
  const held = () => true
  expect(latestOf(['c', 'b', 'a'], ['y', 'x', 'b', 'a'], held)).toEqual(['b'])
  expect(latestOf(['theirs', 'ours', 'a'], ['new', 'ours', 'theirs', 'a'], held)).toEqual(['ours', 'theirs'])
  expect(latestOf(['c', 'b', 'a'], ['x', 'b', 'a'], (revision) => revision !== 'b')).toEqual(['a'])
  expect(latestOf(['c'], ['d'], held)).toEqual([])
})
