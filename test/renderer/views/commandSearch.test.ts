import { describe, expect, test } from 'vitest'
import { searchCommands } from '../../../renderer/views/help/commandSearch'
import { COMMANDS } from '../../../shared/commands'

const ids = (query: string, where: 'library' | 'board' = 'board') =>
  searchCommands(query, where).map(({ id }) => id)

test('nothing asked lists every command', () => {
  expect(ids('')).toEqual(COMMANDS.map(({ id }) => id))
})

test('the library offers only what can be done there', () => {
  expect(ids('', 'library')).toContain('board.new')
  expect(ids('', 'library')).not.toContain('tool.pen')
})

describe('words find their command first', () => {
  test.each([
    ['gro', 'arrange.group'],
    ['align l', 'align.left'],
    ['undo', 'edit.undo'],
    ['bubble', 'tool.speech'],
    ['export', 'deck.export'],
    ['ctrl+k', 'edit.link'],
    ['f12', 'board.send'],
  ])('%s', (query, id) => {
    expect(ids(query)[0]).toBe(id)
  })
})

test('every word has to be met', () => {
  expect(ids('align bicycle')).toEqual([])
})

test('a menu is found by its name, after what is called so', () => {
  expect(ids('format')).toEqual([
    'format.bold',
    'format.italic',
    'format.underline',
    'format.larger',
    'format.smaller',
  ])
})
