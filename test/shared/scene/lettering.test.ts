import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../../shared/model/id'
import { BOX_FORMS } from '../../../shared/model/vocabulary'
import type { TextInk } from '../../../shared/scene/ink'
import { heightNeeded, letteringOf, lettersInk } from '../../../shared/scene/lettering'
import { arbText } from '../../arbitraries/board'
import { leaves } from './inks'
import { shapesIn } from './shapes'

const make = shapesIn(newId('frame'))
const LONG = 'Someone walks you to gate 7, and waits with you until the door opens. '

function linesOf(element: Parameters<typeof lettersInk>[0]): readonly TextInk[] {
  return leaves(lettersInk(element)).filter((ink) => ink.ink === 'text')
}

test('words stand in the middle of a shape and at the top of a note', () => {
  for (const form of BOX_FORMS) {
    const element = make.box({ form, w: 260, h: 180, text: 'Of course', size: 24 })
    const { box, vertical, font } = letteringOf(element)
    const [line] = linesOf(element)
    expect(vertical).toBe(form === 'note' ? 'start' : 'middle')
    const wanted = form === 'note' ? box.y + font.size : box.y + box.h / 2 + font.size * 0.36
    expect(Math.abs((line?.y ?? 0) - wanted), form).toBeLessThan(4)
    expect(line?.x).toBeCloseTo(130)
  }
})

test('a box of the height its words need shows them all at the size they ask for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BOX_FORMS),
      fc.integer({ min: 60, max: 600 }),
      fc.integer({ min: 8, max: 60 }),
      fc.array(fc.oneof(arbText(20), fc.constant(LONG), fc.constant('\n')), { minLength: 1, maxLength: 8 }),
      (form, w, size, parts) => {
        const element = make.box({ form, w, size, text: parts.join(' ') })
        const grown = { ...element, h: Math.max(40, heightNeeded(element)) }
        expect(letteringOf(grown).font.size).toBe(size)
      },
    ),
    { numRuns: 60 },
  )
})

test('words that do not fit get smaller, down to six tenths, and then are cut', () => {
  const element = make.box({ w: 200, h: 100, size: 20, text: LONG })
  const { font, height, box } = letteringOf(element)
  expect(font.size).toBeLessThan(20)
  expect(font.size).toBeGreaterThanOrEqual(12)
  expect(height).toBeLessThanOrEqual(box.h)
  const most = { ...element, text: LONG.repeat(20) }
  expect(letteringOf(most).font.size).toBe(12)
  expect(linesOf(most).at(-1)?.text.endsWith('…')).toBe(true)
})

test('letters too large for a tiny box are cut at its edge', () => {
  const [clipped] = lettersInk(make.box({ w: 10, h: 6, size: 40, text: 'W' }))
  expect(clipped).toMatchObject({ ink: 'group', clip: { x: 0, y: 0, w: 10, h: 6 } })
})

test('a text is as wide as its box, as high as its lines, and keeps its size', () => {
  const element = make.text({ text: LONG, w: 200, h: 10, size: 20 })
  expect(letteringOf(element)).toMatchObject({
    box: { x: 0, y: 0, w: 200 },
    vertical: 'start',
    font: { size: 20 },
  })
  expect(heightNeeded(element)).toBe(linesOf(element).length * 26)
  expect(heightNeeded({ ...element, text: '' })).toBe(26)
  expect(heightNeeded(make.box())).toBe(0)
})

test('every line of underlined words has a line under it, as wide as it is', () => {
  const element = make.text({ text: 'one\n\ntwo words', underline: true, align: 'end' })
  const rects = leaves(lettersInk(element)).filter((ink) => ink.ink === 'rect')
  const texts = linesOf(element)
  expect(rects).toHaveLength(2)
  for (const [i, rect] of rects.entries()) {
    const text = texts[i]
    expect(rect.x + rect.w).toBeCloseTo(text?.x ?? 0)
    expect(rect.y).toBeGreaterThan(text?.y ?? 0)
    expect(rect.y).toBeLessThan((text?.y ?? 0) + 5)
    expect(rect.fill).toBe(text?.fill)
  }
})

test('start is on the right where it is read to the left, paragraph by paragraph', () => {
  const element = make.text({ text: 'Welcome\nברוכים הבאים\n12', w: 300 })
  expect(linesOf(element).map(({ x, anchor, direction }) => [x, anchor, direction])).toEqual([
    [0, 'start', 'ltr'],
    [300, 'end', 'rtl'],
    [0, 'start', 'ltr'],
  ])
  const ended = linesOf({ ...element, align: 'end' })
  expect(ended.map(({ x, anchor }) => [x, anchor])).toEqual([
    [300, 'end'],
    [0, 'start'],
    [300, 'end'],
  ])
})
