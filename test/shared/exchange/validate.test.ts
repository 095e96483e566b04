import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError, type Trouble } from '../../../shared/errors'
import { utf8Length } from '../../../shared/exchange/recordCheck'
import { validateRecords } from '../../../shared/exchange/validate'
import type { Opaque, Rec } from '../../../shared/model/record'
import { arbBoard } from '../../arbitraries/board'
import { anyLetter } from '../../arbitraries/values'
import { sampleRecords } from '../../main/package/sample'

type Loose = Record<string, unknown>

function troubleOf(records: readonly unknown[]): Trouble {
  try {
    validateRecords(records)
  } catch (error) {
    if (error instanceof AppError) return error.trouble
    throw error
  }
  return expect.unreachable('no trouble')
}

/** The sample board with the first record of a kind changed. */
function withChanged(kind: Rec['kind'], change: Loose): readonly unknown[] {
  const found = sampleRecords.find((record) => record.kind === kind)
  return sampleRecords.map((record) => (record === found ? { ...record, ...change } : record))
}

function first<K extends Rec['kind']>(kind: K): Extract<Rec, { kind: K }> {
  return sampleRecords.find((record) => record.kind === kind) as Extract<Rec, { kind: K }>
}

const missing = (prefix: string) => `${prefix}_${'0'.repeat(26)}`

test('every sound board is sound', () => {
  fc.assert(
    fc.property(arbBoard({ frames: 3 }), (records) => {
      expect(validateRecords(records)).toEqual(records)
    }),
    { numRuns: 50 },
  )
})

describe('a wrong field is named, with the record it is in', () => {
  test.each([
    ['a number as a title', { title: 5 }, 'title'],
    ['a place nothing can be put behind', { order: 'zz' }, 'order'],
    ['a place that ends in nothing', { order: 'a10' }, 'order'],
    ['a title of 201 letters', { title: '\u{1d4f3}'.repeat(201) }, 'title'],
    ['a text of 20,001 letters', { intent: 'x'.repeat(20_001) }, 'intent'],
    ['half a character', { intent: '\ud800' }, 'intent'],
    ['NUL', { intent: 'a\u0000b' }, 'intent'],
    ['a target beyond 100', { target: 101 }, 'target'],
    ['NaN', { target: Number.NaN }, 'target'],
    ['infinity', { target: Number.POSITIVE_INFINITY }, 'target'],
    ['minus zero', { target: -0 }, 'target'],
    ['2^53 and 1', { motMultiplier: 2 ** 53 + 2 }, 'motMultiplier'],
    ['a bigint', { target: 5n }, 'target'],
    ['undefined', { target: undefined }, 'target'],
    ['a date', { extra: { when: new Date(0) } }, 'extra'],
    ['a map', { extra: new Map() }, 'extra'],
    [
      'a list with a field beside its items',
      { standards: Object.assign(['a'], { constructor: 1 }) },
      'standards',
    ],
    ['a hole in a list', { standards: Array(1) }, 'standards'],
    ['a field too many', { mood: 'good' }, 'mood'],
    ['a stage too many', { stageTargets: { holiday: 5 } }, 'stageTargets.holiday'],
    ['a weight that is missing', { weights: { promise: 1 } }, 'weights.substance'],
    ['an unknown stage', { stagesInScope: ['use', 'holiday'] }, 'stagesInScope.1'],
    ['an id of another kind', { id: missing('frm') }, 'id'],
    ['a prototype', { extra: JSON.parse('{"a":{"__proto__":1}}') }, '__proto__'],
    ['a constructor', { extra: { constructor: 1 } }, 'constructor'],
    ['half a character in a key', { extra: { '\ud800': 1 } }, '\ufffd'],
  ])('%s', (_, change, field) => {
    const trouble = troubleOf(withChanged('board', change))
    expect(trouble).toMatchObject({
      code: 'E_RECORD',
      problems: expect.arrayContaining([expect.objectContaining({ field })]),
    })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test.each([
    ['four decimals', { x: 1.0001 }, 'x'],
    ['a coordinate beyond 10 million', { x: 1e7 + 1 }, 'x'],
    ['a negative width', { w: -1 }, 'w'],
    ['an unknown shape', { shape: 'hologram' }, 'shape'],
  ])('%s of an element', (_, change, field) => {
    expect(troubleOf(withChanged('element', change))).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ field })]),
    })
  })

  test.each([
    ['a title', { title: 'Arrival', what: 5 }, 'Arrival'],
    ['a title in too many words', { title: 'x'.repeat(1000) }, `${'x'.repeat(59)}…`],
    ['a title that turns the text around it', { title: '\u202eevil\u0007', what: 5 }, 'evil'],
    ['no title', { title: ' ', what: 5 }, first('frame').id],
    ['nothing to call it by', { title: null, id: null }, ''],
  ])('a record is called by its %s', (_, change, record) => {
    expect(troubleOf(withChanged('frame', change))).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ record })]),
    })
  })

  test.each([null, 5, 'text', [], {}, { kind: 'hologram' }])('%j is no record', (value) => {
    expect(troubleOf([...sampleRecords, value])).toMatchObject({ code: 'E_RECORD' })
  })

  test('the first 20 problems are told', () => {
    const trouble = troubleOf(Array(100).fill({ kind: 'hologram' }))
    expect(trouble).toMatchObject({ problems: { length: 20 } })
  })
})

