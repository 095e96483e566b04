import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NIGHT_TONES, PAPER_TONES, type Tones } from '../../../../shared/scene/charts/chart'
import { contrast } from '../../../contrast'

const TEXTS = ['ink', 'ink2', 'what', 'who', 'how', 'alarm'] as const
const MARKS = ['rule', 'what', 'who', 'how', 'alarm', 'ink', 'ink2'] as const

describe.each([
  ['paper', PAPER_TONES],
  ['night', NIGHT_TONES],
] as const)('%s', (_, tones) => {
  test.each(TEXTS)('%s reads on the ground and on bands', (text) => {
    for (const ground of [tones.ground, tones.band])
      expect(contrast(tones[text], ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)('marks in %s stand out from the ground and from bands', (mark) => {
    for (const ground of [tones.ground, tones.band])
      expect(contrast(tones[mark], ground)).toBeGreaterThanOrEqual(3)
  })

  test('bars of every level stand out from the ground and from their track', () => {
    for (const level of tones.levels)
      for (const ground of [tones.ground, tones.band])
        expect(contrast(level, ground)).toBeGreaterThanOrEqual(3)
  })

  test('the figures of the equation read in their columns, the columns stand out from their tints', () => {
    for (const word of ['what', 'who', 'how'] as const) {
      expect(contrast(tones.ink, tones[`${word}Tint`])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tones.ink2, tones[`${word}Tint`])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tones[word], tones[`${word}Tint`])).toBeGreaterThanOrEqual(3)
    }
  })

  test('numbers read on circles that say look here, and the circles have an edge', () => {
    expect(contrast(tones.onSun, tones.sun)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tones.ink, tones.ground)).toBeGreaterThanOrEqual(3)
    expect(contrast(tones.alarm, tones.alarmTint)).toBeGreaterThanOrEqual(3)
  })
})

/** Which token a tone is on the screen. */
const TOKENS: Readonly<Record<string, Exclude<keyof Tones, 'levels'>>> = {
  raised: 'ground',
  ink: 'ink',
  'ink-2': 'ink2',
  'line-strong': 'rule',
  what: 'what',
  'what-tint': 'whatTint',
  who: 'who',
  'who-tint': 'whoTint',
  how: 'how',
  'how-tint': 'howTint',
  sun: 'sun',
  alarm: 'alarm',
  'alarm-tint': 'alarmTint',
}

test.each([
  ['light', /:root \{([^}]*)\}/, PAPER_TONES],
  ['dark', /:root\[data-theme="dark"\] \{([^}]*)\}/, NIGHT_TONES],
] as const)('charts have the colours of the %s theme', (_, block, tones) => {
  const css = readFileSync(join(import.meta.dirname, '../../../../renderer/tokens.css'), 'utf8')
  const values = new Map(
    [...(block.exec(css)?.[1] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  const apart = Object.entries(TOKENS).filter(([token, tone]) => values.get(token) !== tones[tone])
  expect(apart).toEqual([])
  expect([1, 2, 3, 4, 5].map((level) => values.get(`level-${level}`))).toEqual(tones.levels)
})
