import { expect, test } from 'vitest'
import { docOf } from '../../../../shared/model/doc'
import { agreementDots } from '../../../../shared/scene/charts/agreementDots'
import { PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { frameAt, templateDoc } from '../../../boards'
import { leaves } from '../inks'
import { grownDoc } from './grown'
import { circlesOf, wordsOf } from './measured'

const size = { w: 900, h: 380 }
const doc = templateDoc('sports')

test('the one disagreement of the sporting-goods board is framed, with every rater’s level in the table', () => {
  const chart = agreementDots(doc, size, PAPER_TONES)
  const framed = leaves(chart ? [chart.ink] : []).filter(
    (leaf) => leaf.ink === 'path' && leaf.fill === PAPER_TONES.alarmTint && leaf.stroke === PAPER_TONES.alarm,
  )
  expect(framed).toHaveLength(1)
  const row = chart?.table.rows.find(
    ([frame, dimension]) => frame === '10 Could I use your restroom?' && dimension === 'Ease',
  )
  expect(row?.slice(-2)).toEqual(['0.89', 'discuss'])
  expect(row?.[2]?.split(', ')).toHaveLength(3)
})

test('raters who agree are one larger dot', () => {
  const frame = frameAt(doc, 5)
  const chart = agreementDots(doc, size, PAPER_TONES, 'en', { frames: [frame.id] })
  const dots = (chart ? circlesOf(chart) : []).flatMap(({ radius }) => (radius > 1.5 ? [radius] : []))
  expect(Math.max(...dots)).toBeGreaterThan(Math.min(...dots) * 1.2)
})

test('only the frames asked for are shown, sixty at most', () => {
  const one = agreementDots(doc, size, PAPER_TONES, 'en', { frames: [frameAt(doc, 9).id] })
  expect(new Set(one?.table.rows.map(([frame]) => frame))).toEqual(new Set(['10 Could I use your restroom?']))
  expect(agreementDots(grownDoc('sports', 200), size, PAPER_TONES)?.table.rows).toHaveLength(60 * 6)
})

test('a frame nobody scored has its row when it is asked for, and says so', () => {
  const frame = frameAt(doc, 9)
  const bare = docOf(
    [...doc.values()].filter((record) => record.kind !== 'score' || record.parent !== frame.id),
  )
  const chart = agreementDots(bare, size, PAPER_TONES, 'en', { frames: [frame.id, frameAt(doc, 0).id] })
  expect(chart && wordsOf(chart).join()).toContain('Could I use your restroom?')
  expect(chart?.table.rows.at(-1)?.slice(2)).toEqual([
    'not scored yet',
    'not known',
    'not known',
    'not scored yet',
  ])
})

test('without scores there is nothing to agree on', () => {
  const bare = docOf([...doc.values()].filter(({ kind }) => kind !== 'score'))
  expect(agreementDots(bare, size, PAPER_TONES)).toBeNull()
})
