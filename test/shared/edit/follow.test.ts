import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aimTail, mouthOf } from '../../../shared/edit/boxes'
import {
  leavesOf,
  moveElements,
  removeElements,
  resizeElements,
  sheetBox,
  turnElement,
  turnElements,
} from '../../../shared/edit/elements'
import { followed } from '../../../shared/edit/follow'
import { GAP } from '../../../shared/edit/following'
import { groupLayers } from '../../../shared/edit/groups'
import { endsOf, moveEnd } from '../../../shared/edit/lines'
import { aimOf } from '../../../shared/edit/outline'
import { apply, type Change, drop, invert, nothing, put, squash } from '../../../shared/model/change'
import { type Doc, elementsOf, get, layersOf } from '../../../shared/model/doc'
import type { Element, Hold } from '../../../shared/model/element'
import { distanceToSegment, middleOf, type Point, turn } from '../../../shared/model/geometry'
import { newId } from '../../../shared/model/id'
import { ZONE_BOXES } from '../../../shared/model/zones'
import {
  anySheet,
  bare,
  box,
  done,
  element,
  figure,
  frame,
  line,
  middle,
  mustBeSound,
  other,
} from './drawing'

const a = box({ x: 0, y: 0, w: 100, h: 100 })
const b = box({ x: 300, y: 0, w: 100, h: 100 })
const arrow = line({ x: 10, y: 10, w: 5, h: 5 }, { startOn: middle(a), endOn: middle(b) })
const joined = done(bare, put(bare, a, b, arrow))
const arrowIn = (doc: Doc) => element(doc, arrow.id, 'line')

describe('lines that hold on', () => {
  test('both ends stop short of the outlines, on the way between the places aimed at', () => {
    expect(arrowIn(joined)).toMatchObject({ x: 100 + GAP, y: 50, w: 200 - 2 * GAP, h: 0 })
  })

  test('a target that is moved, resized or turned takes the end along', () => {
    const lower = done(joined, moveElements(joined, [b.id], 0, 200))
    expect(endsOf(arrowIn(lower)).end.y).toBeGreaterThan(ZONE_BOXES.how.y + 100)
    const from = sheetBox(b)
    const wide = done(joined, resizeElements(joined, [b.id], from, { ...from, x: from.x - 100, w: 200 }))
    expect(arrowIn(wide)).toMatchObject({ x: 106, w: 100 - 2 * GAP })
    const askew = done(joined, turnElement(joined, b.id, 45))
    expect(arrowIn(askew).w).toBeCloseTo(200 - 2 * GAP + 50 - Math.SQRT1_2 * 100, 2)
  })

  test('an ellipse is met on its curve, not on its box', () => {
    const round = box({ x: 300, y: 300, w: 100, h: 100 }, { form: 'ellipse' })
    const way = line({ x: 50, y: 50, w: 0, h: 0 }, { startOn: middle(a), endOn: middle(round) })
    const doc = done(bare, put(bare, a, round, way))
    const { end } = endsOf(element(doc, way.id, 'line'))
    const centre = middleOf(sheetBox(round))
    expect(Math.hypot(end.x - centre.x, end.y - centre.y)).toBeCloseTo(50 + GAP, 2)
  })

  test('where the two overlap, the ends stand at the places they aim at', () => {
    const onto = done(joined, moveElements(joined, [b.id], -250, 0))
    expect(arrowIn(onto)).toMatchObject({ x: 50, y: 50, w: 50, h: 0 })
  })

  test('a free end stays where it is, and the other one turns towards it', () => {
    const doc = done(
      joined,
      moveEnd(joined, arrow.id, 'start', { point: onSheet({ x: 350, y: 400 }), on: null }),
    )
    expect(endsOf(arrowIn(doc)).start).toEqual(onSheet({ x: 350, y: 400 }))
    expect(endsOf(arrowIn(doc)).end).toEqual(onSheet({ x: 350, y: 106 }))
  })

  test('what is gone is let go, and the end stays where it was', () => {
    const before = endsOf(arrowIn(joined))
    const doc = done(joined, removeElements(joined, [b.id]))
    expect(arrowIn(doc).endOn).toBeNull()
    expect(arrowIn(doc).startOn).not.toBeNull()
    expect(endsOf(arrowIn(doc)).end).toEqual(before.end)
    mustBeSound(doc)
  })

  test('a target that goes to another zone is let go', () => {
    const away = done(joined, moveElements(joined, [b.id], -850, 50))
    expect(get(away, b.id, 'element')?.zone).not.toBe('how')
    expect(arrowIn(away).endOn).toBeNull()
  })

  test('a line goes to another zone with the two it holds on to', () => {
    const away = done(joined, moveElements(joined, [a.id, b.id], -560, 50))
    expect(arrowIn(away)).toMatchObject({ zone: 'what', startOn: arrow.startOn, endOn: arrow.endOn, w: 188 })
  })

  test('taken by its body it lets go, taken with one it holds on to it keeps hold', () => {
    const alone = done(joined, moveElements(joined, [arrow.id], 0, 100))
    expect(arrowIn(alone)).toMatchObject({ startOn: null, endOn: null, x: 106, y: 150 })
    const together = done(joined, moveElements(joined, [arrow.id, a.id], 0, 100))
    expect(arrowIn(together)).toMatchObject({ startOn: arrow.startOn, endOn: arrow.endOn })
    expect(done(joined, moveElements(joined, [arrow.id], 0, 0))).toBe(joined)
  })

  test('a new colour of a target moves no line, however the line stood', () => {
    const odd = apply(bare, put(bare, a, b, arrow))
    expect(followed(odd, put(odd, { ...a, fill: '#ff0000' })).size).toBe(1)
  })

  test('nothing holds on to itself, to a line or to another frame', () => {
    const second = line({ x: 0, y: 0, w: 9, h: 9 }, { startOn: middle(arrow), endOn: middle(a) })
    const own = { ...second, startOn: middle(second), endOn: null }
    const far = { ...b, parent: other, id: newId('element') }
    const away = line({ x: 0, y: 0, w: 9, h: 9 }, { endOn: middle(far) })
    for (const [one, kept] of [
      [second, false],
      [own, true],
      [away, true],
    ] as const) {
      const doc = done(joined, put(joined, one, far))
      const held = element(doc, one.id, 'line')
      expect([held.startOn === null, held.endOn === null]).toEqual([true, kept])
    }
  })
})

