import { describe, expect, test } from 'vitest'
import { worstBreakers } from '../../../../shared/method/weakest'
import { framesOf } from '../../../../shared/model/doc'
import { PAPER_TONES } from '../../../../shared/scene/charts/chart'
import { hasStrip, journeyChart } from '../../../../shared/scene/charts/journeyChart'
import type { Ink } from '../../../../shared/scene/ink'
import { changed, only, template } from '../deckBoards'

const sports = template('sports')
const breakers = worstBreakers(sports).map(({ frame }) => frame.id)
const size = { w: 1160, h: 370 }

describe('the journey as a picture', () => {
  test('names phases, stages, peaks and breakers, and numbers every frame', () => {
    const said = textsIn(journeyChart(sports, size, PAPER_TONES, 'en-GB', { breakers }).ink)
    for (const text of [
      'BEFORE',
      'DURING',
      'AFTER',
      'Awareness',
      'Cultivation',
      'Advocacy',
      'Sunday, kick-off +3',
      'Could I use your restroom? −3',
      'A phone that is answered −2',
      'Felt',
      'End −2',
      '13',
    ])
      expect(said).toContain(text)
  })

  test('a breaker is a ring in the colour of alarm, and a frame around its picture', () => {
    const alarms = (ids: readonly string[]) =>
      inksIn(journeyChart(sports, size, PAPER_TONES, 'en-GB', { breakers: ids }).ink).filter(
        (ink) => 'stroke' in ink && ink.stroke === PAPER_TONES.alarm,
      ).length
    expect(breakers).toHaveLength(3)
    expect(alarms(breakers)).toBe(6)
    expect(alarms([])).toBe(0)
  })

  test('pictures stand in it while each has room, and leave it whole where they have not', () => {
    expect(hasStrip(size, 13)).toBe(true)
    expect(hasStrip(size, 40)).toBe(false)
    expect(hasStrip({ w: 697, h: 430 }, 13)).toBe(false)
    expect(hasStrip({ w: 697, h: 430 }, 3)).toBe(true)
  })

  test('without a feeling there are stages and pictures, and no curve nor scale', () => {
    const nothing = Object.fromEntries(framesOf(sports).map((_, i) => [i, { intended: null, felt: null }]))
    const said = textsIn(
      journeyChart(changed(sports, { frames: nothing }), size, PAPER_TONES, 'en', { breakers }).ink,
    )
    expect(said).toContain('Awareness')
    expect(said).not.toContain('neutral 0')
    expect(said).not.toContain('Felt')
  })

  test('one frame is a journey, too', () => {
    const chart = journeyChart(only(sports, [9]), size, PAPER_TONES, 'en', { breakers })
    expect(textsIn(chart.ink)).toContain('Purchase')
    expect(chart.table.rows).toHaveLength(1)
  })
})

function inksIn(ink: Ink): readonly Ink[] {
  return ink.ink === 'group' ? ink.children.flatMap(inksIn) : [ink]
}

function textsIn(ink: Ink): readonly string[] {
  return inksIn(ink).flatMap((each) => (each.ink === 'text' ? [each.text] : []))
}
