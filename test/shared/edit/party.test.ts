import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addParty, PARTIES } from '../../../shared/edit/party'
import { soleLine } from '../../../shared/edit/stage'
import { validateRecords } from '../../../shared/exchange/validate'
import { LIMITS } from '../../../shared/limits'
import { apply, drop } from '../../../shared/model/change'
import { type Doc, elementsOf, framesOf, get, layersOf } from '../../../shared/model/doc'
import type { FigureElement } from '../../../shared/model/element'
import { type Box, contains, type Point } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import { ZONES } from '../../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { SHOWN } from '../../../shared/scene/figure'
import { frameAt, templateDoc } from '../../boards'
import { groupOn, stampOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const { id: frame, guest } = frameAt(sports, 0)
const bare = apply(
  sports,
  drop(
    sports,
    elementsOf(sports, frame).map(({ id }) => id),
  ),
)
const feet = soleLine(frameAt(sports, 0))

describe('who steps into a picture', () => {
  test('alone is the guest, whole, with the feet on the ground, in the feeling of the frame', () => {
    const [figure, ...others] = stepped(bare, 'alone')
    expect(others).toEqual([])
    expect(figure).toMatchObject({ guest, figure: null, face: null, wears: 'intended', parent: frame })
    expect(soleOf(figure)).toBeCloseTo(feet, 2)
    expect((figure?.h ?? 0) / (figure?.w ?? 1)).toBeCloseTo(SHOWN.whole, 2)
  })

  test('for nobody in particular is someone at work, who looks the same in every frame', () => {
    const [one] = stepped(bare, 'alone', null, null)
    const [again] = stepped(bare, 'alone', null, null)
    expect(one?.guest).toBeNull()
    expect(one?.figure).not.toBeNull()
    expect(again?.figure).toEqual(one?.figure)
  })

  test('as a couple turns to each other', () => {
    const [right, left] = stepped(bare, 'couple')
    expect(left).toMatchObject({ guest, mirrored: false })
    expect(right).toMatchObject({ guest: null, face: null, mirrored: true })
    expect(left?.x ?? 0).toBeLessThan(right?.x ?? 0)
  })

  test('as a family has two adults and two children between them', () => {
    const family = stepped(bare, 'family')
    const tall = family.map(({ h }) => h)
    expect(tall.filter((h) => h > 0.9 * Math.max(...tall))).toHaveLength(2)
    expect(tall.filter((h) => h < 0.7 * Math.max(...tall))).toHaveLength(2)
    const [adult, first, ...children] = family
    for (const child of children) {
      expect(child.x).toBeGreaterThan(first?.x ?? 0)
      expect(child.x).toBeLessThan(adult?.x ?? 0)
      expect(child.figure?.facialHair).toBeNull()
    }
    expect(first?.guest).toBe(guest)
  })

  test('as a queue stands one behind another, all looking the same way, smaller to the back', () => {
    const queue = stepped(bare, 'queue')
    expect(queue).toHaveLength(4)
    expect(new Set(queue.map(({ mirrored }) => mirrored)).size).toBe(1)
    expect(queue.map(({ h }) => h)).toEqual(queue.map(({ h }) => h).toSorted((a, b) => a - b))
    const ahead = queue[0]?.mirrored ? -1 : 1
    const xs = queue.map((one) => (one.x + one.w / 2) * ahead)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(queue.at(-1)?.guest).toBe(guest)
  })

  test('as more than one is a group with a name, in front of all', () => {
    const { change, ids } = addParty(sports, frame, 'how', null, guest, 'family')
    const after = apply(sports, change)
    expect(layersOf(after, frame).at(-1)).toMatchObject({ id: ids[0], kind: 'group', name: 'Family' })
    const holder = groupOn(frame)
    const held = withPieces(sports, holder, stampOn(holder.id))
    const inside = addParty(held, frame, 'how', null, guest, 'couple', holder.id)
    expect(layersOf(apply(held, inside.change), holder.id).at(-1)?.id).toBe(inside.ids[0])
  })

  test('wears clothes that nobody else of the party wears', () => {
    for (let i = 0; i < 10; i++) {
      const worn = stepped(bare, 'queue', null, null).map(({ figure }) => figure?.clothing)
      expect(new Set(worn).size).toBe(4)
    }
  })
})

describe('where they stand', () => {
  test('the ground draws feet to it from near, and lets go farther up', () => {
    const at = (y: number) => stepped(bare, 'alone', { x: 500, y })[0]
    const height = at(feet)?.h ?? 0
    expect(soleOf(at(feet + 10))).toBeCloseTo(feet, 2)
    expect(soleOf(at(feet - height / 2))).toBeCloseTo(feet, 2)
    const high = at(200)
    expect((high?.y ?? 0) + height / 2).toBeCloseTo(200, 2)
    expect((high?.x ?? 0) + (high?.w ?? 0) / 2).toBeCloseTo(500, 2)
  })

  test('one alone looks at whoever is nearest', () => {
    const [first] = stepped(bare, 'alone', { x: 300, y: feet })
    const there = first ? withPieces(bare, first) : bare
    expect(stepped(there, 'alone', { x: 100, y: feet })[0]?.mirrored).toBe(false)
    expect(stepped(there, 'alone', { x: 400, y: feet })[0]?.mirrored).toBe(true)
  })

  test('on What and Who they stand as well', () => {
    const { change } = addParty(sports, frame, 'who', null, guest, 'family')
    const drawn = elementsOf(apply(sports, change), frame).slice(-4)
    expect(new Set(drawn.map(({ zone }) => zone))).toEqual(new Set(['who']))
    for (const one of drawn) expect(isInside(one, ZONE_BOXES.who)).toBe(true)
  })

  test('wherever they are put, all of them are in the zone and can be kept', () => {
    const place = fc.option(
      fc.record({ x: fc.integer({ min: -500, max: 2000 }), y: fc.integer({ min: -500, max: 1500 }) }),
    )
    const party = fc.constantFrom(...PARTIES)
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        party,
        place,
        fc.nat(),
        fc.boolean(),
        (zone, who, point, at, known) => {
          const frames = framesOf(sports)
          const one = frames[at % frames.length]?.id ?? frame
          const made = addParty(sports, one, zone, point, known ? guest : null, who)
          const after = apply(sports, made.change)
          expect(validateRecords([...after.values()])).toHaveLength(after.size)
          const figures = made.ids.flatMap((id) => get(after, id, 'element') ?? elementsOf(after, id))
          expect(figures).toHaveLength(who === 'alone' ? 1 : who === 'couple' ? 2 : 4)
          for (const figure of figures) expect(isInside(figure, ZONE_BOXES[zone])).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a full board, and a frame that is gone, get nobody', () => {
    expect(addParty(sports, 'frm_gone', 'how', null, guest, 'couple').ids).toEqual([])
    const crowd = new Map(sports)
    while (crowd.size < LIMITS.records - 1) {
      const one = stampOn(frame)
      crowd.set(one.id, one)
    }
    expect(addParty(crowd, frame, 'how', null, guest, 'couple').change.size).toBe(0)
  })
})

/** The figures that were added, from the back to the front. */
function stepped(
  doc: Doc,
  party: (typeof PARTIES)[number],
  point: Point | null = null,
  who: Id | null = guest,
): readonly FigureElement[] {
  const { change, ids } = addParty(doc, frame, 'how', point, who, party)
  const after = apply(doc, change)
  return ids
    .flatMap((id) => get(after, id, 'element') ?? elementsOf(after, id))
    .filter((one) => one.shape === 'figure')
}

function soleOf(figure: FigureElement | undefined): number {
  return (figure?.y ?? 0) + (figure?.h ?? 0)
}

function isInside({ x, y, w, h }: Box, { w: zoneW, h: zoneH }: Box): boolean {
  const room = { x: -0.01, y: -0.01, w: zoneW + 0.02, h: zoneH + 0.02 }
  return contains(room, { x, y }) && contains(room, { x: x + w, y: y + h })
}
