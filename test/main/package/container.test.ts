import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { entriesOf, type HandMade, sampleFile, troubleOf, zipByHand } from './sample'

const mimetype = Buffer.from('application/vnd.cxboard+zip')
const asset = (name: string): HandMade => ({ name, bytes: Buffer.from('x') })

/** A sound file with one entry more, or with one entry changed. */
function withEntry(entry: HandMade): Uint8Array {
  return zipByHand([...entriesOf(), entry])
}

function changed(name: string, change: Partial<HandMade>): Uint8Array {
  return zipByHand(entriesOf().map((entry) => (entry.name === name ? { ...entry, ...change } : entry)))
}

function codeOf(bytes: Uint8Array): string {
  return troubleOf(() => readPackage(bytes)).code
}

describe('what is no board file', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'E_EMPTY'],
    ['one byte', Buffer.from('x'), 'E_NOT_CXBOARD'],
    ['the first byte of a board', Buffer.from('P'), 'E_TRUNCATED'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'E_NOT_CXBOARD'],
    ['a SQLite file', Buffer.from('SQLite format 3\u0000'), 'E_NOT_CXBOARD'],
    ['a JSON board', Buffer.from('{"board":{}}'), 'E_NOT_CXBOARD'],
    ['random bytes', Buffer.concat([Buffer.from([1]), randomBytes(1000)]), 'E_NOT_CXBOARD'],
    [
      'an .xlsx',
      zipByHand([{ name: '[Content_Types].xml', bytes: Buffer.from('<Types/>'), deflate: true }]),
      'E_NOT_CXBOARD',
    ],
    [
      'an .epub',
      zipByHand([{ name: 'mimetype', bytes: Buffer.from('application/epub+zip') }]),
      'E_NOT_CXBOARD',
    ],
    ['an empty ZIP', zipByHand([]), 'E_NOT_CXBOARD'],
    ['a ZIP with a nameless entry', zipByHand([{ name: '', bytes: mimetype }]), 'E_NOT_CXBOARD'],
    [
      'a ZIP of ZIPs',
      zipByHand([
        { name: '0.zip', bytes: sampleFile },
        { name: '1.zip', bytes: sampleFile },
      ]),
      'E_NOT_CXBOARD',
    ],
    [
      'a MIME type with something behind it',
      changed('mimetype', { bytes: Buffer.from(`${mimetype}x`) }),
      'E_TOO_LARGE',
    ],
    [
      'a MIME type that is too short',
      changed('mimetype', { bytes: Buffer.from('application/vnd.cxboard') }),
      'E_NOT_CXBOARD',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('a file beyond 1 GiB is not looked into', () => {
    // Not a byte of it is touched: memory that is never written to takes no room.
    expect(troubleOf(() => readPackage(new Uint8Array(1024 ** 3 + 1)))).toEqual({
      code: 'E_TOO_LARGE',
      what: 'file',
      size: 1024 ** 3 + 1,
      limit: 1024 ** 3,
    })
  })
})

