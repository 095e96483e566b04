import { sha256 } from '../../main/package/hash'
import type { TroubleCode } from '../../shared/errors'
import { SCHEMA } from '../../shared/exchange/boardFile'
import { canonical } from '../../shared/exchange/canonical'
import { gif, png } from '../main/package/pictures'
import {
  type BoardJson,
  boardJson,
  type End,
  entriesOf,
  type HandMade,
  sampleFile,
  zipByHand,
} from '../main/package/sample'
import {
  changed,
  file,
  frame,
  inACircle,
  listedAlso,
  nest,
  signed,
  swapped,
  utf16,
  withEntry,
  withManifest,
} from './forged'

/** A file somebody might send who means harm, or whose program does: what it has to be refused as, and where. */
export interface BadFile {
  readonly name: string
  readonly code: TroubleCode
  /** What `validate --json` has to name: an entry, a record and its field, or a byte. */
  readonly where: string | RegExp
  bytes(): Uint8Array
}

export function badFiles(): readonly BadFile[] {
  return [
    ...NO_BOARDS,
    ...NAMES,
    ...REPACKED,
    ...LAID_WRONG,
    ...SIZES,
    ...LISTS,
    ...PICTURES,
    ...TEXTS,
    ...RECORDS,
  ]
}

const HASH = 'a'.repeat(64)
const PICTURE = png(2, 3)

function bad(name: string, code: TroubleCode, where: string | RegExp, bytes: () => Uint8Array): BadFile {
  let made: Uint8Array | null = null
  // Once: some take a second to make
  return { name, code, where, bytes: () => (made ??= bytes()) }
}

const NO_BOARDS = [
  bad('an empty file', 'E_EMPTY', 'byte 0', () => new Uint8Array()),
  bad('one byte', 'E_NOT_CXBOARD', 'byte 0', () => Buffer.from('x')),
  bad('the first byte of a board', 'E_TRUNCATED', 'byte 1', () => Buffer.from('P')),
  bad('half a board', 'E_TRUNCATED', /^byte \d{3,}$/, () => sampleFile.subarray(0, sampleFile.length >> 1)),
  bad('a PDF', 'E_NOT_CXBOARD', 'byte 0', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')),
  bad('a SQLite file', 'E_NOT_CXBOARD', 'byte 0', () =>
    Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)]),
  ),
  bad('a spreadsheet', 'E_NOT_CXBOARD', 'byte 0', () =>
    zipByHand(
      ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((name) => ({
        name,
        bytes: Buffer.from('<?xml version="1.0"?><x/>'),
        deflate: true,
      })),
    ),
  ),
  bad('another format that begins like ours', 'E_NOT_CXBOARD', 'mimetype', () =>
    changed('mimetype', { bytes: Buffer.from('application/vnd.another+zip') }),
  ),
  bad('a nest of ZIPs in ZIPs', 'E_NOT_CXBOARD', 'byte 0', () => nest(6)),
]

const NAMES = [
  ...['../evil', 'assets/../../evil', '..\\evil', 'assets/..', './board.json', 'board.json/../evil'].map(
    (name) => named(`a way out (${name})`, name, name),
  ),
  named('a way from the root', '/etc/passwd', '/etc/passwd'),
  named('a drive', 'C:\\evil.exe', 'C:\\evil.exe'),
  named('NUL in a name', 'board.json\0.png', 'board.json.png'),
  ...['CON', 'nul.json', 'COM1', 'AUX.png'].map((name) =>
    named(`a name Windows keeps for itself (${name})`, name, name),
  ),
  named('a folder', 'assets/', 'assets/'),
  named('a look-alike', 'b\u043eard.json', /^b/),
  bad('the same entry twice', 'E_DUP_ENTRY', 'board.json', () =>
    withEntry({ name: 'board.json', bytes: Buffer.from('{}') }),
  ),
]

