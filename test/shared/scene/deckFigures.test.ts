import { describe, expect, test } from 'vitest'
import type { FrameAlignment, GroupAlignment } from '../../../shared/method/formulas'
import {
  alignmentWords,
  completenessWords,
  figuresIn,
  frameWords,
  groupWords,
  rangeWords,
  stateWords,
} from '../../../shared/scene/deck/figures'

const figures = figuresIn('en-GB')

describe('numbers as the method words them', () => {
  test('four of six scored is said with its state and its range', () => {
    const reading = frame({ state: 'partial', alignment: 56.25, low: 37.5, high: 70.83, scored: 4 })
    expect(frameWords(reading, figures, [])).toBe('56 · partial, 4 of 6 · between 38 and 71')
    expect(rangeWords(reading, figures)).toBe('37.50\u00a0–\u00a070.83')
    expect(alignmentWords(reading.alignment, figures)).toBe('56.25')
    expect(stateWords(reading, [])).toBe('partial, 4 of 6')
  })

  test('two of six scored has no number, only a range', () => {
    const reading = frame({ state: 'insufficient', alignment: null, low: 33.33, high: 100, scored: 2 })
    expect(frameWords(reading, figures, [])).toBe('2 of 6 scored · between 33 and 100')
    expect(alignmentWords(reading.alignment, figures)).toBe('—')
  })

  test('nothing scored is not zero, and all at level 1 is', () => {
    const nothing = frame({ state: 'unscored', alignment: null, low: 0, high: 100, scored: 0 })
    expect(frameWords(nothing, figures, [])).toBe('not scored yet')
    expect(rangeWords(nothing, figures)).toBe('—')
    const worst = frame({ state: 'complete', alignment: 0, low: 0, high: 0, scored: 6 })
    expect(frameWords(worst, figures, [])).toBe('0 · complete, 6 of 6')
    expect(alignmentWords(worst.alignment, figures)).toBe('0.00')
  })

  test('a dimension that cannot apply is n/a', () => {
    const reading = {
      ...frame({ state: 'not-applicable', alignment: null, low: 0, high: 0, scored: 0 }),
      low: null,
      high: null,
    }
    expect(frameWords(reading, figures, [])).toBe('n/a')
  })

  test('draft scores are called draft', () => {
    const reading = frame({ state: 'complete', alignment: 62.5, low: 62.5, high: 62.5, scored: 6 })
    expect(frameWords(reading, figures, ['draft'])).toBe('63 · complete, 6 of 6 · draft')
    expect(stateWords(reading, ['draft'])).toBe('complete, 6 of 6, draft')
  })

  test('a board says how much of it is scored, and a nearly complete one is not called 100 %', () => {
    const reading = group({
      state: 'partial',
      alignment: 38.25,
      low: 36.05,
      high: 41.27,
      completeness: 0.999,
    })
    expect(groupWords(reading, figures, [])).toBe('38 · partial, 99 % scored · between 36 and 41')
    expect(completenessWords(reading, figures)).toBe('99 %')
    expect(completenessWords({ ...reading, completeness: 0.0001 }, figures)).toBe('1 %')
    expect(stateWords(reading, [])).toBe('partial, 12 of 13 frames')
  })

  test('an empty stage is a dash', () => {
    const reading = {
      ...group({ state: 'empty', alignment: null, low: 0, high: 0, completeness: 0 }),
      low: null,
      high: null,
      completeness: null,
    }
    expect(alignmentWords(reading.alignment, figures)).toBe('—')
    expect(rangeWords(reading, figures)).toBe('—')
    expect(completenessWords(reading, figures)).toBe('—')
    expect(stateWords(reading, [])).toBe('no frames')
  })

  test('halves are rounded away from zero', () => {
    expect(figures.exact(40.625)).toBe('40.63')
    expect(figures.whole(62.5)).toBe('63')
    expect(figures.level(13 / 3)).toBe('4.33')
    expect(figures.level(4)).toBe('4')
  })

  test('valences carry their sign', () => {
    expect([2, 0, -3].map((valence) => figures.signed(valence))).toEqual(['+2', '0', '−3'])
  })

  test('numbers and days follow the locale, and an unknown one counts as English', () => {
    expect(figuresIn('de-DE').exact(56.25)).toBe('56,25')
    expect(figuresIn('de-DE').day('2026-11-22')).toBe('22. November 2026')
    expect(figuresIn('en-GB').day('2026-11-22T23:59:59.999Z')).toBe('22 November 2026')
    expect(figuresIn('C.UTF-8').exact(56.25)).toBe('56.25')
    expect(figuresIn('en-GB').day('soon')).toBe('')
  })
})

function frame(
  to: Pick<FrameAlignment, 'state' | 'alignment' | 'scored'> & {
    readonly low: number
    readonly high: number
  },
): FrameAlignment {
  return { ...to, completeness: to.scored / 6, applicable: 6 }
}

function group(
  to: Pick<GroupAlignment, 'state' | 'alignment' | 'completeness'> & {
    readonly low: number
    readonly high: number
  },
): GroupAlignment {
  return { ...to, frames: 13, framesCounted: 12 }
}
