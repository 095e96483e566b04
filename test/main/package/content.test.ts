import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { readPackage } from '../../../main/package/read'
import { SCHEMA } from '../../../shared/exchange/boardFile'
import { canonical } from '../../../shared/exchange/canonical'
import { gif, png } from './pictures'
import {
  type BoardJson,
  boardJson,
  type Contents,
  entriesOf,
  type HandMade,
  manifestOf,
  troubleOf,
  zipByHand,
} from './sample'

const picture = png(2, 3)
const hash = sha256(picture)

function file(contents: Partial<Contents>): Uint8Array {
  return zipByHand(entriesOf(contents))
}

function trouble(contents: Partial<Contents>) {
  return troubleOf(() => readPackage(file(contents)))
}

/** A file whose manifest tells the truth but for these fields. */
function withManifest(changes: object): Partial<Contents> {
  return { manifest: manifestOf(boardJson(), [], changes) }
}

/** A board pointing to the picture, and the picture. */
function withPicture(bytes: Uint8Array = picture, name = sha256(bytes)): Pick<Contents, 'board' | 'more'> {
  const board = boardJson()
  board.board.extra = { asset: name }
  return { board, more: [{ name: `assets/${name}`, bytes }] }
}

/** A board whose first element is that picture, and no file of it. */
function withoutFile(): Partial<Contents> {
  return edited(({ records }) => {
    const at = records.findIndex(({ kind }) => kind === 'element')
    const { id, kind, parent, order, extra, zone, x, y, w, h, degrees, name } = records[at] ?? {}
    const place = { id, kind, parent, order, extra, zone, x, y, w, h, degrees, name }
    const look = {
      locked: false,
      hidden: false,
      opacity: 1,
      mirrored: false,
      crop: { x: 0, y: 0, w: 1, h: 1 },
    }
    records[at] = { ...place, ...look, shape: 'picture', asset: hash, pixelW: 2, pixelH: 3 }
  })
}

function edited(edit: (board: BoardJson) => void): Partial<Contents> {
  const board = boardJson()
  edit(board)
  return { board }
}

describe('the table of contents', () => {
  const sound = manifestOf(boardJson()) as { files: object[]; counts: object }
  const [listed] = sound.files
  test.each([
    ['another format', { format: 'excalidraw' }, 'E_NOT_CXBOARD'],
    ['a newer major version', { major: 2, minor: 'later' }, 'E_TOO_NEW'],
    ['a feature we do not know', { requires: ['holograms'] }, 'E_FEATURE'],
    ['a major version that never was', { major: 0 }, 'E_MANIFEST'],
    ['a minor version that is none', { minor: -1 }, 'E_MANIFEST'],
    ['a field we do not know', { mood: 'good' }, 'E_MANIFEST'],
    ['requirements that are no list', { requires: 'holograms' }, 'E_MANIFEST'],
    ['another board', { boardId: `brd_${'0'.repeat(26)}` }, 'E_MANIFEST'],
    ['another title', { title: 'Another' }, 'E_MANIFEST'],
    ['another revision', { revision: 'a'.repeat(64) }, 'E_MANIFEST'],
    ['an ancestor that did not come along', { base: 'a'.repeat(64) }, 'E_MANIFEST'],
    ['257 ancestors', { lineage: Array(257).fill('a'.repeat(64)) }, 'E_MANIFEST'],
    ['a date that is none', { exportedAt: 'yesterday' }, 'E_MANIFEST'],
    ['half a character in a name', { exportedBy: { name: '\ud800' } }, 'E_JSON'],
    ['too long a name', { exportedBy: { name: 'x'.repeat(201) } }, 'E_MANIFEST'],
    ['a record more', { counts: { ...sound.counts, records: 4711 } }, 'E_MANIFEST'],
    ['a frame more', { counts: { ...sound.counts, frames: 4711 } }, 'E_MANIFEST'],
    ['a picture more', { counts: { ...sound.counts, assets: 1 } }, 'E_MANIFEST'],
    ['no list of files', { files: null }, 'E_MANIFEST'],
    ['an empty list of files', { files: [] }, 'E_MANIFEST'],
    ['a file that is not there', { files: [listed, { ...listed, name: 'base.json' }] }, 'E_MANIFEST'],
    ['a file twice', { files: [listed, listed] }, 'E_MANIFEST'],
    ['a file with a path', { files: [{ ...listed, name: '../board.json' }] }, 'E_MANIFEST'],
    ['another size', { files: [{ ...listed, size: 1 }] }, 'E_MANIFEST'],
  ])('%s', (_, changes, code) => {
    expect(trouble(withManifest(changes)).code).toBe(code)
  })

  test('a newer version is named, so that people know what to ask for', () => {
    const app = { name: 'CXBoard', version: '2.3.1' }
    expect(trouble(withManifest({ major: 2, app }))).toEqual({ code: 'E_TOO_NEW', version: '2.3.1' })
    expect(trouble(withManifest({ major: 2, app: null }))).toEqual({ code: 'E_TOO_NEW', version: '2' })
    expect(trouble(withManifest({ requires: ['holo\u202egrams'] }))).toEqual({
      code: 'E_FEATURE',
      feature: 'holograms',
    })
  })

  test.each([null, [], 'text', 5])('%j is no table of contents', (manifest) => {
    expect(trouble({ manifest: JSON.stringify(manifest) }).code).toBe('E_NOT_CXBOARD')
  })

  test('content that is not the listed content', () => {
    const board = boardJson()
    board.board.intent = 'changed'
    const manifest = manifestOf(boardJson()) as { files: { size: number }[] }
    const size = Buffer.byteLength(canonical(board))
    manifest.files = manifest.files.map((listedFile) => ({ ...listedFile, size }))
    expect(trouble({ board, manifest })).toEqual({ code: 'E_HASH', part: 'board.json' })
  })
})