const REPACKED = [
  repacked('a link of the file system', { attributes: 0xa1ff0000 }),
  repacked('an encrypted entry', { flags: 1 }),
  repacked('a data descriptor', { flags: 8 }),
  repacked('a path in Unicode beside the name', {
    extra: Buffer.concat([Buffer.from([0x75, 0x70, 10, 0, 1, 0, 0, 0, 0]), Buffer.from('../ev')]),
  }),
  repacked('sizes in the words of ZIP64', {
    version: 45,
    packedSize: 0xffffffff,
    size: 0xffffffff,
    extra: Buffer.concat([Buffer.from([1, 0, 16, 0]), Buffer.alloc(16)]),
  }),
  repacked('a method nobody unpacks', { method: 93 }),
  ended('the end of a ZIP64', { count: 0xffff, offset: 0xffffffff }),
  ended('the locator of a ZIP64', { beforeEnd: signed(0x07064b50, 20) }),
  ended('a comment', { comment: Buffer.from('hello') }),
  bad('a comment with a second end', 'E_DAMAGED', 'directory', () =>
    zipByHand(entriesOf(), { comment: Buffer.from(zipByHand(entriesOf()).slice(-22)) }),
  ),
]

const LAID_WRONG = [
  bad('something before it', 'E_NOT_CXBOARD', 'byte 0', () =>
    zipByHand(entriesOf(), { prefix: Buffer.from('MZ') }),
  ),
  bad('something behind it', 'E_TRUNCATED', /^byte \d+$/, () =>
    zipByHand(entriesOf(), { suffix: Buffer.from('x') }),
  ),
  bad('a gap', 'E_DAMAGED', 'board.json', () => changed('board.json', { gap: Buffer.from('hidden') })),
  bad('an entry over another', 'E_DAMAGED', `assets/${HASH.slice(0, 52)}…`, () =>
    withEntry({ name: `assets/${HASH}`, bytes: Buffer.from('x'), offset: 0 }),
  ),
  bad('a checksum that lies', 'E_DAMAGED', 'board.json', () => changed('board.json', { lies: { crc: 1 } })),
]

const SIZES = [
  bad('a size that lies, too small', 'E_BOMB', 'board.json', () =>
    changed('board.json', { lies: { size: 10 } }),
  ),
  bad('a size that lies, too large', 'E_DAMAGED', 'board.json', () =>
    changed('board.json', { lies: { size: 1_000_000 } }),
  ),
  bad('a packed size that lies', 'E_DAMAGED', 'board.json', () =>
    changed('board.json', { lies: { packedSize: 0x7fffffff } }),
  ),
  bad('a size that lies in one of two places', 'E_DAMAGED', 'board.json', () =>
    changed('board.json', { local: { size: 1 } }),
  ),
  bad('64 MiB and a byte of zeros', 'E_TOO_LARGE', 'board.json', () =>
    changed('board.json', { bytes: new Uint8Array(64 * 1024 ** 2 + 1), deflate: true }),
  ),
  bad('zeros that say they are few', 'E_BOMB', 'board.json', () =>
    changed('board.json', { bytes: new Uint8Array(8 * 1024 ** 2), deflate: true, lies: { size: 100 } }),
  ),
  bad('more entries than a board may have', 'E_TOO_MANY', 'entries', () =>
    zipByHand(entriesOf(), { count: 5005 }),
  ),
]

const LISTS = [
  listing('an entry nobody listed', { files: [] }, 'files'),
  bad('a listed entry that is not there', 'E_MANIFEST', 'manifest.json: files', () =>
    listedAlso('base.json'),
  ),
  bad('an entry listed twice', 'E_MANIFEST', 'manifest.json: files', () => listedAlso('board.json')),
  listing('counts that lie', { counts: { records: 4711, frames: 2, assets: 0 } }, 'counts.records'),
  listing('a field nobody knows', { mood: 'good' }, 'mood'),
  bad('a newer version of the format', 'E_TOO_NEW', 'manifest.json: major', () => withManifest({ major: 2 })),
  bad('a feature nobody knows', 'E_FEATURE', 'manifest.json: requires', () =>
    withManifest({ requires: ['holograms'] }),
  ),
  bad('a board that is another than listed', 'E_HASH', 'board.json', swapped),
]

const PICTURES = [
  pictured('a picture under a name that is not its sum', 'E_MANIFEST', 'manifest.json: files', PICTURE, HASH),
  pictured('an SVG under the name of a PNG', 'E_IMAGE', null, Buffer.from('<svg onload="alert(1)"/>')),
  pictured('a picture of 65,535 pixels a side', 'E_IMAGE', null, png(65_535, 65_535)),
  pictured('a GIF of 100,000 pictures', 'E_IMAGE', null, gif(2, 3, 100_000)),
  bad('a picture nobody points to', 'E_MANIFEST', `manifest.json: files, assets/${sha256(PICTURE)}`, () =>
    file({ more: [{ name: `assets/${sha256(PICTURE)}`, bytes: PICTURE }] }),
  ),
  bad('a preview that is none', 'E_DAMAGED', 'preview.png', () =>
    file({ more: [{ name: 'preview.png', bytes: Buffer.from('<svg/>') }] }),
  ),
]

