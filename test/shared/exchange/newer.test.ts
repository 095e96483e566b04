import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { canonical } from '../../../shared/exchange/canonical'
import type { Rec } from '../../../shared/model/record'
import {
  type BoardJson,
  boardJson,
  entriesOf,
  manifestOf,
  toPack,
  troubleOf,
  zipByHand,
} from '../../main/package/sample'

type Loose = Record<string, unknown>

/** The sample board as version 1.3 would have written it. */
function newerBoard(): BoardJson {
  const board = boardJson() as BoardJson & Loose
  board.mood = { of: 'the file' }
  board.board.mood = 'good'
  board.board.weights = { ...(board.board.weights as Loose), delight: 2 }
  const guest = board.records.find(({ kind }) => kind === 'guest') as Loose
  guest.birthday = '1 May'
  const frame = board.records.find(({ kind }) => kind === 'frame') as Loose
  frame.evidence = [{ type: 'opinion', note: '', metric: null, illustrative: true, extra: {}, sworn: true }]
  const order = 'a0'
  board.records.push(
    { id: `zzz_${'1'.repeat(26)}`, kind: 'hologram', parent: board.board.id, order, light: [1, 2] },
    {
      id: `zzz_${'2'.repeat(26)}`,
      kind: 'element',
      shape: 'hologram',
      parent: frame.id,
      asset: 'a'.repeat(64),
    },
    { id: `zzz_${'3'.repeat(26)}`, kind: 'opaque', parent: null, order: 7 },
  )
  return board
}

function fileOf(board: BoardJson, minor = 3): Uint8Array {
  return zipByHand(entriesOf({ board, manifest: manifestOf(board, [], { minor }) }))
}

