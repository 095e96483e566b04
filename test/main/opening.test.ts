import { describe, expect, test } from 'vitest'
import { boardFilesIn, handedOver, openable, openOpening, wordsOf } from '../../main/opening'

test('a packaged program is told its words directly', () => {
  expect(wordsOf(['/opt/cxboard', 'a.cxboard'], 'packaged')).toEqual(['a.cxboard'])
  expect(wordsOf(['/opt/cxboard'], 'packaged')).toEqual([])
})

test('before that, Electron’s switches and the app folder go first', () => {
  expect(wordsOf(['electron', '.', 'a.cxboard'], 'unpackaged')).toEqual(['a.cxboard'])
  expect(
    wordsOf(['electron', '--no-sandbox', '--disable-gpu', '/app', 'export', '-o', 'x.pdf'], 'unpackaged'),
  ).toEqual(['export', '-o', 'x.pdf'])
  expect(wordsOf(['electron', '/app'], 'unpackaged')).toEqual([])
})

describe('of a command line', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a board is opened', ['a.cxboard'], ['/home/ann/a.cxboard']],
    ['a whole path stays as it is', ['/mnt/x/a.cxboard'], ['/mnt/x/a.cxboard']],
    ['capitals do not matter', ['A.CXBOARD'], ['/home/ann/A.CXBOARD']],
    ['the same board is opened once', ['a.cxboard', './a.cxboard'], ['/home/ann/a.cxboard']],
    ['what looks like a switch is no file', ['--inspect.cxboard'], []],
    ['not even a short one', ['-a.cxboard'], []],
    ['unless it stands behind the two dashes', ['--', '--inspect.cxboard'], ['/home/ann/--inspect.cxboard']],
    ['a path that climbs is resolved', ['../bob/a.cxboard'], ['/home/bob/a.cxboard']],
    ['another kind of file is passed over', ['a.pdf', 'a.cxboard.exe', 'a.json', 'cxboard'], []],
    ['an address is passed over', ['https://example.org/a', 'file:///a'], []],
    ['a name with nothing behind it is passed over', ['a.cxboard\0.exe'], []],
    ['hostile switches are passed over', ['--gpu-launcher=x', '--js-flags=--x', '-r', 'evil.js'], []],
    [
      'spaces and letters of any script are part of a name',
      ['Ånn & Bén/Füßball 東京.cxboard'],
      ['/home/ann/Ånn & Bén/Füßball 東京.cxboard'],
    ],
    [
      'a file manager may say it as an address',
      ['file:///home/ann/My%20boards/F%C3%BC%C3%9Fball.cxboard'],
      ['/home/ann/My boards/Füßball.cxboard'],
    ],
    ['an address that hides what it names is passed over', ['file:///a%00.cxboard'], []],
    ['nothing is nothing', [], []],
    ['an empty word is nothing', [''], []],
    ['two boards are two', ['a.cxboard', 'b.cxboard'], ['/home/ann/a.cxboard', '/home/ann/b.cxboard']],
  ])('%s', (_case, words, files) => {
    expect(boardFilesIn(words, '/home/ann')).toEqual(files)
  })
})

describe('from another start', () => {
  test('whole paths of boards are taken', () => {
    expect(handedOver({ files: ['/home/ann/a.cxboard'] })).toEqual(['/home/ann/a.cxboard'])
  })

  test.each([
    null,
    undefined,
    1,
    'x',
    [],
    {},
    { files: null },
    { files: 'a.cxboard' },
    { files: [1, null, {}] },
  ])('%j is taken for nothing', (data) => {
    expect(handedOver(data)).toEqual([])
  })

  test('what is not whole, not a board or without end is left', () => {
    const files = ['a.cxboard', '/etc/passwd', '', `/${'a'.repeat(5000)}.cxboard`, '/ok.cxboard']
    expect(handedOver({ files })).toEqual(['/ok.cxboard'])
  })
})

test('twenty boards at once are enough', () => {
  expect(openable(Array.from({ length: 100 }, (_, i) => `/${i}.cxboard`))).toHaveLength(20)
})

describe('files that wait', () => {
  function shown() {
    const paths: string[] = []
    const opening = openOpening(async (path) => void paths.push(path))
    return { paths, opening }
  }

  test('are shown when the page is ready, one after the other', () => {
    const { paths, opening } = shown()
    opening.add(['/a.cxboard', '/b.cxboard'])
    expect(paths).toEqual([])
    opening.ready()
    expect(paths).toEqual(['/a.cxboard'])
    opening.ready()
    expect(paths).toEqual(['/a.cxboard', '/b.cxboard'])
  })

  test('are shown at once when the page has been waiting', () => {
    const { paths, opening } = shown()
    opening.ready()
    opening.add(['/a.cxboard'])
    expect(paths).toEqual(['/a.cxboard'])
  })

  test('wait again when the page was lost', () => {
    const { paths, opening } = shown()
    opening.ready()
    opening.lost()
    opening.add(['/a.cxboard'])
    expect(paths).toEqual([])
  })

  test('wait while a file is asked about that somebody dropped or picked', () => {
    const { paths, opening } = shown()
    opening.ready()
    opening.busy()
    opening.add(['/a.cxboard', '/b.cxboard'])
    expect(paths).toEqual([])
    opening.ready()
    expect(paths).toEqual(['/a.cxboard'])
  })

  test('that are no boards are never shown', () => {
    const { paths, opening } = shown()
    opening.ready()
    opening.add(['/etc/passwd', 'a.cxboard'])
    expect(paths).toEqual([])
  })
})
