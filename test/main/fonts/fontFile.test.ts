import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontOf } from '../../../main/fonts/fontFile'
import { LIMITS } from '../../../shared/limits'
import { type FontSaid, fontFile, nameTable, sfnt, u16 } from '../../arbitraries/fontFile'
import { troubleOf } from '../package/sample'

const ours = new URL('../../../assets/fonts/', import.meta.url)
const OURS = readdirSync(ours).filter((name) => name.endsWith('.woff2'))

describe('what a font says', () => {
  test('is its name, its kind, its letters and how they stand', () => {
    const bytes = fontFile({ em: 1000, widths: { A: 700, V: 650, ' ': 250 }, kerning: [['AV', -80]] })
    const { asset, family, style, metrics } = fontOf(bytes)
    expect({ kind: asset.kind, family, style }).toEqual({ kind: 'font/ttf', family: 'Box', style: 'Regular' })
    expect(metrics).toEqual({
      ascent: 0.8,
      descent: 0.2,
      advances: [
        [0x20, 0.25],
        [0x41, 0.7],
        [0x56, 0.65],
      ],
      kerning: [[0x41, 0x56, -0.08]],
    })
  })

  test.each(OURS)('%s: every letter and every pair as another reader of fonts finds them', (name) => {
    const bytes = readFileSync(new URL(name, ours))
    const other = create(bytes) as Font
    const { family, metrics } = fontOf(bytes)
    expect(family).toBe(name.startsWith('inter') ? 'Inter' : 'Fraunces')
    const em = other.unitsPerEm
    const letters = other.characterSet.filter((code) => other.glyphForCodePoint(code).id !== 0)
    const widths = letters.map(
      (code) => [code, Math.round(other.glyphForCodePoint(code).advanceWidth)] as const,
    )
    const found = metrics.advances.map(([code, ems]) => [code, Math.round(ems * em)])
    expect(found).toEqual([...widths].sort(([a], [b]) => a - b))
    expect(metrics.ascent).toBeCloseTo(other.ascent / em, 6)
    expect(metrics.descent).toBeCloseTo(-other.descent / em, 6)
    const kerning = new Map(
      metrics.kerning.map(([left, right, ems]) => [pairOf(left, right), Math.round(ems * em)]),
    )
    const several = [...'AVToya.,-“']
      .map((letter) => letter.codePointAt(0) ?? 0)
      .filter((code) => letters.includes(code))
    for (const left of several) {
      for (const right of several) {
        expect(kerning.get(pairOf(left, right)) ?? 0, pairOf(left, right)).toBe(kernIn(other, left, right))
      }
    }
  })

  test('is its own name before that of a group of four', () => {
    const name = nameTable([
      [1, 'Harbour Light'],
      [2, 'Regular'],
      [16, 'Harbour'],
      [17, 'Light'],
    ])
    expect(fontOf(fontFile({ tables: { name } }))).toMatchObject({ family: 'Harbour', style: 'Light' })
  })

  test('fits a record, whatever it calls itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (family) => {
        const found = fontOf(fontFile({ family: family.slice(0, 300) }))
        expect([...found.family].length).toBeLessThanOrEqual(LIMITS.titleLength)
        expect(found.family.isWellFormed() && found.family !== '').toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('counts letters of all planes', () => {
    const astral = groups([[0x1f600, 0x1f603, 1]])
    const { advances } = fontOf(fontFile({ tables: { cmap: astral } })).metrics
    expect(advances.map(([code]) => code)).toEqual([0x1f600, 0x1f601, 0x1f602, 0x1f603])
  })
})

describe('a licence', () => {
  test.each([
    [0x0000, 'installable'],
    [0x0004, 'preview and print'],
    [0x0008, 'editable'],
    [0x0100, 'whole, not in parts'],
    [0x0006, 'restricted, and preview and print'],
  ])('%i (%s) may be embedded', (fsType) => {
    expect(fontOf(fontFile({ fsType })).family).toBe('Box')
  })

  test.each([
    [0x0002, 'restricted'],
    [0x0200, 'bitmaps only'],
    [0x0204, 'bitmaps only, preview and print'],
    [0x0102, 'restricted'],
  ])('%i (%s) may not', (fsType) => {
    expect(troubleOf(() => fontOf(fontFile({ fsType })))).toEqual({ code: 'E_FONT_LICENCE', family: 'Box' })
  })
})

describe('what is no font', () => {
  const sound = fontFile()
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('Chapter one')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a collection', Buffer.concat([Buffer.from('ttcf'), sound])],
    ['a web font of the first kind', Buffer.concat([Buffer.from('wOFF'), sound])],
    ['only a beginning', sound.subarray(0, 200)],
    ['one without letters', fontFile({ tables: { cmap: null } })],
    ['one without widths', fontFile({ tables: { hmtx: new Uint8Array() } })],
    ['one without outlines', fontFile({ tables: { glyf: null } })],
    ['one whose outlines lie elsewhere', fontFile({ tables: { glyf: new Uint8Array(4) } })],
    ['one of no size', fontFile({ em: 0 })],
    ['tables alone', sfnt(0x00010000, [])],
  ])('%s is refused by its name', (_, bytes) => {
    expect(troubleOf(() => fontOf(bytes, 'logo.ttf'))).toEqual({ code: 'E_FONT', name: 'logo.ttf' })
  })

  test('a file larger than a font may be is not even looked at', () => {
    expect(troubleOf(() => fontOf(new Uint8Array(LIMITS.fontBytes + 1)))).toMatchObject({
      code: 'E_TOO_LARGE',
      what: 'font',
    })
  })

  test('a packed font that unpacks to more than it says', () => {
    const bytes = Buffer.from(readFileSync(new URL('inter-latin-400-normal.woff2', ours)))
    bytes.writeUInt32BE(1, 20)
    expect(troubleOf(() => fontOf(bytes)).code).toBe('E_FONT')
  })
})

