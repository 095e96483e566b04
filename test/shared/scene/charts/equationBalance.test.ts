import { expect, test } from 'vitest'
import { boardOf, type Doc, docOf } from '../../../../shared/model/doc'
import type { Levels } from '../../../../shared/model/scoring'
import { PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { equationBalance } from '../../../../shared/scene/charts/equationBalance'
import { templateDoc } from '../../../boards'
import { barsIn, wordsOf } from './measured'

const size = { w: 900, h: 340 }

/** Every rater gives every frame these levels. */
function scoredAs(levels: Levels): Doc {
  return docOf(
    [...templateDoc('sports').values()].map((record) => {
      if (record.kind === 'frame') return { ...record, notApplicable: [] }
      return record.kind === 'score' ? { ...record, levels } : record
    }),
  )
}

const designed = { promise: 4, substance: 4, understanding: 4, feeling: 4, ease: 2, ownership: 2 }

test('what is left between How and the mean of What and Who is named, with its points', () => {
  const chart = equationBalance(scoredAs(designed), size, PAPER_TONES)
  expect(chart && wordsOf(chart)).toEqual(
    expect.arrayContaining(['75', '25', 'Design ahead of delivery', '−50 points', 'How 25, What and Who 75']),
  )
  expect(chart?.table.rows.at(-1)).toEqual([
    'How less the mean of What and Who',
    'Design ahead of delivery, −50.00 points',
  ])
})

test('the other way round it is execution ahead of design', () => {
  const chart = equationBalance(
    scoredAs({ ...designed, promise: 1, substance: 1, ease: 5, ownership: 5 }),
    size,
    PAPER_TONES,
  )
  expect(chart && wordsOf(chart)).toEqual(
    expect.arrayContaining(['Execution ahead of design', '+62.5 points']),
  )
})

test('the columns are as high as their points', () => {
  const chart = equationBalance(scoredAs(designed), size, PAPER_TONES)
  const heights = (['what', 'who', 'how'] as const).map(
    (word) => chart && barsIn(chart, PAPER_TONES[word])[0]?.h,
  )
  const [what = null, who = null, how = null] = heights
  expect(what).toBe(who)
  expect((what ?? 0) / (how ?? 1)).toBeCloseTo(3)
})

test('a word nobody scored is an empty column, and the equation stays open', () => {
  const levels = { ...designed, understanding: null, feeling: null }
  const chart = equationBalance(scoredAs(levels), size, PAPER_TONES)
  const texts = chart ? wordsOf(chart) : []
  expect(texts).toEqual(expect.arrayContaining(['—', 'not scored yet', 'Who not scored yet']))
  expect(texts.some((text) => text.includes('points'))).toBe(false)
  expect(chart?.table.rows.map(([, points]) => points)).toEqual([
    '75.00',
    'not scored yet',
    '25.00',
    'not known',
    'The equation cannot be read yet',
  ])
})

test('a word without weight says so, and is not called unscored', () => {
  const scored = scoredAs(designed)
  const board = boardOf(scored)
  const weights = { ...board.weights, understanding: 0, feeling: 0 }
  const doc = docOf([...scored.values()].map((record) => (record === board ? { ...board, weights } : record)))
  const chart = equationBalance(doc, size, PAPER_TONES)
  expect(chart && wordsOf(chart)).toEqual(expect.arrayContaining(['no weight', 'Who without a number']))
  expect(chart?.table.rows[1]).toEqual(['Who (Understanding, Feeling)', 'no weight'])
})

test('a board without scores has no equation yet', () => {
  const none = {
    promise: null,
    substance: null,
    understanding: null,
    feeling: null,
    ease: null,
    ownership: null,
  }
  expect(equationBalance(scoredAs(none), size, PAPER_TONES)).toBeNull()
})