describe('the text of the board', () => {
  const sound = canonical(boardJson())
  const SAID = `"schema":${SCHEMA}`
  test.each([
    ['a byte order mark', `\ufeff${sound}`, 'E_JSON'],
    ['a comma too many', sound.replace(/}$/, ',}'), 'E_JSON'],
    ['a space', sound.replace(':', ': '), 'E_JSON'],
    ['keys in another order', JSON.stringify(boardJson(), ['schema', 'records', 'board']), 'E_JSON'],
    ['a key twice', sound.replace(SAID, `${SAID},${SAID}`), 'E_JSON'],
    ['an escape nobody needs', sound.replace('"schema"', '"\\u0073chema"'), 'E_JSON'],
    ['half a character', sound.replace('"intent":"', '"intent":"\\ud800'), 'E_JSON'],
    ['1e999', sound.replace(SAID, '"schema":1e999'), 'E_JSON'],
    ['minus zero', sound.replace(SAID, '"schema":-0'), 'E_JSON'],
    ['NaN', sound.replace(SAID, '"schema":NaN'), 'E_JSON'],
    ['nothing', '', 'E_JSON'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'E_DEPTH'],
    ['a million levels', '['.repeat(1_000_000), 'E_DEPTH'],
    ['brackets within a text', `"\\"${'['.repeat(100)}"`, 'E_RECORD'],
    ['levels that open and close', `[${Array(50).fill('[]').join()}]`, 'E_RECORD'],
    ['null', 'null', 'E_RECORD'],
    ['no board', '{"board":null,"records":[],"schema":1}', 'E_RECORD'],
    ['no records', sound.replace(/"records":\[.*\]/s, '"records":{}'), 'E_RECORD'],
    ['a field of the file we do not know', sound.replace(SAID, `${SAID},"z":0`), 'E_RECORD'],
    ['no schema', sound.replace(SAID, '"schema":"1"'), 'E_RECORD'],
    ['a schema that never was', sound.replace(SAID, '"schema":0'), 'E_RECORD'],
    ['a newer schema', sound.replace(SAID, `"schema":${SCHEMA + 1}`), 'E_TOO_NEW'],
  ])('%s', (_, board, code) => {
    expect(trouble({ board }).code).toBe(code)
  })

  test('UTF-16 and broken UTF-8', () => {
    for (const bytes of [Buffer.from(`\ufeff${sound}`, 'utf16le'), Buffer.from([0x7b, 0xff, 0x7d])]) {
      const more: HandMade[] = [{ name: 'board.json', bytes }]
      const [mimetype, manifest] = entriesOf({ manifest: manifestAround(bytes) })
      const whole = [mimetype, manifest, ...more].filter((entry) => entry !== undefined)
      expect(troubleOf(() => readPackage(zipByHand(whole)))).toEqual({ code: 'E_JSON', place: 'board.json' })
    }
  })

  test('the place of a mistake is told', () => {
    expect(trouble({ board: `{"a":[1,2,,3]}` })).toEqual({
      code: 'E_JSON',
      place: 'board.json, line 1, column 11',
    })
    expect(trouble({ board: sound.replace(':', ': ') })).toMatchObject({ place: 'board.json:9' })
    expect(trouble({ board: '[' })).toMatchObject({ code: 'E_JSON' })
    expect(trouble({ board: `{"a":"\\ud800"}` })).toEqual({ code: 'E_JSON', place: 'board.json' })
  })
})

