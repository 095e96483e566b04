import { expect, test } from 'vitest'
import { docOf } from '../../../../shared/model/doc'
import { PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { promiseLadder } from '../../../../shared/scene/charts/promiseLadder'
import { frameAt, templateDoc } from '../../../boards'
import { leaves } from '../inks'
import { wordsOf } from './measured'

const size = { w: 900, h: 380 }

/** One frame with these readings. */
function rated(expected: number | null, delivered: number | null) {
  const doc = templateDoc('sports')
  const other = { ...frameAt(doc, 1), expected: 3, delivered: 3 }
  const board = [...doc.values()].filter(({ kind }) => kind === 'board')
  return promiseLadder(
    docOf([...board, { ...frameAt(doc, 0), expected, delivered }, other]),
    size,
    PAPER_TONES,
  )
}

test('broken promises are named with their gap and counted', () => {
  const chart = promiseLadder(templateDoc('sports'), size, PAPER_TONES)
  const texts = chart ? wordsOf(chart) : []
  expect(texts).toContain('Could I use your restroom? −3')
  expect(texts.join()).toContain('5 broken · 2 not rated yet')
})

test.each([
  [4, 2, '−2', 'Broken'],
  [4, 2.5, '−1.5', 'Below'],
  [3, 3, '0', 'Kept'],
  [3, 5, '+2', 'Exceeded'],
])('expected %d and delivered %d is a gap of %s: %s', (expected, delivered, gap, reading) => {
  expect(rated(expected, delivered)?.table.rows[0]?.slice(-2)).toEqual([gap, reading])
})

test('half a reading is no gap', () => {
  expect(rated(4, null)?.table.rows[0]?.slice(1)).toEqual(['4', 'not known', 'not known', 'not known'])
  expect(rated(null, 2)?.table.rows[0]?.slice(1)).toEqual(['not known', '2', 'not known', 'not known'])
})

test('a broken promise is told from the others without colour: its arrow is the heaviest', () => {
  const widths = [rated(4, 2), rated(4, 3), rated(3, 4)].map((chart) => {
    const shafts = leaves(chart ? [chart.ink] : []).filter(
      (leaf) => leaf.ink === 'path' && leaf.fill === null,
    )
    return Math.max(...shafts.map((leaf) => (leaf.ink === 'path' ? leaf.strokeWidth : 0)))
  })
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 9)
  expect(widths[1]).toBe(widths[2])
})

test('with no reading at all there is no ladder yet', () => {
  const doc = templateDoc('sports')
  const board = [...doc.values()].filter(({ kind }) => kind === 'board')
  const frame = { ...frameAt(doc, 0), expected: null, delivered: null }
  expect(promiseLadder(docOf([...board, frame]), size, PAPER_TONES)).toBeNull()
})