describe('a file that another program repacked', () => {
  const [first, manifest, board] = entriesOf() as [HandMade, HandMade, HandMade]
  const zip64Locator = Buffer.alloc(20)
  zip64Locator.writeUInt32LE(0x07064b50)
  const fakeEnd = Buffer.from(zipByHand(entriesOf()).slice(-22))
  const unicodePath = Buffer.from([0x75, 0x70, 5, 0, 1, 0, 0, 0, 0])
  test.each([
    ['entries in another order', zipByHand([first, board, manifest])],
    ['another entry first', zipByHand([board, first, manifest])],
    ['a picture first', zipByHand([asset(`assets/${'a'.repeat(64)}`)])],
    ['a deflated MIME type', changed('mimetype', { deflate: true })],
    ['a folder entry first', zipByHand([{ name: 'assets/', bytes: Buffer.alloc(0) }])],
    ['a deflated picture', withEntry({ ...asset(`assets/${'a'.repeat(64)}`), deflate: true })],
    ['an unknown method', changed('board.json', { lies: { method: 9 } })],
    ['an encrypted entry', changed('board.json', { lies: { flags: 1 } })],
    ['an encrypted first entry', changed('mimetype', { lies: { flags: 1 } })],
    ['a data descriptor', changed('board.json', { lies: { flags: 8 } })],
    ['names marked as UTF-8', changed('board.json', { lies: { flags: 0x800 } })],
    ['an extra field', changed('board.json', { lies: { extra: unicodePath } })],
    ['an extra field on the first entry', changed('mimetype', { lies: { extra: unicodePath } })],
    ['a comment on an entry', changed('board.json', { lies: { comment: Buffer.from('hello') } })],
    ['a symlink attribute', changed('board.json', { lies: { attributes: 0xa1ff0000 } })],
    ['made by a Unix program', changed('board.json', { lies: { madeBy: 0x031e } })],
    ['a ZIP64 version', changed('board.json', { lies: { version: 45 } })],
    ['a time', changed('board.json', { lies: { time: 1 } })],
    ['a date', changed('board.json', { lies: { date: 0x5a21 } })],
    ['a comment on the file', zipByHand(entriesOf(), { comment: Buffer.from('hello') })],
    ['a ZIP64 locator', zipByHand(entriesOf(), { beforeEnd: zip64Locator })],
    ['ZIP64 counts', zipByHand(entriesOf(), { count: 0xffff })],
    ['a ZIP64 size', zipByHand(entriesOf(), { size: 0xffffffff })],
    ['a ZIP64 offset', zipByHand(entriesOf(), { offset: 0xffffffff })],
    ['a second disk', zipByHand(entriesOf(), { disk: 1 })],
  ])('%s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('E_ZIP_FEATURE')
  })

  test('a comment that holds a second end record does not show another file', () => {
    expect(codeOf(zipByHand(entriesOf(), { comment: fakeEnd }))).toBe('E_DAMAGED')
  })
})

describe('names that do not belong in a board', () => {
  test.each([
    '../evil',
    'assets/../../evil',
    '..\\evil',
    'assets/..',
    './board.json',
    'board.json/../evil',
    '/etc/passwd',
    'C:\\evil.exe',
    'board.json\u0000.png',
    'CON',
    'nul.json',
    'assets/',
    'assets/picture.png',
    `assets/${'A'.repeat(64)}`,
    `assets/${'a'.repeat(65)}`,
    'Board.json',
    'bоard.json',
    '',
    'x'.repeat(900),
  ])('%j', (name) => {
    expect(codeOf(withEntry(asset(name)))).toBe('E_BAD_ENTRY')
  })

  test('the name is told in a form fit to be read', () => {
    const trouble = troubleOf(() => readPackage(withEntry(asset(`${'../'.repeat(40)}\u0007evil`))))
    expect(trouble).toEqual({ code: 'E_BAD_ENTRY', part: `${'../'.repeat(40).slice(0, 59)}…` })
  })

  test('the same name twice', () => {
    const trouble = troubleOf(() => readPackage(withEntry({ name: 'board.json', bytes: Buffer.from('{}') })))
    expect(trouble).toEqual({ code: 'E_DUP_ENTRY', part: 'board.json' })
  })
})