/** Wherever a number is wrong: a font or a refusal, within a time nobody notices. */
describe('a font made to do harm', () => {
  const seeds = [fontFile(), readFileSync(new URL('fraunces-latin-400-normal.woff2', ours)), withGpos()]
  test('ends in metrics or a refusal, never otherwise', () => {
    let read = 0
    fc.assert(
      fc.property(fc.constantFrom(...seeds), anyDamage(), (seed, damage) => {
        const bytes = Buffer.from(seed)
        for (const { at, value } of damage) bytes[Math.floor(at * bytes.length)] = value
        const outcome = codeOf(() => fontOf(bytes))
        if (outcome === null) read += 1
        expect([null, 'E_FONT', 'E_FONT_LICENCE']).toContain(outcome)
      }),
      { numRuns: Number(process.env.FUZZ ?? 500) },
    )
    expect(read).toBeGreaterThan(20)
  })

  test('tables of letters that count to the end of the world stop where fonts do', () => {
    const endless = Array.from({ length: 200 }, (): readonly [number, number, number] => [0, 0xffffffff, 1])
    const { advances } = fontOf(fontFile({ tables: { cmap: groups(endless) } })).metrics
    expect(advances.length).toBeLessThanOrEqual(70_000)
  })

  test('tables of pairs without end leave a font without pairs', () => {
    const { gpos, lookup } = kernLookup(60_000)
    expect(
      fontOf(fontFile({ kerning: [], tables: { GPOS: Buffer.concat([gpos, lookup]) } })).metrics.kerning,
    ).toEqual([])
  })
})

function anyDamage() {
  const byte = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.integer({ min: 0, max: 255 })),
  })
  const header = byte.map(({ at, value }) => ({ at: at * 0.15, value }))
  return fc.array(fc.oneof(byte, header), { minLength: 1, maxLength: 12 })
}

function codeOf(deed: () => unknown): string | null {
  try {
    deed()
    return null
  } catch (error) {
    return (error as { trouble?: { code: string } }).trouble?.code ?? String(error)
  }
}

function pairOf(left: number, right: number): string {
  return String.fromCodePoint(left, right)
}

/** Behind a letter of no account: fontkit kerns the very first pair of a text twice. */
function kernIn(font: Font, left: number, right: number): number {
  const off = { calt: false, liga: false, clig: false, ccmp: false }
  const widthOf = (...codes: readonly number[]) => {
    return font.layout(String.fromCodePoint(0x48, ...codes), off).advanceWidth
  }
  return Math.round(widthOf(left, right) - widthOf(left) - font.glyphForCodePoint(right).advanceWidth)
}

/** A `cmap` of format 12. */
function groups(all: readonly (readonly [from: number, to: number, glyph: number])[]): Uint8Array {
  const table = Buffer.alloc(16 + all.length * 12)
  table.writeUInt16BE(12, 0)
  table.writeUInt32BE(table.length, 4)
  table.writeUInt32BE(all.length, 12)
  for (const [i, group] of all.entries()) {
    for (const [j, value] of group.entries()) table.writeUInt32BE(value, 16 + i * 12 + j * 4)
  }
  return Buffer.concat([u16(0, 1, 3, 10), Buffer.from([0, 0, 0, 12]), table])
}

/** A `GPOS` table whose kern feature for Latin has one lookup of so many tables of pairs. */
function kernLookup(tables: number) {
  const script = [...u16(1), ...Buffer.from('latn'), ...u16(8, 4, 0, 0, 0xffff, 1, 0)]
  const feature = [...u16(1), ...Buffer.from('kern'), ...u16(8, 0, 1, 0)]
  const [scripts, features] = [10, 10 + script.length]
  const gpos = Buffer.from([
    ...u16(1, 0, scripts, features, features + feature.length),
    ...script,
    ...feature,
  ])
  return {
    gpos,
    lookup: Buffer.concat([u16(1, 4, 2, 0, tables), u16(...Array.from({ length: tables }, () => 8))]),
  }
}

/** Pairs as today's fonts say them: A before V, by glyphs. */
function withGpos(): Uint8Array {
  const { gpos, lookup } = kernLookup(1)
  const [a, v] = [4, 6]
  const pairs = Buffer.concat([u16(1, 12, 4, 0, 1, 18), u16(1, 1, a), u16(1, v, 0x10000 - 90)])
  const font: Partial<FontSaid> = { tables: { GPOS: Buffer.concat([gpos, lookup, pairs]) } }
  return fontFile(font)
}

test('pairs of today stand before those of old', () => {
  const { kerning } = fontOf(withGpos()).metrics
  expect(kerning).toEqual([[0x41, 0x56, -0.09]])
})
