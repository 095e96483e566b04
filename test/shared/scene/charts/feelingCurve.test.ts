import { describe, expect, test } from 'vitest'
import { type Doc, docOf } from '../../../../shared/model/doc'
import type { Frame } from '../../../../shared/model/record'
import { type Chart, PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { feelingCurve } from '../../../../shared/scene/charts/feelingCurve'
import { frameAt, templateDoc } from '../../../boards'
import { leaves } from '../inks'
import { pointsOn } from '../paths'
import { circlesOf, wordsOf } from './measured'

const size = { w: 1000, h: 380 }

function drawn(doc: Doc): Chart {
  const chart = feelingCurve(doc, size, PAPER_TONES)
  if (!chart) throw new Error('no curve')
  return chart
}

/** Every frame with the felt and intended valence of its place. */
function feltAs(
  valences: readonly (number | null)[],
  patch: (place: number) => Partial<Frame> = () => ({}),
): Doc {
  const doc = templateDoc('sports')
  const frames = valences.map((valence, i) => {
    const feeling = valence === null ? null : { emotion: null, valence }
    return { ...frameAt(doc, i), status: 'live' as const, felt: feeling, intended: feeling, ...patch(i) }
  })
  const others = [...doc.values()].filter(({ kind }) => kind === 'board' || kind === 'guest')
  return docOf([...others, ...frames])
}

function linesOf(chart: Chart, colour: string) {
  return leaves([chart.ink]).flatMap((leaf) =>
    leaf.ink === 'path' && leaf.stroke === colour && leaf.fill === null ? [leaf] : [],
  )
}

describe('the sporting-goods board', () => {
  const chart = drawn(templateDoc('sports'))

  test('names its peak and both of its endings', () => {
    expect(wordsOf(chart)).toContain('Could I use your restroom? −3')
    expect(wordsOf(chart)).toContain('End −2')
    expect(wordsOf(chart)).toContain('End +2')
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['BEFORE', 'DURING', 'AFTER', 'Felt', 'Intended']))
  })

  test('tells what is felt from what is intended without colour', () => {
    const [felt, intended] = [linesOf(chart, PAPER_TONES.who)[0], linesOf(chart, PAPER_TONES.what)[0]]
    expect(felt?.dash).toBeNull()
    expect(intended?.dash).not.toBeNull()
    expect(felt?.strokeWidth).toBeGreaterThan(intended?.strokeWidth ?? 9)
  })

  test('says in its table what each prediction rests on, and what nobody knows', () => {
    const row = chart.table.rows.find(([name]) => name === '10 Could I use your restroom?')
    expect(row).toEqual(
      expect.arrayContaining(['During', 'Purchase', 'peak of felt', expect.stringMatching(/^−3 /)]),
    )
    expect(chart.table.rows.flat()).toContain('not lived yet')
  })
})

test('the line stops where a feeling is not known and goes on after it', () => {
  const chart = drawn(feltAs([1, 2, null, -1, 0, null, 2]))
  expect(linesOf(chart, PAPER_TONES.who)).toHaveLength(2)
  expect(chart.table.rows[2]?.slice(-2)).toEqual(['not known', ''])
})

test('a frame nobody lives yet is passed over without a gap', () => {
  const doc = feltAs([1, 2, null, -1, 0], (place) => (place === 2 ? { status: 'idea' } : {}))
  expect(linesOf(drawn(doc), PAPER_TONES.who)).toHaveLength(1)
})

test('the curve never goes beyond what was felt', () => {
  const valences = [3, 3, -3, -3, 3, 2, -3, 0, 3, -1, -1, 3, -3]
  const chart = drawn(feltAs(valences))
  const [line] = linesOf(chart, PAPER_TONES.who)
  const ys = pointsOn(line?.d ?? '').map(({ y }) => y)
  const dots = circlesOf(chart).flatMap(({ stroke, cy }) => (stroke === PAPER_TONES.who ? [cy] : []))
  expect(dots.length).toBeGreaterThan(5)
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(Math.min(...dots) - 0.01)
  expect(Math.max(...ys)).toBeLessThanOrEqual(Math.max(...dots) + 0.01)
})

test('without an ending there is no prediction: no peak is named and the end is not known', () => {
  const chart = drawn(feltAs([1, -3, 2, 2, null]))
  expect(wordsOf(chart).filter((text) => text === 'End not known')).toHaveLength(2)
  expect(wordsOf(chart).some((text) => text.includes('−3') && text !== 'furious −3')).toBe(false)
})

test('a single frame is a mark that is peak and end', () => {
  const chart = drawn(feltAs([2]))
  expect(linesOf(chart, PAPER_TONES.who)).toEqual([])
  expect(chart.table.rows[0]?.at(-1)).toBe('peak of intended, end of intended, peak of felt, end of felt')
})

test('with no feeling on the whole board there is no curve yet', () => {
  expect(feelingCurve(feltAs([null, null, null]), size, PAPER_TONES)).toBeNull()
})

test('alignment can be laid over it, dotted and named', () => {
  const chart = feelingCurve(templateDoc('sports'), size, PAPER_TONES, 'en', { alignment: true })
  expect(chart && wordsOf(chart)).toContain('Alignment')
  expect(chart?.table.columns).toContain('Alignment')
  expect(chart?.table.rows[9]).toContain('16.67')
})
