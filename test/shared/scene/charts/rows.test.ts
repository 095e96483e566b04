import { expect, test } from 'vitest'
import type { GroupAlignment } from '../../../../shared/method/formulas'
import { alignmentBars } from '../../../../shared/scene/charts/alignmentBars'
import { PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { movement } from '../../../../shared/scene/charts/movement'
import { leaves } from '../inks'
import { barsIn, wordsOf } from './measured'

const size = { w: 700, h: 200 }
const complete: GroupAlignment = {
  state: 'complete',
  alignment: 56.254,
  completeness: 1,
  low: 56.254,
  high: 56.254,
  frames: 3,
  framesCounted: 3,
}
const partial: GroupAlignment = {
  ...complete,
  state: 'partial',
  completeness: 0.8,
  low: 40,
  high: 70,
  framesCounted: 2,
}
const withheld: GroupAlignment = { ...partial, state: 'insufficient', alignment: null, completeness: 0.3 }
const unscored: GroupAlignment = {
  ...withheld,
  state: 'unscored',
  completeness: 0,
  low: 0,
  high: 100,
  framesCounted: 0,
}

function bars(...readings: readonly GroupAlignment[]) {
  const rows = readings.map((reading, i) => ({ label: `Row ${i}`, reading, target: i === 0 ? 75 : null }))
  const chart = alignmentBars(rows, size, PAPER_TONES)
  if (!chart) throw new Error('no bars')
  return chart
}

test('a bar carries its number with its state and range', () => {
  expect(wordsOf(bars(complete, partial))).toEqual(
    expect.arrayContaining(['56', 'partial, 40–70', 'Target 75']),
  )
})

test('what is withheld has a range and no bar; what is not scored has neither', () => {
  const filled = (reading: GroupAlignment) =>
    PAPER_TONES.levels.flatMap((level) => barsIn(bars(reading), level)).length
  const ranges = (reading: GroupAlignment) =>
    leaves([bars(reading).ink]).filter((leaf) => leaf.ink === 'path' && leaf.fill === null).length
  expect([complete, partial, withheld, unscored].map(filled)).toEqual([1, 1, 0, 0])
  expect([complete, partial, withheld, unscored].map((reading) => ranges(reading) > 0)).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(wordsOf(bars(withheld))).toEqual(expect.arrayContaining(['—', 'between 40 and 70']))
  expect(wordsOf(bars(unscored))).toEqual(expect.arrayContaining(['—', 'not scored yet']))
})

test('zero points are a score and have a bar', () => {
  const zero = { ...complete, alignment: 0, low: 0, high: 0 }
  const chart = bars(zero)
  expect(wordsOf(chart)).toContain('0')
  expect(chart.table.rows[0]?.[1]).toBe('0.00')
  expect(barsIn(chart, PAPER_TONES.levels[0] ?? '')).toHaveLength(1)
})

test('the table has two decimals, the state, the range, and says what is not known', () => {
  expect(bars(complete, partial, withheld, unscored).table.rows).toEqual([
    ['Row 0', '56.25', 'complete', '56.25–56.25', '75.00', '3 of 3'],
    ['Row 1', '56.25', 'partial', '40.00–70.00', 'no target', '2 of 3'],
    ['Row 2', 'not known', 'too little scored', '40.00–70.00', 'no target', '2 of 3'],
    ['Row 3', 'not known', 'not scored yet', 'not known', 'no target', '0 of 3'],
  ])
})

test('many rows make a chart higher instead of illegible', () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({ label: `Row ${i}`, reading: complete, target: null }))
  expect(alignmentBars(rows, size, PAPER_TONES)?.h).toBeGreaterThan(60 * 18)
})

test('scores that moved say how far, from where to where', () => {
  const chart = movement(
    [
      { label: 'The till', before: 40, after: 52.46 },
      { label: 'The bill', before: 40, after: 38 },
      { label: 'The party', before: null, after: 60 },
      { label: 'The door', before: 60, after: null },
      { label: 'The note', before: null, after: null },
    ],
    size,
    PAPER_TONES,
  )
  expect(chart && wordsOf(chart)).toEqual(
    expect.arrayContaining([
      '+12.5',
      '40 to 52',
      '−2',
      '40 to 38',
      'new',
      'now at 60',
      'gone',
      'was at 60',
      '—',
    ]),
  )
  expect(chart?.table.rows.map((row) => row.at(-1))).toEqual([
    '+12.46',
    '−2.00',
    'scored for the first time',
    'no longer scored',
    'not known',
  ])
})

test('without a single score nothing has moved', () => {
  expect(movement([{ label: 'The till', before: null, after: null }], size, PAPER_TONES)).toBeNull()
  expect(alignmentBars([], size, PAPER_TONES)).toBeNull()
})
