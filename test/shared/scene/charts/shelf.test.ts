import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inter, label } from '../../../../shared/scene/charts/label'
import { shelf } from '../../../../shared/scene/charts/shelf'
import { group } from '../../../../shared/scene/ink'
import { collisions, strays } from './measured'

const look = { font: inter(12), colour: '#2b2622' }
const room = { w: 400, h: 300 }

test('a label that would lie on another, or stick out, is not put', () => {
  const labels = shelf(room)
  expect(labels.put(label('The welcome', 20, 40, look))).toBe(true)
  expect(labels.put(label('The till', 60, 44, look))).toBe(false)
  expect(labels.put(label('The party', 380, 90, look))).toBe(false)
  expect(labels.put(label('', 20, 90, look))).toBe(false)
  expect(labels.inks).toHaveLength(1)
})

test('of several places the one with the least cost is taken, the first of equals', () => {
  const places = [20, 60, 100].map((y) => label('The till', 20, y, look))
  const costly = shelf(room)
  costly.choose(places, ({ y }) => (y > 80 ? 0 : 1))
  expect(costly.inks).toEqual([places[2]?.ink])
  const equal = shelf(room)
  equal.choose(places)
  expect(equal.inks).toEqual([places[0]?.ink])
})

test('what is kept free stays free, however tall it is', () => {
  const labels = shelf(room)
  labels.keep({ x: 0, y: 0, w: 200, h: 300 })
  expect(labels.put(label('The till', 20, 200, look))).toBe(false)
  expect(labels.put(label('The till', 220, 200, look))).toBe(true)
})

test('whatever is asked for, labels keep apart and inside', () => {
  const asked = fc.array(
    fc.record({
      text: fc.string({ maxLength: 20 }),
      x: fc.double({ min: -50, max: 450, noNaN: true }),
      y: fc.double({ min: -50, max: 350, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(asked, (wishes) => {
      const labels = shelf(room)
      for (const { text, x, y } of wishes) labels.put(label(text, x, y, look))
      const chart = {
        ink: group(labels.inks),
        ...room,
        title: '',
        table: { caption: '', columns: [], rows: [] },
      }
      expect([...collisions(chart), ...strays(chart)]).toEqual([])
    }),
  )
})
