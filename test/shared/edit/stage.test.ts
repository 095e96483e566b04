import { expect, test } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import { stageBoard, stageFrame, standingPlace } from '../../../shared/edit/stage'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { LIMITS, round3 } from '../../../shared/limits'
import { apply, put } from '../../../shared/model/change'
import { type Doc, elementsOf, framesOf, guestsOf } from '../../../shared/model/doc'
import { type Element, Element as ElementSchema } from '../../../shared/model/element'
import { type Id, idFrom } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { SHOWN } from '../../../shared/scene/figure'
import { stampArt } from '../../../shared/scene/stamps'
import { stampOn } from './pieces'

const PICTURE = ZONE_BOXES.how
const BOARDS = templates.templates.map((template) => docFromJson(template))
const STAGED = BOARDS.map((doc) => apply(doc, stageBoard(doc, counted())))

test('every frame of every template gets its guest and at least one thing', () => {
  for (const doc of STAGED) {
    for (const frame of framesOf(doc)) {
      expect(frame.background, frame.title).not.toBeNull()
      const figures = elementsOf(doc, frame.id).filter((one) => one.shape === 'figure')
      expect(
        figures.some((one) => one.guest === frame.guest && one.figure === null && one.face === null),
      ).toBe(true)
      const stamps = elementsOf(doc, frame.id).flatMap((one) => (one.shape === 'stamp' ? [one.stamp] : []))
      expect(stamps.length, frame.title).toBeGreaterThanOrEqual(1)
      expect(stamps.length, frame.title).toBeLessThanOrEqual(3)
      for (const stamp of stamps) expect(stampArt(stamp), stamp).not.toBeNull()
    }
  }
})

test('a board at its most records keeps frames without a scene rather than become too large to send', () => {
  const [doc] = BOARDS
  const crowded = framesOf(doc ?? new Map()).at(-1)
  if (!doc || !crowded) throw new Error('no template')
  const text = allElements(STAGED[0] ?? doc)[0]
  if (!text) throw new Error('nothing staged')
  const room = 7
  const full = new Map(doc)
  const ids = counted()
  while (full.size < LIMITS.records - room) {
    const id = ids()
    full.set(id, { ...text, id, parent: crowded.id })
  }
  const after = apply(full, stageBoard(full))
  expect(after.size).toBeGreaterThan(full.size)
  expect(after.size).toBeLessThanOrEqual(LIMITS.records)
  expect(framesOf(after).some(({ background }) => background === null)).toBe(true)
})

test('what is staged is a record the file format takes', () => {
  for (const element of STAGED.flatMap(allElements)) {
    expect(ElementSchema.safeParse(element).success).toBe(true)
    expect(round3(element.x)).toBe(element.x)
    expect(element.name.length).toBeLessThan(LIMITS.titleLength)
  }
})

test('everything lies inside the picture', () => {
  for (const { x, y, w, h } of STAGED.flatMap(allElements)) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + w).toBeLessThanOrEqual(PICTURE.w + 0.01)
    expect(y + h).toBeLessThanOrEqual(PICTURE.h + 0.01)
  }
})

test('nobody floats: people are cut by the lower edge, or by the counter they stand behind', () => {
  for (const doc of STAGED) {
    for (const frame of framesOf(doc)) {
      for (const one of elementsOf(doc, frame.id)) {
        if (one.shape !== 'figure') continue
        const bottom = (one.y + one.h) / PICTURE.h
        const behind = frame.background === 'counter' && one.guest === null
        expect(bottom, frame.title).toBeCloseTo(behind ? 0.607 : 1, 3)
        expect(one.h / one.w, frame.title).toBeLessThan(SHOWN.whole)
      }
    }
  }
})

test('things overlap neither each other nor the people', () => {
  for (const doc of STAGED) {
    for (const frame of framesOf(doc)) {
      const elements = elementsOf(doc, frame.id)
      for (const [i, one] of elements.entries()) {
        for (const other of elements.slice(i + 1)) {
          expect(overlap(one, other), `${frame.title}: ${nameOf(one)} and ${nameOf(other)}`).toBeLessThan(
            0.02,
          )
        }
      }
    }
  }
})

test('face to face, somebody at work faces the guest in the colour of the house', () => {
  for (const doc of STAGED) {
    const hosts = framesOf(doc).flatMap((frame) => {
      const host = elementsOf(doc, frame.id).find((one) => one.shape === 'figure' && one.guest === null)
      if (frame.channel === 'in-person') expect(host, frame.title).toBeDefined()
      return host?.shape === 'figure' ? [{ host, role: frame.ownerRole }] : []
    })
    const guests = new Set(guestsOf(doc).map(({ figure }) => figure?.clothing))
    expect(new Set(hosts.map(({ host }) => host.figure?.clothing)).size).toBeLessThanOrEqual(1)
    for (const { host, role } of hosts) {
      expect(host.mirrored).toBe(true)
      expect(guests.has(host.figure?.clothing)).toBe(false)
      const same = hosts.filter((each) => each.role === role).map((each) => each.host.figure)
      expect(new Set(same.map((figure) => JSON.stringify(figure))).size).toBe(1)
    }
  }
})

test('the picture shows what the frame speaks of', () => {
  const shown = new Map(
    STAGED.flatMap((doc) => framesOf(doc).map((frame) => [frame.title, stampsOf(doc, frame)] as const)),
  )
  expect(shown.get('Could I use your restroom?')).toContain('restroom')
  expect(shown.get('The till')).toContain('credit-card')
  expect(shown.get('A phone that is answered')).toContain('telephone')
  expect(shown.get('The nut conversation')).toContain('peanuts')
  expect(shown.get('Car park to gate')).toContain('automobile')
  expect(shown.get('The first bill')).toContain('receipt')
  expect(shown.get('Keys in hand')).toContain('key')
  expect(shown.get('First bin day')).toContain('wastebasket')
})

