import { expect, test } from 'vitest'
import { docOf } from '../../../../shared/model/doc'
import { DIMENSIONS } from '../../../../shared/model/vocabulary'
import { PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { fixPicture } from '../../../../shared/scene/charts/fixPicture'
import { importancePerformance } from '../../../../shared/scene/charts/importancePerformance'
import { templateDoc } from '../../../boards'
import { grownDoc } from './grown'
import { circlesOf, textsOf, wordsOf } from './measured'

const size = { w: 900, h: 420 }

test('the first fix of the sporting-goods board is a quick win, named and marked', () => {
  const chart = fixPicture(templateDoc('sports'), size, PAPER_TONES)
  expect(chart && wordsOf(chart)).toEqual(
    expect.arrayContaining([
      'Quick wins',
      'Major projects',
      'Fill-ins',
      'Later',
      '10',
      'Could I use your restroom?',
    ]),
  )
  expect(chart?.table.rows[0]).toEqual([
    '10 Could I use your restroom?',
    '1',
    '10',
    '1',
    '3.00',
    '30.00',
    'Quick wins',
  ])
  const suns = (chart ? circlesOf(chart) : []).filter(({ fill }) => fill === PAPER_TONES.sun)
  expect(suns).toHaveLength(chart?.table.rows.filter((row) => row.at(-1) === 'Quick wins').length ?? 0)
})

test('a fix without an effort is counted below and listed, never guessed into the picture', () => {
  const doc = docOf(
    [...templateDoc('sports').values()].map((record) =>
      record.kind === 'frame' && record.title === 'Could I use your restroom?'
        ? { ...record, effort: null }
        : record,
    ),
  )
  const chart = fixPicture(doc, size, PAPER_TONES)
  expect(chart && wordsOf(chart)).not.toContain('Could I use your restroom?')
  expect(chart && wordsOf(chart).join()).toContain('1 frame needs an effort estimate')
  const row = chart?.table.rows.find((cells) => cells.includes('10 Could I use your restroom?'))
  expect(row).toEqual([
    '10 Could I use your restroom?',
    '—',
    '10',
    'not known',
    '3.00',
    'not known',
    'needs an effort estimate',
  ])
})

test('more important stands higher, more effort further right', () => {
  const chart = fixPicture(templateDoc('sports'), size, PAPER_TONES)
  const at = (number: string) =>
    textsOf({
      ink: chart?.ink ?? { ink: 'group', children: [], clip: null, transform: [1, 0, 0, 1, 0, 0] },
    }).find(({ text, anchor }) => text === number && anchor === 'middle')
  expect(at('10')?.y).toBeLessThan(at('6')?.y ?? 0)
  expect(at('10')?.x).toBeLessThan(at('6')?.x ?? 0)
  expect(at('6')?.x).toBeLessThan(at('2')?.x ?? 0)
})

test('every frame with a score and a target has its place between importance and performance', () => {
  const chart = importancePerformance(templateDoc('sports'), size, PAPER_TONES)
  expect(chart && wordsOf(chart)).toEqual(
    expect.arrayContaining(['Concentrate here', 'Keep up', 'Low priority', 'Possible overkill', 'Target 75']),
  )
  expect(chart && wordsOf(chart)).toContain('1 not shown: no score or no target yet')
  const row = chart?.table.rows.find(([name]) => name === '10 Could I use your restroom?')
  expect(row).toEqual(['10 Could I use your restroom?', '10', '16.67', '75.00', '−58.33', 'Concentrate here'])
})

test('without a target nothing can be placed', () => {
  const doc = docOf(
    [...templateDoc('sports').values()].map((record) =>
      record.kind === 'board' ? { ...record, target: null, stageTargets: {} } : record,
    ),
  )
  expect(importancePerformance(doc, size, PAPER_TONES)).toBeNull()
})

test('of two hundred fixes the first sixty are circles, the others dots, and all are in the table', () => {
  const doc = grownDoc('sports', 200)
  const chart = fixPicture(doc, size, PAPER_TONES)
  const circles = (chart ? circlesOf(chart) : []).filter(({ radius }) => radius > 2.5)
  expect(circles.length).toBeGreaterThan(30)
  expect(circles.length).toBeLessThanOrEqual(60)
  expect(chart?.table.rows).toHaveLength(200)
})

test('a frame that cannot be scored is listed as that, not as unscored', () => {
  const doc = docOf(
    [...templateDoc('sports').values()].map((record) =>
      record.kind === 'frame' && record.title === 'Could I use your restroom?'
        ? { ...record, notApplicable: [...DIMENSIONS] }
        : record,
    ),
  )
  const rows = importancePerformance(doc, size, PAPER_TONES)?.table.rows ?? []
  const alignmentOf = (name: string) => rows.find(([frame]) => frame === name)?.[2]
  expect(alignmentOf('10 Could I use your restroom?')).toBe('does not apply')
  expect(alignmentOf('12 The Monday note')).toBe('not scored yet')
})
