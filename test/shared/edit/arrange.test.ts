import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  align,
  distribute,
  flip,
  placeLayer,
  rename,
  reorder,
  setHidden,
  setLocked,
  showAll,
} from '../../../shared/edit/arrange'
import { boundsOfElements, leavesOf, removeElements, sheetBox } from '../../../shared/edit/elements'
import { groupLayers } from '../../../shared/edit/groups'
import { apply, type Change, put } from '../../../shared/model/change'
import { type Doc, elementsOf, get, isHidden, layersOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import {
  anySheet,
  bare,
  box,
  done,
  drawn,
  element,
  figure,
  frame,
  line,
  middle,
  mustBeSound,
  other,
  painted,
} from './drawing'

const a = box({ x: 0, y: 0, w: 100, h: 100 })
const b = box({ x: 200, y: 60, w: 50, h: 40 })
const c = box({ x: 600, y: 300, w: 100, h: 20 })
const three = drawn(a, b, c)
const all = [a.id, b.id, c.id]
const at = (doc: Doc, ids: readonly Id[] = all) =>
  ids.map((id) => get(doc, id, 'element')).map((one) => [one?.x, one?.y])
const order = (doc: Doc, holder: Id = frame) => layersOf(doc, holder).map(({ id }) => id)

describe('aligning', () => {
  test('to each edge and middle of the box around them', () => {
    const x = (edge: 'left' | 'centre' | 'right') => at(apply(three, align(three, all, edge))).map(([x]) => x)
    const y = (edge: 'top' | 'middle' | 'bottom') =>
      at(apply(three, align(three, all, edge))).map(([, y]) => y)
    expect(x('left')).toEqual([0, 0, 0])
    expect(x('centre')).toEqual([300, 325, 300])
    expect(x('right')).toEqual([600, 650, 600])
    expect(y('top')).toEqual([0, 0, 0])
    expect(y('middle')).toEqual([110, 140, 150])
    expect(y('bottom')).toEqual([220, 280, 300])
  })

  test('one alone goes to the edge of its zone', () => {
    expect(at(apply(three, align(three, [b.id], 'right')), [b.id])).toEqual([[976 - 50, 60]])
    expect(at(apply(three, align(three, [b.id], 'middle')), [b.id])).toEqual([[200, 254.5]])
  })

  test('a group counts as one, and a turned one by what is seen of it', () => {
    const group = groupLayers(three, [a.id, b.id])
    if (!group) throw new Error('no group')
    const doc = apply(three, group.change)
    expect(at(apply(doc, align(doc, [group.id, c.id], 'right')))).toEqual([
      [450, 0],
      [650, 60],
      [600, 300],
    ])
    const turned = drawn({ ...a, degrees: 45 }, c)
    const after = apply(turned, align(turned, [a.id, c.id], 'left'))
    const [left, right] = [a.id, c.id].map((id) => boundsOfElements(leavesOf(after, [id]))?.x)
    expect(left).toBeCloseTo(right ?? 0, 2)
  })

  test('an arrow between two that are aligned follows them and counts for nothing', () => {
    const arrow = line({ x: 0, y: 0, w: 0, h: 0 }, { startOn: middle(a), endOn: middle(c) })
    const doc = done(three, put(three, arrow))
    const after = done(doc, align(doc, [...all, arrow.id], 'middle'))
    expect(element(after, arrow.id, 'line')).toMatchObject({
      startOn: arrow.startOn,
      endOn: arrow.endOn,
      h: 0,
    })
  })

  test('aligned twice is aligned once', () => {
    const edge = fc.constantFrom('left', 'centre', 'right', 'top', 'middle', 'bottom')
    fc.assert(
      fc.property(anySheet({ zones: ['how'], locks: false }), edge, (sheet, edge) => {
        // Without lines, whose length follows what they hold on to.
        const lines = elementsOf(sheet, frame).filter(({ shape }) => shape === 'line')
        const doc = done(
          sheet,
          removeElements(
            sheet,
            lines.map(({ id }) => id),
          ),
        )
        const ids = order(doc)
        const once = done(doc, align(doc, ids, edge))
        const now = done(once, align(once, ids, edge))
        for (const one of elementsOf(once, frame)) {
          const [was, is] = [sheetBox(one), sheetBox(get(now, one.id, 'element') ?? one)]
          expect(Math.hypot(is.x - was.x, is.y - was.y)).toBeLessThan(0.01)
        }
        mustBeSound(once)
      }),
      { numRuns: 60 },
    )
  })
})

describe('distributing', () => {
  test('gaps are equal, the outermost stay, and two are not enough', () => {
    expect(at(apply(three, distribute(three, all, 'across')))).toEqual([
      [0, 0],
      [325, 60],
      [600, 300],
    ])
    expect(at(apply(three, distribute(three, all, 'down')))).toEqual([
      [0, 0],
      [200, 180],
      [600, 300],
    ])
    expect(distribute(three, [a.id, c.id], 'across').size).toBe(0)
  })

  test('whatever stands there, the gaps are equal', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 500 }),
      w: fc.integer({ min: 1, max: 120 }),
      h: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(
        fc.array(spot, { minLength: 3, maxLength: 7 }),
        fc.constantFrom('across', 'down'),
        (spots, way) => {
          const boxes = spots.map((spot) => box(spot))
          const doc = drawn(...boxes)
          const after = apply(
            doc,
            distribute(
              doc,
              boxes.map(({ id }) => id),
              way,
            ),
          )
          const [from, size] = way === 'across' ? (['x', 'w'] as const) : (['y', 'h'] as const)
          const sorted = [...boxes].sort((p, q) => p[from] - q[from] || p[size] - q[size])
          const now = sorted.map(({ id }) => sheetBox(element(after, id, 'box')))
          const gaps = now
            .slice(1)
            .map((one, i) => one[from] - ((now[i]?.[from] ?? 0) + (now[i]?.[size] ?? 0)))
          for (const gap of gaps) expect(Math.abs(gap - (gaps[0] ?? 0))).toBeLessThan(0.01)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('flipping', () => {
  test('across: places, faces, angles, bends and tails are mirrored', () => {
    const guest = figure({ x: 0, y: 0, w: 100, h: 200 }, { degrees: 10 })
    const bubble = box({ x: 300, y: 0, w: 100, h: 50 }, { form: 'speech', tail: { x: -20, y: 90 } })
    const way = line({ x: 150, y: 0, w: 100, h: 40 }, { bend: 0.3 })
    const doc = drawn(guest, bubble, way)
    const after = apply(doc, flip(doc, [bubble.id, way.id], 'across'))
    expect(element(after, bubble.id, 'box')).toMatchObject({ x: 150, tail: { x: 120, y: 90 } })
    expect(element(after, way.id, 'line')).toMatchObject({ x: 300, start: 'ne', bend: -0.3 })
    const alone = apply(doc, flip(doc, [guest.id], 'across'))
    expect(element(alone, guest.id, 'figure')).toMatchObject({ x: 0, mirrored: true, degrees: -10 })
  })

  test('upside down is left to right and half a turn', () => {
    const guest = figure({ x: 0, y: 0, w: 100, h: 200 }, { degrees: 10 })
    const text = box({ x: 0, y: 300, w: 100, h: 50 }, { degrees: 20, tail: { x: 10, y: 60 } })
    const doc = drawn(guest, text)
    const after = apply(doc, flip(doc, [guest.id], 'down'))
    expect(element(after, guest.id, 'figure')).toMatchObject({ x: 0, y: 0, mirrored: true, degrees: 170 })
    const words = apply(doc, flip(doc, [text.id], 'down'))
    expect(element(words, text.id, 'box')).toMatchObject({ y: 300, degrees: -20, tail: { x: 10, y: -10 } })
  })

  test('flipped twice nothing has happened', () => {
    fc.assert(
      fc.property(anySheet(), fc.constantFrom('across', 'down'), fc.array(fc.nat()), (sheet, way, picks) => {
        const layers = order(sheet)
        const ids = [...layers.slice(0, 1), ...picks.map((pick) => layers[pick % layers.length] ?? '')]
        // All of them in one zone: over its border, what was flipped there would stay there.
        const one = leavesOf(sheet, ids)[0]?.zone ?? 'how'
        const doc = apply(
          sheet,
          put(sheet, ...elementsOf(sheet, frame).map((each) => ({ ...each, zone: one }))),
        )
        const free = apply(doc, put(doc, ...elementsOf(doc, frame).map(loose)))
        const once = apply(free, flip(free, ids, way))
        expect(new Map(apply(once, flip(once, ids, way)))).toEqual(new Map(free))
        mustBeSound(once)
      }),
      { numRuns: 150 },
    )
  })

  test('over the border of a zone, a flipped element belongs to where it comes', () => {
    const far = box({ x: 10, y: 10, w: 100, h: 100 }, { zone: 'what' })
    const doc = drawn(far, c)
    const after = apply(doc, flip(doc, [far.id, c.id], 'across'))
    expect([element(after, far.id, 'box').zone, element(after, c.id, 'box').zone]).toEqual(['how', 'what'])
  })
})

describe('order', () => {
  const five = drawn(...[0, 1, 2, 3, 4].map((i) => box({ x: i * 80, y: 0, w: 60, h: 60 })))
  const ids = painted(five)
  const [p = '', q = '', r = '', s = '', t = ''] = ids
  const went = (change: Change) => order(apply(five, change))

  test('one step, past the next that is not chosen; those chosen keep their order', () => {
    expect(went(reorder(five, [q], 'forward'))).toEqual([p, r, q, s, t])
    expect(went(reorder(five, [q], 'backward'))).toEqual([q, p, r, s, t])
    expect(went(reorder(five, [s, q], 'forward'))).toEqual([p, r, q, t, s])
    expect(went(reorder(five, [t, s], 'forward'))).toEqual(ids)
    expect(went(reorder(five, [t, q], 'forward'))).toEqual([p, r, q, s, t])
    expect(went(reorder(five, [p, q, s], 'backward'))).toEqual([p, q, s, r, t])
  })

  test('all the way to the front and to the back', () => {
    expect(went(reorder(five, [p, s], 'front'))).toEqual([q, r, t, p, s])
    expect(went(reorder(five, [t, r], 'back'))).toEqual([r, t, p, q, s])
    expect(reorder(five, [t], 'front').size).toBe(0)
    expect(reorder(five, [p], 'backward').size).toBe(0)
  })

  test('inside of a group a member steps among the members', () => {
    const group = groupLayers(five, [q, r, s])
    if (!group) throw new Error('no group')
    const doc = apply(five, group.change)
    expect(painted(apply(doc, reorder(doc, [q], 'front')))).toEqual([p, r, s, q, t])
    expect(painted(apply(doc, reorder(doc, [group.id], 'back')))).toEqual([q, r, s, p, t])
  })

  test('a step changes the key of what steps and of nothing else', () => {
    expect([...reorder(five, [q], 'forward').keys()]).toEqual([q])
    expect([...reorder(five, [p, s], 'front').keys()].sort()).toEqual([p, s].sort())
  })

  test('forward and backward among layers of one key', () => {
    const tied = apply(five, put(five, ...elementsOf(five, frame).map((one) => ({ ...one, order: 'a0' }))))
    const [first = '', second = '', ...rest] = painted(tied)
    expect(painted(apply(tied, reorder(tied, [first], 'forward')))).toEqual([second, first, ...rest])
    expect(painted(apply(tied, reorder(tied, [second], 'backward')))).toEqual([second, first, ...rest])
  })

  test('stepped to and fro between the same two for ever, a key stays short', () => {
    let now = five
    for (let n = 0; n < 500; n += 1) now = apply(now, reorder(now, [r], n % 2 === 0 ? 'backward' : 'forward'))
    expect(elementsOf(now, frame).every(({ order }) => order.length <= 40)).toBe(true)
    expect(painted(now)).toEqual(ids)
  })

  test('all steps keep everything, and those not chosen in their order', () => {
    const to = fc.constantFrom('forward', 'backward', 'front', 'back')
    fc.assert(
      fc.property(anySheet(), to, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (doc, to, picks) => {
        const layers = order(doc)
        const chosen = new Set(picks.map((pick) => layers[pick % layers.length] ?? ''))
        const now = order(apply(doc, reorder(doc, [...chosen], to)))
        for (const is of [true, false]) {
          expect(now.filter((id) => chosen.has(id) === is)).toEqual(
            layers.filter((id) => chosen.has(id) === is),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('places in the list', () => {
  const five = drawn(...[0, 1, 2, 3, 4].map((i) => box({ x: i * 80, y: 0, w: 60, h: 60 })))
  const [p = '', q = '', r = '', s = '', t = ''] = painted(five)
  const made = groupLayers(five, [q, r])
  if (!made) throw new Error('no group')
  const group = made.id
  const doc = apply(five, made.change)

  test('into a group, out of it, and to another place of it', () => {
    expect(order(apply(doc, placeLayer(doc, [s], group, r)), group)).toEqual([q, s, r])
    expect(order(apply(doc, placeLayer(doc, [t, p], group, null)), group)).toEqual([q, r, p, t])
    expect(order(apply(doc, placeLayer(doc, [q], frame, s)))).toEqual([p, group, q, s, t])
    expect(order(apply(doc, placeLayer(doc, [r], group, q)), group)).toEqual([r, q])
    expect(order(apply(doc, placeLayer(doc, [t], frame, group)))).toEqual([p, t, group, s])
  })

  test('a group that is left empty goes', () => {
    const after = apply(doc, placeLayer(doc, [q, r], frame, null))
    expect([after.has(group), ...order(after)]).toEqual([false, p, s, t, q, r])
    mustBeSound(after)
  })

  test('where it is already, inside of itself or in another frame, nothing happens', () => {
    for (const change of [
      placeLayer(doc, [t], frame, null),
      placeLayer(doc, [s], frame, t),
      placeLayer(doc, [s], frame, s),
      placeLayer(doc, [group], group, null),
      placeLayer(doc, [group], group, q),
      placeLayer(doc, [s], other, null),
      placeLayer(doc, [s], group, t),
      placeLayer(doc, ['elm_gone'], frame, null),
    ]) {
      expect(change.size).toBe(0)
    }
  })
})

describe('locks, hiding and names', () => {
  test('hidden ones are shown again, groups and their members too', () => {
    const made = groupLayers(three, [a.id, b.id])
    if (!made) throw new Error('no group')
    const grouped = apply(three, made.change)
    const hidden = apply(grouped, setHidden(grouped, [made.id, a.id, c.id], true))
    expect(elementsOf(hidden, frame).every((one) => isHidden(hidden, one))).toBe(true)
    const shown = apply(hidden, showAll(hidden, frame))
    expect(elementsOf(shown, frame).some((one) => isHidden(shown, one))).toBe(false)
    expect(showAll(shown, frame).size).toBe(0)
  })

  test('locked and unlocked', () => {
    const locked = apply(three, setLocked(three, [a.id, 'elm_gone'], true))
    expect(element(locked, a.id, 'box').locked).toBe(true)
    expect(setLocked(locked, [a.id], true).size).toBe(0)
    expect(new Map(apply(locked, setLocked(locked, [a.id], false)))).toEqual(new Map(three))
  })

  test('a name is cut to what a record may hold, by letters and not by halves of them', () => {
    const long = apply(three, rename(three, a.id, ` ${'👩'.repeat(300)} `))
    expect(element(long, a.id, 'box').name).toBe('👩'.repeat(200))
    mustBeSound(long)
    expect(rename(bare, 'elm_gone', 'x').size).toBe(0)
  })
})

function loose<E extends { readonly shape: string }>(one: E): E {
  return one.shape === 'line' ? { ...one, startOn: null, endOn: null } : one
}