test('a board is not the same scene over and over', () => {
  for (const doc of STAGED) {
    expect(new Set(framesOf(doc).map(({ background }) => background)).size).toBeGreaterThanOrEqual(3)
    const scenes = framesOf(doc).map((frame) => `${frame.background} ${stampsOf(doc, frame).join(' ')}`)
    expect(new Set(scenes).size).toBeGreaterThanOrEqual(scenes.length - 2)
  }
})

test('staging twice changes nothing', () => {
  for (const doc of STAGED) expect(stageBoard(doc, counted()).size).toBe(0)
})

test('with the same ids the same scene is set', () => {
  for (const doc of BOARDS) expect([...stageBoard(doc, counted())]).toEqual([...stageBoard(doc, counted())])
})

test('a frame with a background or with anything drawn is left alone', () => {
  const [doc] = BOARDS
  const frame = doc && framesOf(doc)[0]
  if (!doc || !frame) throw new Error('no template')
  const chosen = apply(doc, put(doc, { ...frame, background: 'none' }))
  expect(stageFrame(chosen, frame.id).size).toBe(0)
  const stamp = stampOn(frame.id, { stamp: 'star' })
  const drawn = apply(doc, put(doc, stamp))
  expect(stageFrame(drawn, frame.id).size).toBe(0)
  expect(stageFrame(doc, 'frm_unknown').size).toBe(0)
})

test('a frame nobody is in gets its place and things, and no guest', () => {
  const [doc] = BOARDS
  const frame = doc && framesOf(doc)[0]
  if (!doc || !frame) throw new Error('no template')
  const empty = apply(
    doc,
    put(doc, { ...frame, guest: null, channel: null, title: '', what: '', action: '' }),
  )
  const staged = apply(empty, stageFrame(empty, frame.id))
  const elements = elementsOf(staged, frame.id)
  expect(elements.length).toBeGreaterThan(0)
  expect(elements.every(({ shape }) => shape === 'stamp')).toBe(true)
})

test('a guest who has looks keeps them; a stranger keeps none', () => {
  const [doc] = BOARDS
  const guest = doc && guestsOf(doc)[0]
  if (!doc || !guest) throw new Error('no template')
  const stranger = apply(doc, put(doc, { ...guest, name: 'Somebody new' }))
  expect(stageBoard(stranger).has(guest.id)).toBe(false)
  expect(stageBoard(doc).get(guest.id)?.after).toMatchObject({ figure: { head: 'long' } })
})

test('a dropped figure takes the free place and faces whom it meets', () => {
  const doc = STAGED[0]
  const alone = doc && framesOf(doc).find((frame) => frame.channel === 'messaging')
  const both = doc && framesOf(doc).find((frame) => frame.channel === 'in-person')
  if (!doc || !alone || !both) throw new Error('no such frames')
  const place = standingPlace(doc, alone.id, { w: 100, h: 160 })
  expect(place?.mirrored).toBe(true)
  expect(place?.x).toBeGreaterThan(PICTURE.w * 0.4)
  expect((place?.y ?? 0) + (place?.h ?? 0)).toBeCloseTo(PICTURE.h, 1)
  const third = standingPlace(doc, both.id, { w: 100, h: 160 })
  expect((third?.x ?? 0) + (third?.w ?? 0) / 2).toBeCloseTo(0.44 * PICTURE.w, 0)
  expect(standingPlace(doc, 'frm_unknown', { w: 1, h: 1 })).toBeNull()
})

test('a whole person dropped keeps its size and stands on the ground', () => {
  const doc = STAGED[0]
  const frame = doc && framesOf(doc).find(({ background }) => background === 'street')
  if (!doc || !frame) throw new Error('no such frame')
  const place = standingPlace(doc, frame.id, { w: 172, h: 400 })
  expect(place).toMatchObject({ w: 172, h: 400 })
  expect(((place?.y ?? 0) + 400) / PICTURE.h).toBeCloseTo(0.9, 3)
})

/** Ids in a row, so that two stagings can be compared. */
function counted(): () => Id {
  let count = 0
  return () => {
    count += 1
    return idFrom(
      'element',
      new Uint8Array(16)
        .fill(0)
        .fill(count & 255, 0, 1)
        .fill(count >> 8, 1, 2),
    )
  }
}

function allElements(doc: Doc): readonly Element[] {
  return framesOf(doc).flatMap((frame) => elementsOf(doc, frame.id))
}

function stampsOf(doc: Doc, frame: Frame): readonly string[] {
  return elementsOf(doc, frame.id).flatMap((one) => (one.shape === 'stamp' ? [one.stamp] : []))
}

/** What two boxes share, of the smaller one; a figure's arms leave a twentieth of its box free at each side. */
function overlap(one: Element, other: Element): number {
  const [a, b] = [slim(one), slim(other)]
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w > 0 && h > 0 ? (w * h) / Math.min(a.w * a.h, b.w * b.h) : 0
}

function slim(one: Element): {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
} {
  const edge = one.shape === 'figure' ? one.w * 0.04 : 0
  return { x: one.x + edge, y: one.y, w: one.w - 2 * edge, h: one.h }
}

function nameOf(one: Element): string {
  return one.shape === 'stamp' ? one.stamp : one.shape
}
