import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import templates from '../../../../assets/templates/templates.json'
import { countingFrames } from '../../../../shared/method/alignment'
import { boardOf, type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import type { Rec } from '../../../../shared/model/record'
import { NIGHT_TONES, PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { svgOf } from '../../../../shared/scene/svg'
import { anyDoc } from '../../../arbitraries/doc'
import { frameAt, templateDoc } from '../../../boards'
import { coloursOf } from '../inks'
import { CHARTS, SIZES } from './every'
import { grownDoc } from './grown'
import { collisions, strays } from './measured'

const ids = templates.templates.map(({ id }) => id)

/** What is wrong with any chart of a board at any size. */
function faultsOf(doc: Doc, locale = 'en', sizes = SIZES): readonly string[] {
  return Object.entries(CHARTS).flatMap(([name, make]) =>
    sizes.flatMap((size) => {
      const chart = make(doc, size, PAPER_TONES, locale)
      if (chart === null) return []
      const faults = [...collisions(chart), ...strays(chart)]
      return faults.map((fault) => `${name} ${size.w}×${size.h}: ${fault}`)
    }),
  )
}

describe.each(ids)('charts of the %s template', (id) => {
  const doc = templateDoc(id)

  test('no two labels overlap and nothing leaves the box, at any size', () => {
    expect(faultsOf(doc)).toEqual([])
  })

  test('every chart has something to show, and its numbers as text in even rows', () => {
    for (const make of Object.values(CHARTS)) {
      const chart = make(doc, { w: 720, h: 320 }, PAPER_TONES)
      expect(chart).not.toBeNull()
      const widths = new Set(chart?.table.rows.map((row) => row.length))
      expect(widths).toEqual(new Set([chart?.table.columns.length]))
      expect(new Set(chart?.table.columns).size).toBe(chart?.table.columns.length)
    }
  })
})

test.each([1, 2, 3, 7, 23, 60, 61, 119, 200])('labels keep apart with %d frames', (count) => {
  expect(faultsOf(grownDoc('sports', count))).toEqual([])
  if (count < 60) expect(faultsOf(grownDoc('park', count))).toEqual([])
})

test('labels keep apart where numbers are written in other ways', () => {
  for (const locale of ['de-CH', 'sv', 'hi-IN-u-nu-deva', 'not a locale'])
    expect(faultsOf(templateDoc('sports'), locale)).toEqual([])
})

test('labels keep apart whatever a board says', () => {
  const sizes = [SIZES[0], SIZES[3]].flatMap((size) => size ?? [])
  fc.assert(
    fc.property(anyDoc(), (doc) => {
      expect(faultsOf(doc, 'en', sizes)).toEqual([])
    }),
    { numRuns: 20 },
  )
}, 20_000)

test('titles of a thousand letters, of none, and in other scripts are cut or named', () => {
  const doc = templateDoc('sports')
  const titles = [
    'x'.repeat(1000),
    '',
    '   ',
    'مرحبا بكم في المتجر',
    '日本語の題名がとても長い場合',
    'a\nb\tc',
    '👩‍👩‍👧'.repeat(30),
  ]
  const changed = docOf(
    [...doc.values()].map((record) => {
      if (record.kind !== 'frame') return record
      const at = framesOf(doc).indexOf(record)
      return { ...record, title: titles[at % titles.length] ?? '' }
    }),
  )
  expect(faultsOf(changed)).toEqual([])
})

test('a board without frames has no charts but one of its rows', () => {
  const doc = templateDoc('park')
  const bare = docOf([boardOf(doc)])
  const drawn = Object.entries(CHARTS).filter(
    ([, make]) => make(bare, { w: 720, h: 320 }, PAPER_TONES) !== null,
  )
  expect(drawn.map(([name]) => name)).toEqual(['alignmentBars of stages', 'alignmentBars of functions'])
})

test('parked frames are in no chart', () => {
  const doc = templateDoc('sports')
  const parked = framesOf(doc)[9]
  const changed = docOf(
    [...doc.values()].map((record) =>
      record.kind === 'frame' && record === parked ? { ...record, status: 'parked' as const } : record,
    ),
  )
  for (const name of [
    'feelingCurve',
    'fixPicture',
    'importancePerformance',
    'promiseLadder',
    'agreementDots',
  ]) {
    const chart = CHARTS[name]?.(changed, { w: 900, h: 400 }, PAPER_TONES)
    const text = `${svgOf(chart?.ink ?? { ink: 'group', transform: [1, 0, 0, 1, 0, 0], clip: null, children: [] })} ${chart?.table.rows.flat().join(' ')}`
    expect(text).not.toContain(parked?.title)
  }
})

test('what is missing is said in words and never as a zero', () => {
  const doc = templateDoc('park')
  const first = frameAt(doc, 0)
  const bare = docOf(
    [...doc.values()].flatMap((record): readonly Rec[] => {
      if (record.kind === 'score') return []
      if (record.kind !== 'frame') return [record]
      return [
        record === first
          ? record
          : { ...record, intended: null, felt: null, expected: null, delivered: null },
      ]
    }),
  )
  expect(countingFrames(bare).length).toBeGreaterThan(5)
  for (const make of Object.values(CHARTS)) {
    const chart = make(bare, { w: 720, h: 320 }, PAPER_TONES)
    const others = chart?.table.rows.filter((row) => !row.some((cell) => cell.includes(first.title))) ?? []
    const cells = others.flatMap((row) => row.slice(1))
    expect(cells.filter((cell) => /^[+−]?0([.,]0+)?$/.test(cell))).toEqual([])
  }
})

test('the same board gives the same chart, and each theme only its own colours', () => {
  const doc = templateDoc('bank')
  for (const make of Object.values(CHARTS)) {
    const size = { w: 640, h: 300 }
    expect(make(doc, size, PAPER_TONES)).toEqual(make(doc, size, PAPER_TONES))
    for (const tones of [PAPER_TONES, NIGHT_TONES]) {
      const known = new Set([...Object.values(tones).flat()])
      const chart = make(doc, size, tones)
      expect(coloursOf(chart ? [chart.ink] : []).filter((colour) => !known.has(colour))).toEqual([])
    }
  }
})

test('a chart is safe SVG whatever the titles say', () => {
  const doc = templateDoc('sports')
  const changed = docOf(
    [...doc.values()].map((record) =>
      record.kind === 'frame' ? { ...record, title: '<script>alert(1)</script>' } : record,
    ),
  )
  for (const make of Object.values(CHARTS)) {
    const chart = make(changed, { w: 900, h: 400 }, PAPER_TONES)
    expect(chart && svgOf(chart.ink)).not.toContain('<script')
  }
})