describe('the records', () => {
  const id = (letter: string) => letter.repeat(26)
  test.each([
    ['not sorted', edited(({ records }) => void records.reverse()), 'E_JSON'],
    [
      'an unknown kind',
      edited(({ records }) => void Object.assign(records[0] ?? {}, { kind: 'hologram' })),
      'E_RECORD',
    ],
    [
      'our own word for the unknown',
      edited(({ records }) => void Object.assign(records[0] ?? {}, { kind: 'opaque' })),
      'E_RECORD',
    ],
    ['an unknown field', edited(({ board }) => void Object.assign(board, { mood: 'good' })), 'E_RECORD'],
    [
      'our own mark',
      edited(({ board }) => void Object.assign(board, { extra: { 'cxboard:newer': 1 } })),
      'E_RECORD',
    ],
    [
      'a second board',
      edited((b) => void b.records.splice(0, 0, { ...b.board, id: `aaa_${id('0')}` })),
      'E_RECORD',
    ],
    ['a record that is none', edited(({ records }) => void records.splice(0, 0, null as never)), 'E_RECORD'],
    [
      'the same record twice',
      edited(({ records }) => void records.splice(0, 0, { ...records[0] })),
      'E_DUP_ID',
    ],
    [
      'a prototype',
      edited(({ board }) => void Object.assign(board, { extra: JSON.parse('{"__proto__":{"polluted":1}}') })),
      'E_RECORD',
    ],
  ])('%s', (_, contents, code) => {
    expect(trouble(contents).code).toBe(code)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('pictures', () => {
  test('arrive with their bytes and where they stand', () => {
    const bytes = file(withPicture())
    const [asset] = readPackage(bytes).assets
    expect(asset).toMatchObject({ hash, kind: 'image/png', width: 2, height: 3, size: picture.length })
    expect(Buffer.from(asset?.bytes() ?? [])).toEqual(picture)
    const offset = asset?.offset ?? 0
    expect(Buffer.from(bytes.subarray(offset, offset + picture.length))).toEqual(picture)
  })

  const listedAs = (changes: object): Partial<Contents> => {
    const { board, more } = withPicture()
    const manifest = manifestOf(board, more) as { files: object[] }
    manifest.files = manifest.files.map((listed, i) => (i === 1 ? { ...listed, ...changes } : listed))
    return { board, more, manifest }
  }
  test.each([
    ['an SVG that calls itself a PNG', withPicture(Buffer.from('<svg onload="alert(1)"/>')), 'E_IMAGE'],
    ['65,535 pixels a side', withPicture(png(65_535, 65_535)), 'E_IMAGE'],
    ['a GIF of 100,000 frames', withPicture(gif(2, 3, 100_000)), 'E_IMAGE'],
    ['a GIF that is listed as a PNG', withPicture(gif(2, 3, 1)), 'E_IMAGE'],
    ['another width than listed', listedAs({ width: 9 }), 'E_IMAGE'],
    ['another height than listed', listedAs({ height: 9 }), 'E_IMAGE'],
    ['a kind that is no picture', listedAs({ kind: 'image/svg+xml' }), 'E_MANIFEST'],
    ['a name that is not its hash', withPicture(picture, 'b'.repeat(64)), 'E_MANIFEST'],
    ['one on a sheet that is not in the file', withoutFile(), 'E_REF'],
    ['nobody points to it', { more: [{ name: `assets/${hash}`, bytes: picture }] }, 'E_MANIFEST'],
    ['too many bytes', withPicture(Buffer.concat([picture, Buffer.alloc(50 * 1024 ** 2)])), 'E_TOO_LARGE'],
  ])('%s', (_, contents, code) => {
    expect(trouble(contents).code).toBe(code)
  })

  test('a picture listed with a wrong hash under a matching name', () => {
    const { board, more } = withPicture(picture, 'b'.repeat(64))
    const manifest = manifestOf(board, more) as { files: object[] }
    manifest.files = manifest.files.map((listed, i) =>
      i === 1 ? { ...listed, sha256: 'b'.repeat(64) } : listed,
    )
    expect(trouble({ board, more, manifest })).toEqual({ code: 'E_HASH', part: `assets/${'b'.repeat(64)}` })
  })

  test('which one and why is told', () => {
    const svg = withPicture(Buffer.from('<svg/>'))
    expect(trouble(svg)).toEqual({ code: 'E_IMAGE', index: 1, count: 1, reason: 'unknown-kind' })
  })
})

describe('the preview', () => {
  const preview = (bytes: Uint8Array): Partial<Contents> => ({ more: [{ name: 'preview.png', bytes }] })
  test('arrives', () => {
    expect(Buffer.from(readPackage(file(preview(png(1024, 1024)))).preview ?? [])).toEqual(png(1024, 1024))
    expect(readPackage(file({})).preview).toBeNull()
  })

  test.each([
    ['too wide', png(1025, 1), 'E_DAMAGED'],
    ['too high', png(1, 1025), 'E_DAMAGED'],
    ['no PNG', gif(2, 2, 1), 'E_DAMAGED'],
    ['no picture', Buffer.from('<svg/>'), 'E_DAMAGED'],
    ['too many bytes', png(2, 2, Buffer.alloc(512 * 1024)), 'E_TOO_LARGE'],
  ])('%s', (_, bytes, code) => {
    expect(trouble(preview(bytes)).code).toBe(code)
  })
})

describe('the ancestor', () => {
  const base = (edit: (board: BoardJson) => void): Partial<Contents> => {
    const board = boardJson()
    edit(board)
    return { more: [{ name: 'base.json', bytes: Buffer.from(canonical(board)), deflate: true }] }
  }
  test('arrives as its canonical text', () => {
    const arrived = readPackage(file(base(({ board }) => void Object.assign(board, { title: 'Before' }))))
    expect(JSON.parse(arrived.base ?? '').board.title).toBe('Before')
    expect(arrived.manifest.base).toBe(sha256(arrived.base ?? ''))
  })

  test.each([
    [
      'another board',
      base(({ board }) => void Object.assign(board, { id: `brd_${'0'.repeat(26)}` })),
      'E_REF',
    ],
    ['an unsound board', base(({ board }) => void Object.assign(board, { target: 101 })), 'E_RECORD'],
    ['no board at all', { more: [{ name: 'base.json', bytes: Buffer.from('{') }] }, 'E_JSON'],
  ])('%s', (_, contents, code) => {
    expect(trouble(contents).code).toBe(code)
  })

  test('that is another board in every respect', () => {
    const other = base((b) => {
      b.board.id = `brd_${'0'.repeat(26)}`
      b.records = []
    })
    expect(trouble(other).code).toBe('E_MANIFEST')
  })
})

function manifestAround(bytes: Uint8Array): object {
  const manifest = manifestOf(boardJson()) as { files: object[]; revision: string }
  const revision = sha256(bytes)
  return { ...manifest, revision, files: [{ name: 'board.json', size: bytes.length, sha256: revision }] }
}