describe('a damaged container', () => {
  const one = asset(`assets/${'a'.repeat(64)}`)
  test.each([
    ['bytes before the first entry', zipByHand(entriesOf(), { prefix: Buffer.from('MZ') }), 'E_NOT_CXBOARD'],
    ['bytes after the end', zipByHand(entriesOf(), { suffix: Buffer.from('x') }), 'E_TRUNCATED'],
    ['bytes between directory and end', zipByHand(entriesOf(), { beforeEnd: Buffer.from('x') }), 'E_DAMAGED'],
    ['a gap between entries', changed('board.json', { gap: Buffer.from('hidden') }), 'E_DAMAGED'],
    ['an entry that lies over another', withEntry({ ...one, offset: 0 }), 'E_DAMAGED'],
    ['an entry beyond the file', withEntry({ ...one, offset: 0x7fffffff }), 'E_DAMAGED'],
    ['a directory that starts elsewhere', zipByHand(entriesOf(), { offset: 1 }), 'E_DAMAGED'],
    ['a directory of no entries', zipByHand(entriesOf(), { count: 0 }), 'E_DAMAGED'],
    ['a directory with an entry less', zipByHand(entriesOf(), { count: 2 }), 'E_DAMAGED'],
    ['a directory with an entry more', zipByHand(entriesOf(), { count: 4 }), 'E_DAMAGED'],
    ['two counts of entries', zipByHand(entriesOf(), { countHere: 9 }), 'E_DAMAGED'],
    ['more entries than a board may have', zipByHand(entriesOf(), { count: 5005 }), 'E_TOO_MANY'],
    ['another size in the local header', changed('board.json', { local: { size: 1 } }), 'E_DAMAGED'],
    [
      'another name in the local header',
      changed('board.json', { local: { name: Buffer.from('beard.json') } }),
      'E_DAMAGED',
    ],
    [
      'an extra field in the local header alone',
      changed('board.json', { local: { extra: Buffer.alloc(4) } }),
      'E_DAMAGED',
    ],
    [
      'a packed size beyond the file',
      changed('board.json', { lies: { packedSize: 0x7fffffff } }),
      'E_DAMAGED',
    ],
    ['a stored entry of two sizes', withEntry({ ...one, lies: { size: 5 } }), 'E_DAMAGED'],
    ['a wrong checksum', changed('board.json', { lies: { crc: 1 } }), 'E_DAMAGED'],
    ['a wrong checksum of the MIME type', changed('mimetype', { lies: { crc: 1 } }), 'E_DAMAGED'],
    ['a size that is too small', changed('board.json', { lies: { size: 10 } }), 'E_BOMB'],
    ['a size that is too large', changed('board.json', { lies: { size: 1_000_000 } }), 'E_DAMAGED'],
    ['a size beyond the limit', changed('board.json', { lies: { size: 64 * 1024 ** 2 + 1 } }), 'E_TOO_LARGE'],
    [
      '64 MiB and a byte of zeros',
      changed('board.json', { bytes: new Uint8Array(64 * 1024 ** 2 + 1), deflate: true }),
      'E_TOO_LARGE',
    ],
    [
      'zeros that say they are few',
      changed('board.json', { bytes: new Uint8Array(8 * 1024 ** 2), deflate: true, lies: { size: 100 } }),
      'E_BOMB',
    ],
    [
      'bytes that do not inflate',
      changed('board.json', { bytes: Buffer.from([7, 7, 7]), deflate: false, lies: { method: 8 } }),
      'E_DAMAGED',
    ],
    ['no manifest', zipByHand(entriesOf().filter(({ name }) => name !== 'manifest.json')), 'E_DAMAGED'],
    ['no board', zipByHand(entriesOf().filter(({ name }) => name !== 'board.json')), 'E_MANIFEST'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('bytes hidden behind the end of a deflated entry', () => {
    const honest = zipByHand(entriesOf())
    const hidden = Buffer.from('hidden')
    const entries = entriesOf()
    const packed = packedBoard(honest)
    const longer = Buffer.concat([packed, hidden])
    const board = entries[2] as HandMade
    const told = { method: 8, size: board.bytes.length, packedSize: longer.length }
    const crc = new DataView(honest.buffer, honest.byteOffset).getUint32(boardHeader(honest) + 14, true)
    entries[2] = { name: 'board.json', bytes: longer, lies: { ...told, crc } }
    expect(codeOf(zipByHand(entries))).toBe('E_DAMAGED')
    entries[2] = { name: 'board.json', bytes: packed, lies: { ...told, packedSize: packed.length, crc } }
    expect(readPackage(zipByHand(entries)).manifest.format).toBe('cxboard')
  })
})

test('a file cut at any byte says that it is incomplete', () => {
  for (let length = 1; length < sampleFile.length; length++) {
    expect(codeOf(sampleFile.subarray(0, length)), `cut at ${length}`).toBe('E_TRUNCATED')
  }
})

test('a file with any one byte changed is refused, or holds the same board', () => {
  const before = JSON.stringify(readPackage(sampleFile).records)
  for (let at = 0; at < sampleFile.length; at += 3) {
    const bytes = Uint8Array.from(sampleFile)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + (at % 255))
    let after: string
    try {
      after = JSON.stringify(readPackage(bytes).records)
    } catch (error) {
      expect(error, `changed at ${at}`).toHaveProperty('trouble.code')
      continue
    }
    expect(after, `changed at ${at}`).toBe(before)
  }
})

function boardHeader(file: Uint8Array): number {
  return Buffer.from(file).indexOf('board.json') - 30
}

function packedBoard(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file)
  const at = boardHeader(file)
  return bytes.subarray(at + 40, at + 40 + bytes.readUInt32LE(at + 18))
}
