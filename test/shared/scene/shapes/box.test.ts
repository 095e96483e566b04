import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../../../shared/model/id'
import { BOX_FORMS, DASHES } from '../../../../shared/model/vocabulary'
import { boxInk, boxPath } from '../../../../shared/scene/shapes/box'
import { leaves } from '../inks'
import { pointsOn } from '../paths'
import { shapesIn } from '../shapes'

const make = shapesIn(newId('frame'))
const speech = make.box({ form: 'speech', w: 260, h: 120 })

test('every form touches all sides of its box and stays in it', () => {
  for (const form of BOX_FORMS) {
    const points = pointsOn(boxPath({ form, w: 240, h: 150, tail: null }))
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    for (const [value, side] of [
      [Math.min(...xs), 0],
      [Math.max(...xs), 240],
      [Math.min(...ys), 0],
      [Math.max(...ys), 150],
    ] as const) {
      expect(Math.abs(value - side), `${form} ${side}`).toBeLessThan(2)
    }
  }
})

test('the tail of a speech bubble ends where it points, in one outline with the body', () => {
  const tail = { x: 60, y: 190 }
  const d = boxPath({ ...speech, tail })
  expect(d.match(/M/g)).toHaveLength(1)
  expect(d).toContain(' 60 190')
  expect(d.endsWith('Z')).toBe(true)
})

test('a tail can point anywhere, and one into the bubble is none', () => {
  const bare = boxPath(speech)
  for (let degrees = 0; degrees < 360; degrees += 7) {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    const tail = { x: 130 + 300 * cos, y: 60 + 300 * sin }
    const tip = pointsOn(boxPath({ ...speech, tail })).some(
      ({ x, y }) => Math.hypot(x - tail.x, y - tail.y) < 0.01,
    )
    expect(tip, `${degrees}°`).toBe(true)
    expect(boxPath({ ...speech, tail: { x: 130 + 20 * cos, y: 60 + 20 * sin } })).toBe(bare)
  }
})

test('a thought is a cloud and three puffs that grow smaller towards whoever has it', () => {
  const thought = { ...speech, form: 'thought' } as const
  const tail = { x: 40, y: 260 }
  const cloud = boxPath(thought)
  const puffs = boxPath({ ...thought, tail })
    .slice(cloud.length)
    .split('M')
    .slice(1)
    .map((d) => pointsOn(`M${d}`))
  expect(puffs).toHaveLength(3)
  const widths = puffs.map(
    (points) => Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x)),
  )
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0)
  expect(widths[1]).toBeGreaterThan(widths[2] ?? 0)
  const nearest = puffs[2]?.map(({ x, y }) => Math.hypot(x - tail.x, y - tail.y)) ?? []
  expect(Math.min(...nearest)).toBeLessThan(30)
})

test('without a fill one sees through it, without a line it has none, dashes follow the width', () => {
  for (const form of BOX_FORMS) {
    const bare = leaves(boxInk(make.box({ form, fill: null, line: null })) ?? [])
    expect(bare.every((ink) => ink.ink === 'path' && ink.fill === null && ink.stroke === null)).toBe(true)
    for (const dash of DASHES) {
      const [one, other] = [2, 8].map((lineWidth) =>
        leaves(boxInk(make.box({ form, dash, lineWidth })) ?? []).at(-1),
      )
      if (one?.ink !== 'path' || other?.ink !== 'path') throw new Error('no outline')
      expect(one.dash === null).toBe(dash === 'solid')
      if (one.dash && other.dash) expect(other.dash[1]).toBeCloseTo((one.dash[1] ?? 0) * 4)
    }
  }
})

test('a note has a turned corner in a deeper colour and throws a shade', () => {
  const inks = leaves(boxInk(make.box({ form: 'note', fill: '#f6dfa8', line: null })) ?? [])
  const fills = inks.map((ink) => (ink.ink === 'path' ? ink.fill : null))
  expect(fills).toContain('#f6dfa8')
  expect(new Set(fills).size).toBe(3)
  expect(inks[0]?.opacity).toBeLessThan(0.1)
})

test('any size and any tail give an outline of numbers', () => {
  const size = fc.double({ min: 0.001, max: 1e7, noNaN: true })
  const place = fc.double({ min: -1e7, max: 1e7, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...BOX_FORMS), size, size, place, place, (form, w, h, x, y) => {
      expect(boxPath({ form, w, h, tail: { x, y } })).toMatch(/^M[-\d.eMLQCAZ ]+Z$/)
    }),
  )
})