const TEXTS = [
  text('a byte order mark', 'E_JSON', 'board.json', (sound) => `\ufeff${sound}`),
  bad('UTF-16', 'E_JSON', 'board.json', utf16),
  text('a comma too many', 'E_JSON', /^board\.json, line 1, column \d+$/, (sound) =>
    sound.replace(/}$/, ',}'),
  ),
  text('a key twice', 'E_JSON', /^board\.json:\d+$/, (sound) =>
    sound.replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA},"schema":${SCHEMA}`),
  ),
  text('half a character', 'E_JSON', 'board.json', (sound) =>
    sound.replace('"intent":"', '"intent":"\\ud800'),
  ),
  text('a number beyond all', 'E_JSON', /^board\.json/, (sound) =>
    sound.replace(`"schema":${SCHEMA}`, '"schema":1e999'),
  ),
  text('33 levels', 'E_DEPTH', /^board\.json:\d+$/, () => `${'['.repeat(33)}${']'.repeat(33)}`),
  text('a million levels', 'E_DEPTH', /^board\.json:\d+$/, () => '['.repeat(1_000_000)),
  text('a newer schema', 'E_TOO_NEW', 'board.json: schema', (sound) =>
    sound.replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`),
  ),
]

const RECORDS = [
  edited('a prototype', 'E_RECORD', /^brd_\w+: __proto__$/, ({ board }) => {
    board.extra = JSON.parse('{"__proto__":{"polluted":true}}')
  }),
  edited(
    'a value of the wrong kind',
    'E_RECORD',
    /^frm_\w+: title$/,
    (b) => void Object.assign(frame(b), { title: 7 }),
  ),
  edited(
    'one record twice',
    'E_DUP_ID',
    /^[a-z]{3}_\w+$/,
    ({ records }) => void records.unshift({ ...records[0] }),
  ),
  edited(
    'a guest who is not there',
    'E_REF',
    /^frm_\w+: guest$/,
    (b) => void Object.assign(frame(b), { guest: `gst_${'0'.repeat(26)}` }),
  ),
  edited(
    'a record that contains itself',
    'E_RECORD',
    /^frm_\w+: parent$/,
    (b) => void Object.assign(frame(b), { parent: frame(b).id }),
  ),
  edited('groups in a circle', 'E_CYCLE', /^grp_\w+: parent$/, inACircle),
]

function named(name: string, entry: string, where: string | RegExp): BadFile {
  return bad(name, 'E_BAD_ENTRY', where, () => withEntry({ name: entry, bytes: Buffer.from('x') }))
}

function repacked(name: string, lies: HandMade['lies']): BadFile {
  return bad(name, 'E_ZIP_FEATURE', 'board.json', () => changed('board.json', { ...(lies && { lies }) }))
}

function ended(name: string, end: End): BadFile {
  return bad(name, 'E_ZIP_FEATURE', 'end record', () => zipByHand(entriesOf(), end))
}

function listing(name: string, changes: object, field: string): BadFile {
  return bad(name, 'E_MANIFEST', `manifest.json: ${field}`, () => withManifest(changes))
}

function pictured(
  name: string,
  code: TroubleCode,
  where: string | null,
  bytes: Uint8Array,
  sum = sha256(bytes),
): BadFile {
  return bad(name, code, where ?? `assets/${sum}`, () => {
    const board = boardJson()
    board.board.extra = { asset: sum }
    return file({ board, more: [{ name: `assets/${sum}`, bytes }] })
  })
}

function text(
  name: string,
  code: TroubleCode,
  where: string | RegExp,
  spell: (sound: string) => string,
): BadFile {
  return bad(name, code, where, () => file({ board: spell(canonical(boardJson())) }))
}

function edited(name: string, code: TroubleCode, where: RegExp, edit: (board: BoardJson) => void): BadFile {
  return bad(name, code, where, () => {
    const board = boardJson()
    edit(board)
    return file({ board })
  })
}