describe('limits', () => {
  test('50,000 records and 10,000 frames', () => {
    const board = first('board')
    expect(troubleOf(Array(50_001).fill(board))).toEqual({
      code: 'E_TOO_MANY',
      what: 'records',
      count: 50_001,
      limit: 50_000,
    })
    const frame = { ...first('frame'), parent: board.id, guest: null }
    const frames = Array.from({ length: 10_001 }, (_, i) => ({
      ...frame,
      id: `frm_${String(i).padStart(26, '0')}`,
    }))
    expect(troubleOf([board, ...frames])).toEqual({
      code: 'E_TOO_MANY',
      what: 'frames',
      count: 10_001,
      limit: 10_000,
    })
  })

  test('66 KiB a record, in bytes', () => {
    const texts = (letters: string) =>
      withChanged('guest', { needs: [letters, letters, letters], name: 'Ada' })
    expect(
      troubleOf(
        texts('x'.repeat(20_000))
          .map((r) => ({ ...(r as Loose) }))
          .map((r) => (r.kind === 'guest' ? { ...r, says: 'x'.repeat(20_000) } : r)),
      ),
    ).toMatchObject({ code: 'E_TOO_LARGE', what: 'Ada', limit: 67_584 })
    expect(troubleOf(texts('€'.repeat(10_000)))).toMatchObject({ code: 'E_TOO_LARGE', what: 'Ada' })
    expect(validateRecords(texts('x'.repeat(15_000)))).toHaveLength(sampleRecords.length)
  })

  test('bytes are counted as they are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter() }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
      }),
    )
  })

  test('lists and objects without end are stopped', () => {
    expect(
      troubleOf(withChanged('board', { title: 'Big', extra: { a: Array(70_000).fill(0) } })),
    ).toMatchObject({ code: 'E_TOO_LARGE', what: 'Big' })
    const wide = { a: Array(300).fill(Array(300).fill(0)) }
    expect(troubleOf(withChanged('board', { extra: wide }))).toMatchObject({ code: 'E_TOO_LARGE' })
    const cyclic: Loose = {}
    cyclic.a = cyclic
    expect(troubleOf(withChanged('board', { title: 'Round', extra: cyclic }))).toEqual({
      code: 'E_DEPTH',
      place: 'Round',
    })
    const deep = JSON.parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)
    expect(troubleOf(withChanged('board', { extra: deep }))).toMatchObject({ code: 'E_DEPTH' })
  })
})

