import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf, nameIn, withExtension } from '../../main/fileName'

describe('a title becomes the name of a file', () => {
  test.each([
    ['Big-game week at Home Turf Sports', 'Big-game week at Home Turf Sports.cxboard'],
    ['  A  visit\tto the bank\n', 'A visit to the bank.cxboard'],
    ['Q1/Q2: what? "now" <or> *never*|', 'Q1-Q2- what- -now- -or- -never--.cxboard'],
    ['../../etc/passwd', 'etc-passwd.cxboard'],
    ['C:\\Windows\\win.ini', 'C--Windows-win.ini.cxboard'],
    ['--inspect', 'inspect.cxboard'],
    ['.hidden', 'hidden.cxboard'],
    ['ends with dots...', 'ends with dots.cxboard'],
    ['CON', '_CON.cxboard'],
    ['nul', '_nul.cxboard'],
    ['com1.profile', '_com1.profile.cxboard'],
    ['LPT³', '_LPT³.cxboard'],
    ['COM1 .x', '_COM1 .x.cxboard'],
    ['Conference', 'Conference.cxboard'],
    ['', 'Board.cxboard'],
    ['...', 'Board.cxboard'],
    ['\u202Egnp.exe', 'gnp.exe.cxboard'],
    ['a\u200bb\u2066c\u0007d', 'abcd.cxboard'],
    ['Cafe\u0301', 'Café.cxboard'],
    ['广州 🛍️ 店', '广州 🛍️ 店.cxboard'],
    ['half \ud800 a letter', 'half \ufffd a letter.cxboard'],
  ])('%j → %j', (title, name) => {
    expect(fileNameOf(title, '.cxboard')).toBe(name)
  })

  test('whatever the title is, every system can hold the name', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('CON', 'nul.', 'aux .txt', 'COM¹', ' .-~.', '👩‍👩‍👧‍👦'.repeat(60)),
    )
    fc.assert(
      fc.property(title, fc.constantFrom('.cxboard', '.pdf'), (text, extension) => {
        const name = fileNameOf(text, extension)
        expect(name.endsWith(extension)).toBe(true)
        expect(name.length).toBeGreaterThan(extension.length)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
        expect(name).not.toMatch(/[/\\:*?"<>|]|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
        expect(name).not.toMatch(/^[.\-\s~]/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(name.isWellFormed()).toBe(true)
        expect(fileNameOf(name.slice(0, -extension.length), extension)).toBe(name)
      }),
      { numRuns: 1000 },
    )
  })

  test('a long title is cut between letters, not inside one', () => {
    const name = fileNameOf('👩‍👩‍👧‍👦'.repeat(60), '.cxboard')
    expect(name.replace('.cxboard', '').replaceAll('👩‍👩‍👧‍👦', '')).toBe('')
  })
})

describe('a chosen path', () => {
  test('that has its extension stays as it is', () => {
    expect(withExtension('/a/b.PDF', '.pdf', () => true)).toBe('/a/b.PDF')
  })

  test('gets the extension it lacks', () => {
    expect(withExtension('/a/b', '.pdf', () => false)).toBe('/a/b.pdf')
    expect(withExtension('/a/b.v2', '.pdf', () => false)).toBe('/a/b.v2.pdf')
  })

  test('never becomes that of a file nobody was asked about', () => {
    const there = new Set(['/a/b.pdf', '/a/b 2.pdf'])
    expect(withExtension('/a/b', '.pdf', (path) => there.has(path))).toBe('/a/b 3.pdf')
  })
})

test('of a path people see the last part, without what turns its direction', () => {
  expect(nameIn('/home/ann/\u202egnp.cxboard')).toBe('gnp.cxboard')
})
