import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addLine, bendLine, bendPoint, bendTo, endsOf, holdAt, moveEnd } from '../../../shared/edit/lines'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { apply } from '../../../shared/model/change'
import { bare, box, done, drawn, element, frame, line, middle, mustBeSound } from './drawing'

const place = fc.record({
  x: fc.integer({ min: -3_000_000, max: 3_000_000 }).map((n) => n / 1000),
  y: fc.integer({ min: -3_000_000, max: 3_000_000 }).map((n) => n / 1000),
})
const free = (point: { x: number; y: number }) => ({ point, on: null })

describe('lines', () => {
  test('a line starts and ends where it was drawn, in every direction', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const made = addLine(bare, frame, 'how', free(from), free(to), FIRST_STYLES.line)
        const { start, end } = endsOf(element(apply(bare, made.change), made.id, 'line'))
        expect(Math.hypot(start.x - from.x, start.y - from.y)).toBeLessThan(1e-6)
        expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeLessThan(1e-6)
      }),
    )
  })

  test('an arrow has a head, a line has none', () => {
    const [a, b] = [free({ x: 600, y: 50 }), free({ x: 700, y: 90 })]
    const arrow = addLine(bare, frame, 'how', a, b, FIRST_STYLES.arrow)
    expect(element(apply(bare, arrow.change), arrow.id, 'line')).toMatchObject({
      start: 'nw',
      startHead: 'none',
      endHead: 'arrow',
      width: 3,
    })
    const plain = addLine(bare, frame, 'how', b, a, FIRST_STYLES.line)
    expect(element(apply(bare, plain.change), plain.id, 'line')).toMatchObject({
      start: 'se',
      endHead: 'none',
    })
    mustBeSound(done(bare, plain.change))
  })

  test('an end put elsewhere leaves the other one where it is', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('start', 'end'), (to, which) => {
        const one = line({ x: 10, y: 20, w: 100, h: 50 }, { start: 'ne' })
        const doc = drawn(one)
        const before = endsOf(one)
        const after = endsOf(element(apply(doc, moveEnd(doc, one.id, which, free(to))), one.id, 'line'))
        const stays = which === 'start' ? 'end' : 'start'
        expect(after[stays]).toEqual(before[stays])
        expect(Math.hypot(after[which].x - to.x, after[which].y - to.y)).toBeLessThan(1e-6)
      }),
    )
  })

  test('the middle handle is where the bend brings it, and brings back the bend', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }),
        fc.constantFrom('nw', 'ne', 'se', 'sw'),
        (n, start) => {
          const one = line({ x: 10, y: 20, w: 300, h: 100 }, { start, bend: n / 1000 })
          const bend = bendTo({ ...one, bend: 0 }, bendPoint(one))
          if (Math.abs(n) > 10) expect(bend).toBeCloseTo(n / 1000, 2)
          else expect(bend).toBe(Math.abs(bend) < 0.001 ? 0 : bend)
        },
      ),
    )
  })

  test('left as seen from the start is a bend above zero, and hardly bent is straight', () => {
    const level = line({ x: 0, y: 100, w: 200, h: 0 }, { bend: 0.25 })
    expect(bendPoint(level)).toEqual({ x: 588 + 100, y: 36 + 50 })
    expect(bendTo(level, { x: 588 + 100, y: 36 + 98 })).toBe(0)
    expect(bendTo(level, { x: 588 + 100, y: 36 - 9000 })).toBe(2)
    const doc = drawn(level)
    expect(element(apply(doc, bendLine(doc, level.id, -7)), level.id, 'line').bend).toBe(-2)
  })

  test('a locked line is neither bent nor led elsewhere', () => {
    const one = line({ x: 0, y: 100, w: 200, h: 0 }, { locked: true })
    const doc = drawn(one)
    expect(bendLine(doc, one.id, 1).size + moveEnd(doc, one.id, 'end', free({ x: 0, y: 0 })).size).toBe(0)
  })
})

describe('what an end holds on to', () => {
  const back = box({ x: 0, y: 0, w: 200, h: 200 })
  const front = box({ x: 100, y: 100, w: 200, h: 100 }, { form: 'ellipse' })
  const at = (x: number, y: number) => ({ x: x + 588, y: y + 36 })

  test('the frontmost under the point, at the place of the point in it', () => {
    const doc = drawn(back, front)
    expect(holdAt(doc, frame, 'how', at(200, 150), [], 0)).toEqual({ element: front.id, u: 0.5, v: 0.5 })
    expect(holdAt(doc, frame, 'how', at(50, 150), [], 0)).toEqual({ element: back.id, u: 0.25, v: 0.75 })
    expect(holdAt(doc, frame, 'how', at(200, 150), [front.id], 0)).toEqual({
      element: back.id,
      u: 1,
      v: 0.75,
    })
  })

  test('within reach of an outline counts, at the edge; the corner of an ellipse’s box does not', () => {
    const doc = drawn(front)
    expect(holdAt(doc, frame, 'how', at(92, 150), [], 10)).toEqual({ element: front.id, u: 0, v: 0.5 })
    expect(holdAt(doc, frame, 'how', at(80, 150), [], 10)).toBeNull()
    expect(holdAt(doc, frame, 'how', at(103, 103), [], 10)).toBeNull()
  })

  test('turned elements are met where they lie', () => {
    const doc = drawn(box({ x: 0, y: 100, w: 200, h: 20 }, { degrees: 90 }))
    expect(holdAt(doc, frame, 'how', at(100, 20), [], 0)).toMatchObject({ u: 0.05, v: 0.5 })
    expect(holdAt(doc, frame, 'how', at(20, 110), [], 0)).toBeNull()
  })

  test('lines, other zones and what is locked or hidden hold nothing', () => {
    for (const one of [
      line({ x: 0, y: 0, w: 200, h: 200 }),
      { ...back, zone: 'who' as const },
      { ...back, locked: true },
      { ...back, hidden: true },
    ]) {
      expect(holdAt(drawn(one), frame, 'how', at(100, 100), [], 10)).toBeNull()
    }
  })

  test('an arrow drawn from one to the other holds both', () => {
    const far = box({ x: 500, y: 0, w: 200, h: 200 })
    const doc = drawn(back, far)
    const end = (x: number) => ({ point: at(x, 100), on: holdAt(doc, frame, 'how', at(x, 100), [], 10) })
    const made = addLine(doc, frame, 'how', end(100), end(600), FIRST_STYLES.arrow)
    expect(element(done(doc, made.change), made.id, 'line')).toMatchObject({
      startOn: middle(back),
      endOn: middle(far),
      x: 206,
      w: 288,
    })
  })
})
