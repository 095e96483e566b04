import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyOf, duplicateLayers, pasteCopy } from '../../../shared/edit/copies'
import { boundsOfElements } from '../../../shared/edit/elements'
import { editGuest } from '../../../shared/edit/guests'
import { addLink } from '../../../shared/edit/links'
import { validateRecords } from '../../../shared/exchange/validate'
import { LIMITS } from '../../../shared/limits'
import { apply, invert } from '../../../shared/model/change'
import {
  type Doc,
  docOf,
  elementsOf,
  framesOf,
  get,
  guestsOf,
  layersOf,
  linksOf,
} from '../../../shared/model/doc'
import { middleOf } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { figureOf } from '../../../shared/scene/cast'
import { arbBoard } from '../../arbitraries/board'
import { frameAt, templateDoc } from '../../boards'
import { answersOf, boxOn, figureOn, groupOn, lineOn, linkOn, stampOn, textOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const { id: frame, guest } = frameAt(sports, 0)
const other = frameAt(sports, 1).id
const HERE = { zone: 'how', middle: { x: 400, y: 300 } } as const

const group = groupOn(frame, { name: 'Desk' })
const inner = groupOn(group.id)
const [key, bell, word] = [stampOn(group.id), stampOn(inner.id, { stamp: 'bell' }), textOn(inner.id)]
const figure = figureOn(frame, { guest, x: 300, w: 100, h: 200 })
const bubble = boxOn(frame, { form: 'speech', tail: { x: 20, y: 60 }, tailTo: figure.id, x: 500 })
const line = lineOn(frame, {
  startOn: { element: bell.id, u: 0.5, v: 0.5 },
  endOn: { element: figure.id, u: 0, v: 1 },
})
const drawn = withPieces(sports, group, inner, key, bell, word, figure, bubble, line)

describe('a copy', () => {
  test('of a group brings all that is inside, out of the group around it', () => {
    expect(copyOf(drawn, [inner.id]).map(({ id }) => id)).toEqual([inner.id, bell.id, word.id])
    expect(copyOf(drawn, [bell.id])).toMatchObject([{ id: bell.id, parent: frame }])
    expect(copyOf(drawn, [bell.id, group.id, inner.id]).map(({ id }) => id)).toEqual([
      group.id,
      inner.id,
      bell.id,
      word.id,
      key.id,
    ])
  })

  test('lets go of what it leaves behind, and holds on to what comes along', () => {
    expect(copyOf(drawn, [line.id])).toMatchObject([{ startOn: null, endOn: null, x: line.x, w: line.w }])
    const both = copyOf(drawn, [line.id, bell.id])
    expect(both.find(({ id }) => id === line.id)).toMatchObject({ startOn: line.startOn, endOn: null })
    expect(copyOf(drawn, [bubble.id])).toMatchObject([{ tailTo: null, tail: { x: 20, y: 60 } }])
  })

  test('brings the guests its figures show and the links that lead to it', () => {
    const linked = apply(drawn, addLink(drawn, frame, 'what', whatOf(drawn), figure.id))
    const kinds = copyOf(linked, [figure.id, figure.id]).map(({ kind, id }) => `${kind} ${id.slice(0, 3)}`)
    expect(kinds).toEqual(['element elm', 'guest gst', 'link lnk'])
  })

  test('can be moved even if its original is locked', () => {
    const locked = stampOn(frame, { locked: true })
    expect(copyOf(withPieces(sports, locked), [locked.id])).toMatchObject([{ locked: false }])
  })

  test('of nothing is nothing', () => {
    expect(copyOf(drawn, [])).toEqual([])
    expect(copyOf(drawn, ['elm_gone', frame])).toEqual([])
  })
})

describe('pasting', () => {
  test('into another frame puts the same things there, in the same order, in front of all', () => {
    const copy = copyOf(drawn, [group.id, figure.id, bubble.id, line.id])
    const { change, ids } = pasteCopy(drawn, other, copy, 'in-place')
    const after = apply(drawn, change)
    const own = (doc: Doc, holder: Id, from = 0) =>
      elementsOf(doc, holder)
        .slice(from)
        .map(({ shape, x, y, zone }) => ({ shape, x, y, zone }))
    const before = elementsOf(drawn, other).length
    expect(own(after, other, before)).toEqual(own(drawn, frame, elementsOf(drawn, frame).length - 6))
    expect(
      layersOf(after, other)
        .slice(-4)
        .map(({ id }) => id),
    ).toEqual(ids)
    const pasted = elementsOf(after, other).slice(before)
    const [heir] = pasted.filter(({ shape }) => shape === 'figure')
    const tail = pasted.find(({ shape }) => shape === 'box')
    const arrow = pasted.find(({ shape }) => shape === 'line')
    expect(tail).toMatchObject({ tailTo: heir?.id })
    expect(arrow).toMatchObject({
      startOn: { element: pasted.find((one) => one.shape === 'stamp' && one.stamp === 'bell')?.id },
      endOn: { element: heir?.id },
    })
    expect(heir).toMatchObject({ guest })
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
  })

  test('at a place puts its middle there, whatever zone it came from', () => {
    const copy = copyOf(drawn, [figure.id, bubble.id])
    const { change } = pasteCopy(drawn, other, copy, { zone: 'how', middle: { x: 400, y: 300 } })
    const pasted = elementsOf(apply(drawn, change), other).slice(-2)
    const bounds = boundsOfElements(pasted)
    if (!bounds) throw new Error('nothing')
    expect(middleOf(bounds).x).toBeCloseTo(400 + ZONE_BOXES.how.x, 2)
    expect(middleOf(bounds).y).toBeCloseTo(300 + ZONE_BOXES.how.y, 2)
    const apart = (a = figure.x, b = bubble.x) => b - a
    expect(apart(pasted[0]?.x, pasted[1]?.x)).toBeCloseTo(apart(), 3)
  })

  test('near the edge pushes all of it into the zone; what is too large fills the zone', () => {
    const copy = copyOf(drawn, [figure.id])
    const corner = apply(
      drawn,
      pasteCopy(drawn, other, copy, { zone: 'who', middle: { x: 0, y: 9999 } }).change,
    )
    expect(elementsOf(corner, other).at(-1)).toMatchObject({
      zone: 'who',
      x: 0,
      y: ZONE_BOXES.who.h - figure.h,
    })
    const wide = stampOn(frame, { w: 3000, h: 10 })
    const pasted = pasteCopy(sports, other, copyOf(withPieces(sports, wide), [wide.id]), HERE)
    expect(elementsOf(apply(sports, pasted.change), other).at(-1)).toMatchObject({ x: 400 - 1500, y: 295 })
    const aside = { zone: 'how', middle: { x: 9999, y: 300 } } as const
    const far = pasteCopy(sports, other, copyOf(withPieces(sports, wide), [wide.id]), aside)
    expect(elementsOf(apply(sports, far.change), other).at(-1)).toMatchObject({ x: 0 })
  })

  test('into another board finds the guest by name, else keeps the looks of a stranger', () => {
    const copy = copyOf(drawn, [figure.id])
    const hero = get(drawn, guest, 'guest')
    if (!hero) throw new Error('no guest')
    const park = templateDoc('park')
    const place = frameAt(park, 0).id
    const stranger = elementsOf(apply(park, pasteCopy(park, place, copy, HERE).change), place).at(-1)
    expect(stranger).toMatchObject({ guest: null, figure: figureOf(hero) })
    const namesake = guestsOf(park)[0]?.id ?? ''
    const known = apply(park, editGuest(park, namesake, { name: hero.name }))
    const found = elementsOf(apply(known, pasteCopy(known, place, copy, HERE).change), place).at(-1)
    expect(found).toMatchObject({ guest: namesake, figure: null })
    expect(guestsOf(apply(known, pasteCopy(known, place, copy, HERE).change))).toEqual(guestsOf(known))
  })

  test('brings links along only where somebody said the same', () => {
    const linked = apply(drawn, addLink(drawn, frame, 'what', whatOf(drawn), figure.id))
    const copy = copyOf(linked, [figure.id])
    const elsewhere = pasteCopy(linked, other, copy, HERE)
    expect(linksOf(apply(linked, elsewhere.change), other)).toEqual([])
    const again = pasteCopy(linked, frame, copy, HERE)
    expect(answersOf(apply(linked, again.change), frame)).toEqual([
      `what: ${whatOf(drawn)} → ${figure.id}`,
      `what: ${whatOf(drawn)} → ${again.ids[0]}`,
    ])
  })

  test('leaves out what a sheet cannot hold: other records, empty and endless groups, loops', () => {
    const [a, b] = [groupOn(frame), groupOn(frame)]
    const loop = [{ ...a, parent: b.id }, { ...b, parent: a.id }, stampOn(a.id)]
    const tower: Rec[] = []
    let top = groupOn(frame)
    for (let i = 0; i < LIMITS.parentDepth; i++) {
      tower.push(top)
      top = groupOn(top.id)
    }
    const records = [
      ...[...sports.values()].filter(({ kind }) => kind !== 'element'),
      groupOn(frame),
      ...loop,
      ...tower,
      stampOn(tower.at(-1)?.id ?? ''),
    ]
    expect(pasteCopy(sports, other, records, HERE)).toEqual({ change: new Map(), ids: [] })
    const lost = pasteCopy(sports, other, [...records, stampOn('grp_gone')], HERE)
    expect(lost.ids).toHaveLength(1)
    expect(lost.change.size).toBe(1)
    expect(pasteCopy(sports, 'frm_gone', [stampOn(frame)], HERE).change.size).toBe(0)
  })

  test('a full board takes whole things as far as there is room', () => {
    const crowd = new Map(sports)
    while (crowd.size < LIMITS.records - 3) {
      const one = stampOn(frame)
      crowd.set(one.id, one)
    }
    const copy = copyOf(drawn, [group.id, figure.id, bubble.id])
    const after = apply(crowd, pasteCopy(crowd, other, copy, HERE).change)
    expect(after.size).toBe(LIMITS.records - 1)
    expect(
      elementsOf(after, other)
        .slice(-2)
        .map(({ shape }) => shape),
    ).toEqual(['figure', 'box'])
    expect(
      duplicateLayers(
        crowd,
        layersOf(crowd, frame)
          .slice(0, 4)
          .map(({ id }) => id),
        1,
        1,
      ).ids,
    ).toEqual([])
  })
})

describe('duplicating', () => {
  test('puts copies beside the originals and leaves those alone', () => {
    const { change, ids } = duplicateLayers(drawn, [figure.id, bubble.id], 10, 20)
    const after = apply(drawn, change)
    expect(get(after, figure.id, 'element')).toEqual(get(drawn, figure.id, 'element'))
    expect(elementsOf(after, frame).slice(-2)).toMatchObject([
      { id: ids[0], x: figure.x + 10, y: figure.y + 20, guest },
      { id: ids[1], x: bubble.x + 10, y: bubble.y + 20, tailTo: ids[0] },
    ])
  })

  test('of one in a group stays in the group; of a group is a group', () => {
    const one = duplicateLayers(drawn, [bell.id], 5, 5)
    expect(layersOf(apply(drawn, one.change), inner.id).at(-1)?.id).toBe(one.ids[0])
    const whole = duplicateLayers(drawn, [group.id], 5, 5)
    const after = apply(drawn, whole.change)
    expect(whole.ids).toHaveLength(1)
    expect(elementsOf(after, whole.ids[0] ?? '').map(({ x }) => x)).toEqual(
      elementsOf(drawn, group.id).map(({ x }) => x + 5),
    )
    expect(get(after, whole.ids[0] ?? '', 'group')).toMatchObject({ name: 'Desk', parent: frame })
  })

  test('moves all of a group, and what was locked in it is locked again', () => {
    const held = stampOn(group.id, { locked: true })
    const doc = withPieces(sports, { ...group, locked: true }, held)
    const { change, ids } = duplicateLayers(doc, [group.id], 30, 0)
    const after = apply(doc, change)
    expect(get(after, ids[0] ?? '', 'group')?.locked).toBe(false)
    expect(elementsOf(after, ids[0] ?? '')).toMatchObject([{ x: held.x + 30, locked: true }])
  })

  test('comes out of a locked group, where it could not be moved', () => {
    const held = stampOn(inner.id)
    const doc = withPieces(sports, { ...group, locked: true }, inner, held)
    const { change, ids } = duplicateLayers(doc, [held.id], 30, 0)
    expect(get(apply(doc, change), ids[0] ?? '', 'element')).toMatchObject({ parent: frame, x: held.x + 30 })
  })

  test('is asked again while it is dragged: the same copies, elsewhere', () => {
    const near = duplicateLayers(drawn, [figure.id], 1, 0)
    const far = duplicateLayers(drawn, [figure.id], 50, 60)
    expect(far.ids).toEqual(near.ids)
    expect(far.change.get(far.ids[0] ?? '')?.after).toMatchObject({ x: figure.x + 50, y: figure.y + 60 })
    expect(duplicateLayers(drawn, [bubble.id], 0, 0).ids).not.toEqual(near.ids)
    const after = apply(drawn, near.change)
    expect(duplicateLayers(after, [figure.id], 1, 0).ids).not.toEqual(near.ids)
  })

  test('takes the links along', () => {
    const doc = withPieces(drawn, linkOn(frame, { item: whatOf(drawn), to: bell.id }))
    const { change, ids } = duplicateLayers(doc, [group.id], 0, 0)
    const after = apply(doc, change)
    const copied = elementsOf(after, ids[0] ?? '').map(({ id }) => id)
    expect(linksOf(after, frame).filter(({ to }) => copied.includes(to))).toHaveLength(1)
  })

  test('whatever is copied where, the board stays one that could be sent, and can be taken back', () => {
    const way = fc.constantFrom('in-place', 'place', 'duplicate')
    fc.assert(
      fc.property(
        arbBoard({ frames: 2, least: 1 }),
        way,
        fc.nat(),
        fc.nat(),
        fc.integer(),
        (records, how, from, to, at) => {
          const doc = docOf(records)
          const frames = framesOf(doc)
          const [source, target] = [frames[from % (frames.length || 1)], frames[to % (frames.length || 1)]]
          if (!source || !target) return
          const ids = [...doc.values()].flatMap(({ id, kind }, i) =>
            (kind === 'element' || kind === 'group') && (at >> (i % 31)) & 1 ? [id] : [],
          )
          const middle = { x: at % 3000, y: (at >> 4) % 2000 }
          const place = how === 'in-place' ? how : ({ zone: 'how', middle } as const)
          const made =
            how === 'duplicate'
              ? duplicateLayers(doc, ids, at % 500, 7.123)
              : pasteCopy(doc, target.id, copyOf(doc, ids), place)
          const after = apply(doc, made.change)
          expect(validateRecords([...after.values()])).toHaveLength(after.size)
          expect(new Map(apply(after, invert(made.change)))).toEqual(new Map(doc))
          for (const id of made.ids) expect(after.has(id) && !doc.has(id)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })
})

function whatOf(doc: Doc): string {
  return (get(doc, frame, 'frame')?.what ?? '').split('\n')[0]?.trim() ?? ''
}
