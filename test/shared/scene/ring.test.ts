import { expect, test } from 'vitest'
import type { Ink } from '../../../shared/scene/ink'
import { LEVEL_COLOURS } from '../../../shared/scene/palette'
import { scoreRing } from '../../../shared/scene/ring'

const complete = { low: null, high: null, state: 'complete' } as const

function numberIn(children: readonly Ink[]): string {
  return children.flatMap((ink) => (ink.ink === 'text' ? [ink.text] : [])).join()
}

function strokes(children: readonly Ink[]) {
  return children.flatMap((ink) =>
    ink.ink === 'path' || ink.ink === 'ellipse' ? [{ colour: ink.stroke, opacity: ink.opacity }] : [],
  )
}

test('the number is the rounded alignment, in the colour of its band', () => {
  for (const [points, level] of [
    [0, 1],
    [12.4, 1],
    [12.5, 2],
    [40, 3],
    [62.5, 4],
    [87.5, 5],
    [100, 5],
  ] as const) {
    const { children } = scoreRing({ alignment: points, ...complete }, 80)
    expect(numberIn(children)).toBe(String(Math.round(points)))
    expect(strokes(children).at(-1)).toEqual({ colour: LEVEL_COLOURS[level - 1], opacity: 1 })
  }
})

test('a withheld alignment is a dash and has no arc of its own', () => {
  const { children } = scoreRing({ alignment: null, low: null, high: null, state: 'unscored' }, 80)
  expect(numberIn(children)).toBe('—')
  expect(strokes(children)).toHaveLength(1)
})

test('the range is shown, paler, while scores are missing and not after', () => {
  const partial = scoreRing({ alignment: 56.25, low: 37.5, high: 70.83, state: 'partial' }, 80)
  const withheld = scoreRing({ alignment: null, low: 20, high: 90, state: 'insufficient' }, 80)
  const whole = scoreRing({ alignment: 56.25, low: 56.25, high: 56.25, state: 'complete' }, 80)
  expect(strokes(partial.children).filter(({ opacity }) => opacity === 0.3)).toHaveLength(1)
  expect(strokes(withheld.children).filter(({ opacity }) => opacity === 0.3)).toHaveLength(1)
  expect(strokes(whole.children).filter(({ opacity }) => opacity === 0.3)).toHaveLength(0)
})

test('no points at all are a dot, not an empty ring', () => {
  expect(strokes(scoreRing({ alignment: 0, ...complete }, 80).children)).toHaveLength(2)
})
