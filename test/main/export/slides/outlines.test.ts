import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, polygonsOf, type Step, stepsOf } from '../../../../main/export/slides/outlines'
import { IDENTITY } from '../../../../shared/scene/ink'

describe('path data as PowerPoint knows it', () => {
  test('every command, absolute and relative, draws the same', () => {
    const absolute = stepsOf('M10 10L20 10H30V20C30 30 20 30 20 20S10 10 10 20Q5 25 10 30T20 40Z', IDENTITY)
    const relative = stepsOf('m10 10l10 0h10v10c0 10 -10 10 -10 0s-10 -10 -10 0q-5 5 0 10t10 10z', IDENTITY)
    expect(rounded(relative)).toEqual(rounded(absolute))
  })

  test('more points after a move are lines, and numbers may stand against each other', () => {
    expect(rounded(stepsOf('M0 0 10 0 10-5.5.5', IDENTITY))).toEqual(
      rounded(stepsOf('M0,0L10,0L10,-5.5', IDENTITY)),
    )
    expect(rounded(stepsOf('m1 1-1-1', IDENTITY))).toEqual(rounded(stepsOf('M1 1L0 0', IDENTITY)))
  })

  test('the flags of an arc may stand against what follows', () => {
    expect(stepsOf('M0 0a5 5 0 0110 0', IDENTITY)).toEqual(stepsOf('M0 0a5 5 0 0 1 10 0', IDENTITY))
  })

  test('the points of an arc lie on its circle', () => {
    fc.assert(
      fc.property(
        angles,
        angles,
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.boolean(),
        (from, to, r, sweep) => {
          fc.pre(Math.abs(Math.sin((from - to) / 2)) > 0.01)
          const on = (angle: number) => `${r * Math.cos(angle)} ${r * Math.sin(angle)}`
          const way = (((sweep ? to - from : from - to) % TURN) + TURN) % TURN
          const d = `M${on(from)}A${r} ${r} 0 ${way > Math.PI ? 1 : 0} ${sweep ? 1 : 0} ${on(to)}`
          for (const { x, y } of polygonsOf(stepsOf(d, IDENTITY)).flat())
            expect(Math.abs(Math.hypot(x, y) - r)).toBeLessThan(r * 0.002)
        },
      ),
    )
  })

  test('the box of an outline holds all of it and is no larger', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place, place, place, place, place), { minLength: 1, maxLength: 6 }),
        (curves) => {
          const steps = stepsOf(`M0 0${curves.map((numbers) => `C${numbers.join(' ')}`).join('')}`, IDENTITY)
          const box = boundsOf(steps)
          const points = polygonsOf(steps).flat()
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(box.x - 1e-6)
            expect(y).toBeGreaterThanOrEqual(box.y - 1e-6)
            expect(x).toBeLessThanOrEqual(box.x + box.w + 1e-6)
            expect(y).toBeLessThanOrEqual(box.y + box.h + 1e-6)
          }
        },
      ),
    )
    expect(boundsOf(stepsOf('M0 0C0 40 100 40 100 0', IDENTITY))).toEqual({ x: 0, y: 0, w: 100, h: 30 })
  })

  test('points are moved by the matrix', () => {
    expect(rounded(stepsOf('M1 2L3 4', [0, 1, -1, 0, 10, 20]))).toEqual([
      { step: 'move', to: { x: 8, y: 21 } },
      { step: 'line', to: { x: 6, y: 23 } },
    ])
  })

  test('what is no path data draws nothing and breaks nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (d) => void stepsOf(d, IDENTITY)))
    expect(stepsOf('L10 10', IDENTITY)).toEqual([])
  })
})

const TURN = 2 * Math.PI
const angles = fc.double({ min: 0, max: TURN, noNaN: true })
const place = fc.integer({ min: -200, max: 200 })

function rounded(steps: readonly Step[]): unknown {
  return JSON.parse(JSON.stringify(steps), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
  )
}
