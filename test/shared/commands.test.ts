import { describe, expect, test } from 'vitest'
import {
  COMMANDS,
  chordOf,
  commandOf,
  isCommandId,
  isLetterChord,
  type KeyPress,
} from '../../shared/commands'
import { menuWords } from '../../shared/words/menu'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

test('the table holds every command that has words, once', () => {
  expect(COMMANDS.map(({ id }) => id).toSorted()).toEqual(Object.keys(menuWords.commands).toSorted())
})

describe('a key press finds its command', () => {
  test.each<[string, KeyPress, string]>([
    ['Ctrl+Z', press('z', { ctrlKey: true }), 'edit.undo'],
    ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'edit.redo'],
    ['Ctrl+Y, which PowerPoint people bring along', press('y', { ctrlKey: true }), 'edit.redo'],
    ['Ctrl+Shift+E', press('E', { ctrlKey: true, shiftKey: true }), 'deck.export'],
    ['V', press('v'), 'tool.select'],
    ['Delete', press('Delete'), 'edit.delete'],
    ['Backspace', press('Backspace'), 'edit.delete'],
    ['PageDown', press('PageDown'), 'frame.next'],
    ['Ctrl+1', press('1', { ctrlKey: true }), 'view.library'],
    ['F12', press('F12'), 'board.send'],
  ])('%s', (_chord, key, id) => {
    expect(commandOf(key, 'other')).toBe(id)
  })

  test('on a Mac the command key stands for Ctrl', () => {
    expect(commandOf(press('z', { metaKey: true }), 'mac')).toBe('edit.undo')
    expect(commandOf(press('z', { ctrlKey: true }), 'mac')).toBeNull()
    expect(commandOf(press('z', { metaKey: true }), 'other')).toBeNull()
  })

  test('a key with more held down than it asks for is another key', () => {
    expect(commandOf(press('j', { ctrlKey: true }), 'other')).toBeNull()
    expect(commandOf(press('z', { ctrlKey: true, altKey: true }), 'other')).toBeNull()
    expect(commandOf(press('P', { shiftKey: true }), 'other')).toBeNull()
    expect(commandOf(press('x'), 'other')).toBeNull()
  })

  test.each<[string, KeyPress, string]>([
    ['! on an American keyboard', press('!', { shiftKey: true, code: 'Digit1' }), 'zoom.fit'],
    ['" on a German one', press('"', { shiftKey: true, code: 'Digit2' }), 'zoom.selection'],
    ['1 with Shift on a French one', press('1', { shiftKey: true, code: 'Digit1' }), 'zoom.fit'],
    ['ü, where others have [', press('ü', { ctrlKey: true, code: 'BracketLeft' }), 'arrange.backward'],
    ['{ with Ctrl', press('{', { ctrlKey: true, shiftKey: true, code: 'BracketLeft' }), 'arrange.back'],
    ['ç, where others have 9', press('ç', { code: 'Digit9' }), 'tool.picture'],
    ['? anywhere', press('?', { shiftKey: true, code: 'Slash' }), 'help.keys'],
    ['ß with Shift', press('?', { shiftKey: true, code: 'Minus' }), 'help.keys'],
    ['> with Ctrl', press('>', { ctrlKey: true, shiftKey: true, code: 'Period' }), 'format.larger'],
    ['+ of the number block', press('+', { ctrlKey: true, code: 'NumpadAdd' }), 'zoom.in'],
  ])('signs go by their place where the letter says nothing: %s', (_key, pressed, id) => {
    expect(commandOf(pressed, 'other')).toBe(id)
  })

  test('letters never go by their place: A is A on every keyboard', () => {
    expect(commandOf(press('q', { code: 'KeyA' }), 'other')).toBe('tool.keep')
  })
})

test('single letters are told from other keys, because they are dead while someone types', () => {
  expect(isLetterChord(chordOf(press('v'), 'other'))).toBe(true)
  expect(isLetterChord(chordOf(press('H', { shiftKey: true }), 'other'))).toBe(true)
  expect(isLetterChord(chordOf(press('Delete'), 'other'))).toBe(false)
  expect(isLetterChord(chordOf(press('z', { ctrlKey: true }), 'other'))).toBe(false)
})

test('only ids of the table are ids', () => {
  expect(isCommandId('edit.undo')).toBe(true)
  expect(isCommandId('toString')).toBe(false)
  expect(isCommandId('')).toBe(false)
})
