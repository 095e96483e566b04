import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adoptFrames } from '../../../shared/edit/adopt'
import { editGuest } from '../../../shared/edit/guests'
import { validateRecords } from '../../../shared/exchange/validate'
import { LIMITS } from '../../../shared/limits'
import { apply, invert } from '../../../shared/model/change'
import {
  commentsOf,
  type Doc,
  docOf,
  elementsOf,
  framesOf,
  get,
  guestsOf,
  linksOf,
  scoresOf,
} from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { figureOf } from '../../../shared/scene/cast'
import { arbBoard } from '../../arbitraries/board'
import { frameAt, templateDoc } from '../../boards'
import { boxOn, figureOn, groupOn, lineOn, linkOn, stampOn, withPieces } from './pieces'

const mine = templateDoc('sports')
const park = templateDoc('park')
const theirs = frameAt(park, 1)

function adopted(doc: Doc, from: Doc, frames: readonly string[], after: string | null = null) {
  const made = adoptFrames(doc, from, frames, after)
  const now = apply(doc, made.change)
  validateRecords([...now.values()])
  return { ...made, doc: now }
}

describe('frames of another board', () => {
  test('come behind the given frame, in the order of their own story, under new ids', () => {
    const asked = [frameAt(park, 3).id, frameAt(park, 1).id]
    const { doc, frames } = adopted(mine, park, asked, frameAt(mine, 0).id)
    expect(
      framesOf(doc)
        .slice(1, 3)
        .map(({ id }) => id),
    ).toEqual(frames)
    expect(
      framesOf(doc)
        .slice(1, 3)
        .map(({ title }) => title),
    ).toEqual([1, 3].map((i) => frameAt(park, i).title))
    for (const id of frames) expect(park.has(id)).toBe(false)
    const atEnd = adopted(mine, park, asked)
    expect(
      framesOf(atEnd.doc)
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(atEnd.frames)
  })

  test('bring their picture, and leave scores and comments behind', () => {
    const { doc, frames } = adopted(mine, park, [theirs.id])
    const [id = ''] = frames
    expect(elementsOf(doc, id).length).toBe(elementsOf(park, theirs.id).length)
    expect(scoresOf(park, theirs.id)).not.toEqual([])
    expect([scoresOf(doc, id), commentsOf(doc, id)]).toEqual([[], []])
  })

  test('that were never staged get their scene', () => {
    const bare = new Map(
      [...park]
        .filter(([, { kind }]) => kind !== 'element')
        .map(([id, one]): [string, Rec] => {
          return [id, one.kind === 'frame' ? { ...one, background: null } : one]
        }),
    )
    const { doc, frames } = adopted(mine, bare, [theirs.id])
    expect(elementsOf(doc, frames[0] ?? '').length).toBeGreaterThan(0)
  })

  test('keep what holds on to what, and what answers which item', () => {
    const group = groupOn(theirs.id)
    const key = stampOn(group.id)
    const figure = figureOn(theirs.id, { guest: theirs.guest })
    const bubble = boxOn(theirs.id, { form: 'speech', tail: { x: 0, y: 9 }, tailTo: figure.id })
    const line = lineOn(theirs.id, { startOn: { element: key.id, u: 0.5, v: 0.5 } })
    const link = linkOn(theirs.id, { to: key.id })
    const from = withPieces(park, group, key, figure, bubble, line, link)
    const { doc, frames } = adopted(mine, from, [theirs.id])
    const [id = ''] = frames
    const drawn = elementsOf(doc, id)
    const held = drawn.find((one) => one.shape === 'line' && one.startOn !== null)
    const spoken = drawn.find((one) => one.shape === 'box' && one.tailTo !== null)
    const on = held?.shape === 'line' ? get(doc, held.startOn?.element ?? null, 'element') : null
    const to = spoken?.shape === 'box' ? get(doc, spoken.tailTo, 'element') : null
    expect(on?.shape).toBe('stamp')
    expect(get(doc, on?.parent ?? null, 'group')?.parent).toBe(id)
    expect(to?.shape).toBe('figure')
    expect(linksOf(doc, id).map((one) => one.to)).toContain(on?.id)
  })
})

describe('their guests', () => {
  const guest = get(park, theirs.guest, 'guest')

  test('come along with their looks, once for all frames', () => {
    const asked = framesOf(park).filter((one) => one.guest === theirs.guest)
    expect(asked.length).toBeGreaterThan(1)
    const { doc, frames } = adopted(
      mine,
      park,
      asked.map(({ id }) => id),
    )
    const shown = new Set(frames.map((id) => get(doc, id, 'frame')?.guest))
    expect(shown.size).toBe(1)
    const came = get(doc, [...shown][0] ?? null, 'guest')
    expect(came).toMatchObject({ name: guest?.name, needs: guest?.needs, source: null })
    expect(came && guest && figureOf(came)).toEqual(guest && figureOf(guest))
  })

  test('are those who are here already where every word is the same', () => {
    const once = adopted(mine, park, [theirs.id])
    const twice = adopted(once.doc, park, [theirs.id])
    expect(guestsOf(twice.doc)).toEqual(guestsOf(once.doc))
    expect(get(twice.doc, twice.frames[0] ?? '', 'frame')?.guest).toBe(
      get(once.doc, once.frames[0] ?? '', 'frame')?.guest,
    )
    const changed = apply(park, editGuest(park, theirs.guest ?? '', { says: 'Something else.' }))
    expect(guestsOf(adopted(once.doc, changed, [theirs.id]).doc).length).toBe(guestsOf(once.doc).length + 1)
  })
})

test('a board without room takes as many frames as it can hold', () => {
  const [first] = framesOf(mine)
  const full = new Map(mine)
  while (full.size < LIMITS.records - 1) {
    const record = { ...stampOn(first?.id ?? ''), order: 'a0' }
    full.set(record.id, record)
  }
  expect(adoptFrames(full, park, [theirs.id], null)).toEqual({ frames: [], change: new Map() })
})

test('any frames of any board are adopted by any other, whole, and it can be taken back', () => {
  fc.assert(
    fc.property(arbBoard({ frames: 4 }), arbBoard({ frames: 4 }), fc.nat(4), (here, there, pick) => {
      const [doc, from] = [docOf(here), docOf(there)]
      const asked = framesOf(from).filter((_, i) => (pick + i) % 3 !== 0)
      const {
        doc: now,
        frames,
        change,
      } = adopted(
        doc,
        from,
        asked.map(({ id }) => id),
        framesOf(doc)[pick]?.id,
      )
      expect(frames.length).toBe(asked.length)
      expect(framesOf(now).length).toBe(framesOf(doc).length + asked.length)
      for (const [i, id] of frames.entries()) {
        const original = asked[i]?.id ?? ''
        const drawn = elementsOf(from, original).map(({ shape }) => shape)
        if (drawn.length > 0) expect(elementsOf(now, id).map(({ shape }) => shape)).toEqual(drawn)
      }
      expect(apply(now, invert(change))).toEqual(doc)
    }),
    { numRuns: 60 },
  )
})
