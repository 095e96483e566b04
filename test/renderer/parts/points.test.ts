import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { levelOfPoints, percent } from '../../../renderer/parts/points'
import { bandOf } from '../../../shared/method/band'

describe('numbers are written as the machine’s language writes them', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())
  const on = (language: string) => vi.stubGlobal('navigator', { language })

  test('points and ranges have a decimal comma in German, a point in English', async () => {
    on('de')
    const { exactPoints, shownPoints } = await import('../../../renderer/parts/points')
    const { frameReading, groupReading } = await import('../../../renderer/parts/reading')
    expect([exactPoints(38.2459), shownPoints(62.5)]).toEqual(['38,25', '63'])
    const partial = {
      state: 'partial',
      alignment: 65,
      completeness: 5 / 6,
      low: 54.1667,
      high: 70.8333,
    } as const
    expect(frameReading({ ...partial, scored: 5, applicable: 6 })).toContain('54,17 and 70,83')
    expect(groupReading({ ...partial, frames: 1, framesCounted: 1 })).toContain('54,17 and 70,83')
    on('en-GB')
    vi.resetModules()
    expect((await import('../../../renderer/parts/points')).exactPoints(38.2459)).toBe('38.25')
  })

  test('what stands in a field can be typed there', async () => {
    for (const [language, written] of [
      ['de-CH', '1234.5'],
      ['de', '1234,5'],
      ['en-US', '1234.5'],
      ['ar-EG', null],
    ] as const) {
      on(language)
      vi.resetModules()
      const { typedNumber } = await import('../../../renderer/parts/typedNumber')
      const { worth } = await import('../../../renderer/parts/arithmetic')
      const { pointsTyped } = await import('../../../renderer/views/scorecard/settings/pointsTyped')
      if (written !== null) expect(typedNumber(1234.5)).toBe(written)
      expect(worth(typedNumber(1234.5))).toBe(1234.5)
      expect(pointsTyped(typedNumber(72.25))).toBe(72.25)
    }
  })
})

describe('a share in percent', () => {
  test.each([
    [0, '0 %'],
    [0.001, '1 %'],
    [0.954, '95 %'],
    [0.999, '99 %'],
    [1, '100 %'],
  ])('%d is said as %s: nothing is not something, and nearly all is not all', (share, said) => {
    expect(percent(share)).toBe(said)
  })
})

test('the colour of points is that of their band, on the lines too', () => {
  const noise = 62.5 - 1e-14 * 62.5
  for (const points of [0, 12.5, 37.49, 37.5, noise, 62.5, 87.5, 100]) {
    const bands = ['works-against', 'left-to-chance', 'functional', 'designed', 'signature']
    expect(bands[levelOfPoints(points) - 1]).toBe(bandOf(points))
  }
})
