import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../../../shared/model/id'
import { CORNERS, DASHES, LINE_HEADS } from '../../../../shared/model/vocabulary'
import { lineCurve, lineInk, linePath } from '../../../../shared/scene/shapes/line'
import { leaves } from '../inks'
import { pointsOn } from '../paths'
import { shapesIn } from '../shapes'

const make = shapesIn(newId('frame'))

test('a line goes from its corner to the opposite one', () => {
  const ends = CORNERS.map((start) => {
    const points = pointsOn(linePath(make.line({ start })))
    return [points[0], points.at(-1)]
  })
  expect(ends).toEqual([
    [
      { x: 0, y: 0 },
      { x: 200, y: 100 },
    ],
    [
      { x: 200, y: 0 },
      { x: 0, y: 100 },
    ],
    [
      { x: 200, y: 100 },
      { x: 0, y: 0 },
    ],
    [
      { x: 0, y: 100 },
      { x: 200, y: 0 },
    ],
  ])
})

test('the middle of a bent line stands off by its share of the length, to the left as it goes', () => {
  const points = pointsOn(linePath(make.line({ w: 100, h: 0, bend: 0.25 })))
  expect(points[8]?.x).toBeCloseTo(50)
  expect(points[8]?.y).toBeCloseTo(-25)
  const [, towards] = lineCurve(make.line({ w: 100, h: 0, bend: 0.25 }))
  expect(towards).toEqual({ x: 50, y: -50 })
})

test('the tip of a head, its line’s width and all, is the end', () => {
  for (const head of ['arrow', 'dot'] as const) {
    for (const [bend, dash] of [
      [0, 'solid'],
      [0.4, 'solid'],
      [-0.4, 'dashed'],
    ] as const) {
      const line = make.line({ endHead: head, bend, dash, width: 8, h: 0 })
      const reach = Math.max(...pointsOn(linePath(line)).map(({ x }) => x)) + line.width / 2
      expect(reach, `${head} ${bend}`).toBeGreaterThan(197.5)
      if (bend === 0) expect(reach).toBeCloseTo(200, 1)
    }
  }
})

test('a whole line is one ink, so that nothing lies on it twice when it is seen through', () => {
  expect(lineInk(make.line({ startHead: 'dot', endHead: 'arrow' }))).toHaveLength(1)
  expect(lineInk(make.line({ startHead: 'dot', endHead: 'arrow', dash: 'dashed' }))).toHaveLength(2)
  expect(lineInk(make.line({ dash: 'dotted' }))).toHaveLength(1)
})

test('a line without a length is a point in its colour', () => {
  const [point] = lineInk(make.line({ w: 0, h: 0, width: 6 }))
  expect(point).toMatchObject({ ink: 'ellipse', rx: 3, fill: '#2b2622' })
})

test('any line a board may hold is a path of numbers', () => {
  const length = fc.double({ min: 0, max: 1e7, noNaN: true })
  const head = fc.constantFrom(...LINE_HEADS)
  const arbLine = fc.record({
    w: length,
    h: length,
    start: fc.constantFrom(...CORNERS),
    bend: fc.double({ min: -2, max: 2, noNaN: true }),
    width: fc.double({ min: 0.5, max: 40, noNaN: true }),
    dash: fc.constantFrom(...DASHES),
    startHead: head,
    endHead: head,
  })
  fc.assert(
    fc.property(arbLine, (fields) => {
      for (const ink of leaves(lineInk(make.line(fields))))
        if (ink.ink === 'path') expect(ink.d).toMatch(/^M[-\d.eMLQAZ ]+$/)
    }),
  )
})