describe('what records point to has to be there', () => {
  test.each([
    ['a frame of another board', 'frame', { parent: missing('brd') }],
    ['a frame with a guest that is gone', 'frame', { guest: missing('gst') }],
    ['a score of a frame that is gone', 'score', { parent: missing('frm') }],
    ['a score by a rater who is gone', 'score', { rater: missing('rtr') }],
    ['an element of a frame that is gone', 'element', { parent: missing('frm') }],
  ] as const)('%s', (_, kind, change) => {
    expect(troubleOf(withChanged(kind, change)).code).toBe('E_REF')
  })

  test('a figure of a guest who is gone', () => {
    const figure = {
      ...sampleRecords.find((r) => r.kind === 'element' && r.shape === 'figure'),
      guest: missing('gst'),
    }
    const records = sampleRecords.map((record) => (record.id === figure.id ? figure : record))
    expect(troubleOf(records).code).toBe('E_REF')
  })

  test('the record that points is named', () => {
    expect(troubleOf(withChanged('frame', { title: 'Arrival', guest: missing('gst') }))).toEqual({
      code: 'E_REF',
      title: 'Arrival',
    })
  })

  test('a record of another kind under the right id', () => {
    const stranger = opaque(missing('gst'), null)
    const records = withChanged('frame', { guest: stranger.id })
    expect(troubleOf([...records, stranger]).code).toBe('E_REF')
  })

  test('an id twice', () => {
    const frame = first('frame')
    expect(troubleOf([...sampleRecords, frame])).toEqual({ code: 'E_DUP_ID', id: frame.id })
  })

  test('no board, two boards', () => {
    expect(troubleOf([])).toEqual({ code: 'E_RECORD', problems: [{ record: '', field: 'board' }] })
    const second = { ...first('board'), id: missing('brd'), title: 'Second' }
    expect(troubleOf([...sampleRecords, second])).toEqual({
      code: 'E_RECORD',
      problems: [{ record: 'Second', field: 'board' }],
    })
  })

  test('two scores of one rater for one frame', () => {
    const second = { ...first('score'), id: missing('scr') }
    expect(troubleOf([...sampleRecords, second])).toEqual({
      code: 'E_RECORD',
      problems: [{ record: second.id, field: 'rater' }],
    })
  })
})

describe('records of a newer version', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, i) => opaque(numbered(i), i === 0 ? null : numbered(i - 1)))

  test('are kept, 16 levels deep', () => {
    expect(validateRecords([...sampleRecords, ...chain(16)])).toHaveLength(sampleRecords.length + 16)
  })

  test.each([
    ['itself', [opaque(numbered(1), numbered(1))]],
    ['one that contains it', [opaque(numbered(1), numbered(2)), opaque(numbered(2), numbered(1))]],
    [
      'a ring further up',
      [opaque(numbered(0), numbered(1)), opaque(numbered(1), numbered(2)), opaque(numbered(2), numbered(1))],
    ],
    ['17 levels', chain(17)],
    ['17 levels, told from below', chain(17).reverse()],
    ['a thousand levels', chain(1000)],
  ])('cannot stand in %s', (_, records) => {
    expect(troubleOf([...sampleRecords, ...records]).code).toBe('E_CYCLE')
  })

  test.each([
    ['another id inside', { ...opaque(numbered(1), null), id: numbered(2) }],
    ['another parent inside', { ...opaque(numbered(1), null), parent: first('board').id }],
    ['a kind we know inside', { ...opaque(numbered(1), null), body: { ...first('frame') } }],
    ['no kind inside', { ...opaque(numbered(1), null), body: { id: numbered(1) } }],
  ])('cannot have %s', (_, record) => {
    expect(troubleOf([...sampleRecords, record])).toMatchObject({ code: 'E_RECORD' })
  })

  test.each([
    [{ minor: 0, fields: [], file: {} }],
    [{ minor: 1, fields: [{ at: ['__proto__', 'polluted'], value: 1 }], file: {} }],
    [{ minor: 1, fields: [{ at: [], value: 1 }], file: {} }],
    ['text'],
  ])('cannot leave %j behind', (left) => {
    const trouble = troubleOf(withChanged('board', { extra: { 'cxboard:newer': left } }))
    expect(trouble).toMatchObject({ problems: [{ field: 'cxboard:newer' }] })
  })
})

test('any junk ends in a code, never in another error', () => {
  const key = fc.oneof(
    fc.constantFrom('id', 'kind', 'parent', 'extra', '__proto__', 'title', 'shape'),
    fc.string(),
  )
  const junk = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      key,
    }),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(
      fc.nat(),
      junk,
      fc.constantFrom('id', 'kind', 'parent', 'extra', 'title', 'x', 'levels'),
      (at, value, field) => {
        const near = sampleRecords.map((r, i) =>
          i === at % sampleRecords.length ? { ...r, [field]: value } : r,
        )
        for (const records of [[...sampleRecords, value], near]) {
          try {
            validateRecords(records)
          } catch (error) {
            if (!(error instanceof AppError)) throw error
          }
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      },
    ),
    { numRuns: 300 },
  )
})

function numbered(i: number): string {
  return `hol_${String(i).padStart(26, '0')}`
}

function opaque(id: string, parent: string | null): Opaque {
  return { id, kind: 'opaque', parent, order: 'a0', body: { id, kind: 'hologram', parent, order: 'a0' } }
}