describe('tails that point at somebody', () => {
  const guest = figure({ x: 500, y: 200, w: 120, h: 200 })
  const bubble = box(
    { x: 100, y: 50, w: 200, h: 100 },
    { form: 'speech', tailTo: guest.id, tail: { x: 0, y: 0 } },
  )
  const talk = done(bare, put(bare, guest, bubble))
  const tip = (doc: Doc): Point => {
    const one = element(doc, bubble.id, 'box')
    const { x, y } = sheetBox(one)
    const at = { x: x + (one.tail?.x ?? 0), y: y + (one.tail?.y ?? 0) }
    return turn(at, middleOf(sheetBox(one)), one.degrees)
  }
  const near = (p: Point, q: Point) => expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeLessThan(0.01)

  test('the tip is at the mouth, whoever moves or turns', () => {
    near(tip(talk), mouthOf(guest))
    for (const change of [
      moveElements(talk, [guest.id], 100, 20),
      moveElements(talk, [bubble.id], -40, 30),
      turnElement(talk, bubble.id, 30),
      turnElement(talk, guest.id, -20),
      put(talk, { ...guest, mirrored: true }),
      put(talk, { ...bubble, w: 320, h: 80 }),
    ]) {
      const doc = done(talk, change)
      near(tip(doc), mouthOf(element(doc, guest.id, 'figure')))
    }
  })

  test('who is gone leaves the tail where it was', () => {
    const doc = done(talk, removeElements(talk, [guest.id]))
    expect(element(doc, bubble.id, 'box')).toMatchObject({
      tailTo: null,
      tail: element(talk, bubble.id, 'box').tail,
    })
    mustBeSound(doc)
  })

  test('a tail that was aimed at a place stays with its box', () => {
    const doc = done(talk, aimTail(talk, bubble.id, onSheet({ x: 110, y: 300 }), null))
    expect(element(doc, bubble.id, 'box')).toMatchObject({ tailTo: null, tail: { x: 10, y: 250 } })
    const moved = done(doc, moveElements(doc, [guest.id], 50, 0))
    expect(element(moved, bubble.id, 'box')).toMatchObject({ tail: { x: 10, y: 250 } })
  })
})

describe('what is left behind', () => {
  test('links to a removed element and groups without a member go too', () => {
    const made = groupLayers(joined, [a.id, b.id])
    if (!made) throw new Error('no group')
    const grouped = apply(joined, made.change)
    const link = {
      id: newId('link'),
      kind: 'link' as const,
      parent: frame,
      order: 'a0',
      extra: {},
      from: 'what' as const,
      item: 'something',
      to: a.id,
    }
    const linked = apply(grouped, put(grouped, link))
    const doc = done(linked, drop(linked, [a.id, b.id]))
    expect([doc.has(link.id), doc.has(made.id)]).toEqual([false, false])
    mustBeSound(doc)
    const late = followed(linked, squash(drop(linked, [b.id]), put(linked, { ...link, to: b.id })))
    expect(late.get(link.id)?.after).toBeNull()
    const half = done(linked, drop(linked, [a.id]))
    expect([half.has(link.id), half.has(made.id)]).toEqual([false, true])
  })
})