describe('a file of a newer minor version', () => {
  const original = newerBoard()
  const arrived = readPackage(fileOf(original))

  test('opens, and says so', () => {
    expect(arrived.newerMinor).toBe(true)
    expect(arrived.records).toHaveLength(original.records.length + 1)
    expect(arrived.records.filter(({ kind }) => kind === 'opaque')).toHaveLength(3)
  })

  test('is sent on exactly as it was, and in its own version', () => {
    const sent = readPackage(packBoard(toPack({ records: arrived.records })).bytes)
    expect(sent.revision).toBe(arrived.revision)
    expect(sent.manifest.minor).toBe(3)
    expect(sent.records).toEqual(arrived.records)
  })

  test('keeps what it had beyond our words when something else is changed', () => {
    const records = arrived.records.map(
      (r): Rec => (r.kind === 'guest' ? { ...r, name: 'Ada', figure: null } : r),
    )
    const { bytes } = packBoard(toPack({ records }))
    const text = canonical(readPackage(bytes).records)
    for (const kept of ['birthday', 'delight', 'sworn', 'of', 'light']) expect(text).toContain(`"${kept}"`)
    expect(readPackage(bytes).records.find((r) => r.kind === 'guest')).toMatchObject({ name: 'Ada' })
  })

  test('loses what stood in something that is gone, and nothing else', () => {
    const records = arrived.records.map((r): Rec => (r.kind === 'frame' ? { ...r, evidence: [] } : r))
    const sent = readPackage(packBoard(toPack({ records })).bytes)
    expect(canonical(sent.records)).not.toContain('"sworn"')
    expect(canonical(sent.records)).toContain('"birthday"')
  })

  test('never overwrites what we know', () => {
    const marked = arrived.records.map((r): Rec => {
      if (r.kind !== 'board') return r
      const fields = [
        { at: ['title'], value: 'Evil' },
        { at: ['kind', 'x'], value: 1 },
        { at: [0], value: 1 },
        { at: ['nowhere', 'x'], value: 1 },
        { at: ['order', 'length'], value: 1 },
      ]
      return {
        ...r,
        title: 'Mine',
        extra: { 'cxboard:newer': { minor: 3, fields, file: { board: 'Evil', schema: 99 } } },
      }
    })
    const sent = readPackage(packBoard(toPack({ records: marked })).bytes)
    expect(sent.records[0]).toMatchObject({ title: 'Mine', order: (arrived.records[0] as Rec).order })
  })

  test('with content of a newer version only, tells a version that holds it', () => {
    const foreign = arrived.records.filter((r) => r.kind === 'opaque' && r.body.kind !== 'element')
    const records = [...readPackage(fileOf(boardJson(), 0)).records, ...foreign]
    expect(readPackage(packBoard(toPack({ records })).bytes).manifest.minor).toBe(1)
  })

  test('as an ancestor keeps its version too', () => {
    const base = canonical(original)
    const sent = readPackage(packBoard(toPack({ base })).bytes)
    expect(sent.manifest.minor).toBe(1)
    expect(sent.base).toBe(base)
    const both = readPackage(packBoard(toPack({ base, records: arrived.records })).bytes)
    expect(both.manifest.minor).toBe(3)
  })

  test('may have a table of contents with more fields', () => {
    const board = newerBoard()
    const manifest = manifestOf(board, [], { minor: 3, mood: 'good' })
    expect(readPackage(zipByHand(entriesOf({ board, manifest }))).newerMinor).toBe(true)
  })

  test('a line may hold on to a shape we have no word for, and a link may lead to it', () => {
    const board = newerBoard()
    const hologram = board.records.find(({ shape }) => shape === 'hologram') as Loose
    const line = { ...lineOf(hologram.parent as string), startOn: { element: hologram.id, u: 0.5, v: 1 } }
    const to = hologram.id as string
    const link = { id: `lnk_${'7'.repeat(26)}`, kind: 'link', parent: hologram.parent, order: 'a0', to }
    hologram.id = `elm_${'9'.repeat(26)}`
    for (const record of [line.startOn, link] as Loose[])
      for (const [key, value] of Object.entries(record)) if (value === to) record[key] = hologram.id
    board.records.push(line, { ...link, extra: {}, from: 'what', item: 'A promise' })
    board.records.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    const found = readPackage(fileOf(board))
    expect(found.records.find(({ id }) => id === line.id)).toMatchObject({
      startOn: { element: hologram.id },
    })
    expect(readPackage(packBoard(toPack({ records: found.records })).bytes).revision).toBe(found.revision)
  })

  test('a line cannot hold on to what is no element, whatever version made it', () => {
    const board = newerBoard()
    const frame = board.records.find(({ kind }) => kind === 'frame') as Loose
    const id = `elm_${'9'.repeat(26)}`
    board.records.push({ id, kind: 'hologram', parent: frame.id, order: 'a0' })
    board.records.push({ ...lineOf(frame.id as string), endOn: { element: id, u: 0, v: 0 } })
    board.records.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    expect(troubleOf(() => readPackage(fileOf(board))).code).toBe('E_REF')
  })

  test('fields of a group and a link of a newer version are carried too', () => {
    const board = newerBoard()
    for (const kind of ['group', 'link'])
      Object.assign(board.records.find((record) => record.kind === kind) ?? {}, { glow: [1, { deep: true }] })
    const found = readPackage(fileOf(board))
    expect(readPackage(packBoard(toPack({ records: found.records })).bytes).revision).toBe(found.revision)
  })

  test.each([
    ['a value we do not allow', (b: BoardJson) => void Object.assign(b.board, { target: 101 })],
    ['no extra field', (b: BoardJson) => void delete b.board.extra],
    ['a record that is none', (b: BoardJson) => void b.records.splice(0, 0, null as never)],
    ['a list for a record', (b: BoardJson) => void b.records.splice(0, 0, [] as never)],
    ['a kind that is no text', (b: BoardJson) => void Object.assign(b.records[0] ?? {}, { kind: 5 })],
    ['an unknown record without an id', (b: BoardJson) => void b.records.push({ kind: 'hologram' })],
    ['our own mark', (b: BoardJson) => void Object.assign(b.board, { extra: { 'cxboard:newer': null } })],
  ])('is still refused for %s', (_, edit) => {
    const board = newerBoard()
    edit(board)
    expect(troubleOf(() => readPackage(fileOf(board))).code).toBe('E_RECORD')
  })

  test('that is not newer at all is refused', () => {
    expect(troubleOf(() => readPackage(fileOf(newerBoard(), 0))).code).toBe('E_RECORD')
  })

  test('by a damaged ancestor is refused as ever', () => {
    const damaged = () => packBoard(toPack({ base: '{}', records: arrived.records }))
    expect(troubleOf(damaged).code).toBe('E_RECORD')
  })
})

function lineOf(parent: string) {
  const place = { zone: 'how', x: 0, y: 0, w: 10, h: 10, degrees: 0, name: '' }
  const state = { locked: false, hidden: false, opacity: 1, extra: {}, order: 'a0', parent }
  const look = { colour: '#000000', width: 2, dash: 'solid', startHead: 'none', endHead: 'arrow', bend: 0 }
  const ends = { start: 'nw', startOn: null, endOn: null }
  return { id: `elm_${'8'.repeat(26)}`, kind: 'element', shape: 'line', ...place, ...state, ...look, ...ends }
}