describe('laws of following', () => {
  test('following twice is following once, and undo brings back exactly what was', () => {
    fc.assert(
      fc.property(anySheet(), anyDeeds, (doc, deeds) => {
        const change = deeds.reduce((sum: Change, deed) => squash(sum, deed(apply(doc, sum))), nothing)
        const once = followed(doc, change)
        expect(followed(doc, once)).toEqual(once)
        expect(new Map(apply(apply(doc, once), invert(once)))).toEqual(new Map(doc))
        mustBeSound(apply(doc, once))
      }),
      { numRuns: 150 },
    )
  })

  test('every held end stands by the outline of its target, or in it where there is no way between', () => {
    fc.assert(
      fc.property(anySheet(), anyDeeds, (sheet, deeds) => {
        const doc = deeds.reduce((now: Doc, deed) => done(now, deed(now)), sheet)
        for (const one of elementsOf(doc, frame)) {
          if (one.shape !== 'line') continue
          const { start, end } = endsOf(one)
          for (const [point, on] of [
            [start, one.startOn],
            [end, one.endOn],
          ] as const) {
            const target = get(doc, on?.element ?? null, 'element')
            if (on && target) expect(isRight(target, on, point)).toBe(true)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('all moved by one distance inside their zone, everything is where it was, by that distance', () => {
    const way = fc.integer({ min: -200_000, max: 200_000 }).map((thousandths) => thousandths / 1000)
    fc.assert(
      fc.property(anySheet({ zones: ['how'], locks: false }), way, way, (doc, dx, dy) => {
        const ids = layersOf(doc, frame).map(({ id }) => id)
        const after = done(doc, moveElements(doc, ids, dx, dy))
        for (const one of elementsOf(doc, frame)) {
          const now = get(after, one.id, 'element')
          if (!now || now.zone !== one.zone) continue
          const [was, is] = [sheetBox(one), sheetBox(now)]
          const beside = elementsOf(after, frame).every(({ zone }) => zone === 'how')
          if (!beside) continue
          expect(Math.hypot(is.x - was.x - dx, is.y - was.y - dy, is.w - was.w, is.h - was.h)).toBeLessThan(
            0.01,
          )
        }
      }),
      { numRuns: 150 },
    )
  })
})

function onSheet({ x, y }: Point): Point {
  return { x: x + ZONE_BOXES.how.x, y: y + ZONE_BOXES.how.y }
}

/** At most the gap (and what rounding adds) off the outline, or where it aims at. */
function isRight(target: Element, hold: Hold, point: Point): boolean {
  const corner = ZONE_BOXES[target.zone]
  const place = { x: point.x - corner.x, y: point.y - corner.y }
  const aim = aimOf(target, hold)
  if (Math.hypot(place.x - aim.x, place.y - aim.y) < 0.01) return true
  return offOutline(target, place) < GAP + 0.01
}

function offOutline(target: Element, point: Point): number {
  const centre = middleOf(target)
  const level = turn(point, centre, -target.degrees)
  const round = target.shape === 'box' && target.form === 'ellipse'
  const n = 720
  const outline = Array.from({ length: n }, (_, i): Point => {
    const angle = (i / n) * 2 * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const out = round ? 1 : 1 / Math.max(Math.abs(cos), Math.abs(sin))
    return { x: centre.x + (cos * out * target.w) / 2, y: centre.y + (sin * out * target.h) / 2 }
  })
  return Math.min(...outline.map((p, i) => distanceToSegment(level, p, outline[(i + 1) % n] ?? p)))
}

type Deed = (doc: Doc) => Change

const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('move', 'resize', 'turn', 'remove', 'group', 'mirror', 'shift'),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: -700, max: 700 }),
      fc.integer({ min: -400, max: 400 }),
    )
    .map(([what, picks, m, n]): Deed => {
      return (doc) => {
        const all = elementsOf(doc, frame)
        const ids = picks.map((pick) => all[pick % Math.max(1, all.length)]?.id ?? '')
        const [first] = leavesOf(doc, ids)
        switch (what) {
          case 'move':
            return moveElements(doc, ids, m, n)
          case 'resize':
            return resizeElements(doc, ids, { x: 0, y: 0, w: 400, h: 400 }, { x: m, y: n, w: 300, h: 700 })
          case 'turn':
            return turnElements(doc, ids, null, m)
          case 'remove':
            return removeElements(doc, ids)
          case 'group':
            return groupLayers(doc, ids)?.change ?? nothing
          case 'mirror':
            return first?.shape === 'figure' ? put(doc, { ...first, mirrored: !first.mirrored }) : nothing
          default:
            return first
              ? put(doc, { ...first, x: Math.round(first.x) + 13, zone: m > 0 ? 'how' : 'who' })
              : nothing
        }
      }
    }),
  { minLength: 1, maxLength: 3 },
)
