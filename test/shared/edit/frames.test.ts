import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFrame,
  addFrameBefore,
  duplicateFrames,
  editFrame,
  moveFrames,
  removeFrames,
  stepFrame,
} from '../../../shared/edit/frames'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, type Change, invert, put } from '../../../shared/model/change'
import { type Doc, dismissalsOf, elementsOf, framesOf, layersOf, scoresOf } from '../../../shared/model/doc'
import { anyDoc } from '../../arbitraries/doc'
import { frameAt, templateDoc } from '../../boards'
import { dismissal } from '../exchange/held'
import { answersOf, groupOn, lineOn, linkOn, stampOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const titles = (doc: Doc) => framesOf(doc).map((frame) => frame.title)

describe('frames', () => {
  test('a new frame comes right after the shown one, with its guest, and starts from a scene', () => {
    const third = frameAt(sports, 2)
    const { change, show } = addFrame(sports, third.id)
    const after = apply(sports, change)
    const added = frameAt(after, 3)
    expect(added.id).toBe(show)
    expect(added).toMatchObject({ title: '', guest: third.guest, stage: third.stage, channel: third.channel })
    expect(added.background).not.toBeNull()
    expect(elementsOf(after, added.id).length).toBeGreaterThan(0)
  })

  test('the first frame of an empty board can be added', () => {
    const empty = apply(
      sports,
      removeFrames(
        sports,
        framesOf(sports).map((f) => f.id),
      ).change,
    )
    const { change, show } = addFrame(empty, null)
    expect(framesOf(apply(empty, change)).map((f) => f.id)).toEqual([show])
  })

  test('a copy stands behind its original with everything drawn on it, and without its scores', () => {
    const original = frameAt(sports, 4)
    const aside = withPieces(sports, dismissal(1, original.id))
    const { change, show } = duplicateFrames(aside, [original.id])
    const after = apply(aside, change)
    const copy = frameAt(after, 5)
    expect(copy.id).toBe(show)
    expect(copy).toMatchObject({ title: original.title, what: original.what, source: null })
    expect(elementsOf(after, copy.id).map((e) => ({ ...e, id: '', parent: '' }))).toEqual(
      elementsOf(sports, original.id).map((e) => ({ ...e, id: '', parent: '' })),
    )
    expect(scoresOf(sports, original.id).length).toBeGreaterThan(0)
    expect(scoresOf(after, copy.id)).toEqual([])
    expect(dismissalsOf(aside, original.id)).toHaveLength(1)
    expect(dismissalsOf(after, copy.id)).toEqual([])
  })

  test('a copy has the groups, ties and answers of its original, among its own elements', () => {
    const { id } = frameAt(sports, 2)
    const group = groupOn(id, { name: 'Desk' })
    const [bell, key] = [stampOn(group.id, { stamp: 'bell' }), stampOn(group.id)]
    const line = lineOn(id, { startOn: { element: bell.id, u: 0.5, v: 0.5 } })
    const links = [linkOn(id, { item: 'A', to: bell.id }), linkOn(id, { item: 'B', to: 'outcome' })]
    const drawn = withPieces(sports, group, bell, key, line, ...links)
    const { change, show } = duplicateFrames(drawn, [id])
    const after = apply(drawn, change)
    const copy = show ?? ''
    const own = elementsOf(after, copy)
    const ring = own.find((one) => one.shape === 'stamp' && one.stamp === 'bell')
    expect(layersOf(after, copy).find(({ kind }) => kind === 'group')).toMatchObject({ name: 'Desk' })
    expect(own.map(({ shape }) => shape)).toEqual(elementsOf(drawn, id).map(({ shape }) => shape))
    expect(own.at(-1)).toMatchObject({ shape: 'line', startOn: { element: ring?.id } })
    expect(answersOf(after, copy)).toEqual([`what: A → ${ring?.id}`, 'what: B → outcome'])
    expect(answersOf(after, id)).toEqual(answersOf(drawn, id))
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
  })

  test('a new frame can come before the shown one, with its guest', () => {
    const third = frameAt(sports, 2)
    const { change, show } = addFrameBefore(sports, third.id)
    const after = apply(sports, change)
    expect(frameAt(after, 2)).toMatchObject({ id: show, guest: third.guest, stage: third.stage })
    expect(frameAt(after, 3).id).toBe(third.id)
    expect(addFrameBefore(sports, 'frm_gone').change.size).toBe(0)
  })

  test('deleting takes elements and scores along, and shows the nearest frame that stays', () => {
    const last = frameAt(sports, 12)
    const { change, show } = removeFrames(sports, [last.id])
    const after = apply(sports, change)
    expect(show).toBe(frameAt(sports, 11).id)
    expect([...after.values()].some((record) => record.parent === last.id)).toBe(false)
    expect(
      removeFrames(
        after,
        framesOf(after).map((f) => f.id),
      ).show,
    ).toBeNull()
  })

  test('a frame moves before another, to the end, and by one step', () => {
    const names = titles(sports)
    const moved = apply(sports, moveFrames(sports, [frameAt(sports, 0).id], frameAt(sports, 3).id))
    expect(titles(moved)).toEqual([names[1], names[2], names[0], ...names.slice(3)])
    const last = apply(sports, moveFrames(sports, [frameAt(sports, 0).id], null))
    expect(titles(last)).toEqual([...names.slice(1), names[0]])
    const later = apply(sports, stepFrame(sports, frameAt(sports, 0).id, 1))
    expect(titles(later)).toEqual([names[1], names[0], ...names.slice(2)])
  })

  test('moving to where it stands, or past the ends, changes nothing', () => {
    expect(moveFrames(sports, [frameAt(sports, 2).id], frameAt(sports, 3).id).size).toBe(0)
    expect(stepFrame(sports, frameAt(sports, 0).id, -1).size).toBe(0)
    expect(stepFrame(sports, frameAt(sports, 12).id, 1).size).toBe(0)
    expect(moveFrames(sports, [], null).size).toBe(0)
  })

  test('frames of one key can be added to, copied and moved, and all of it can be taken back', () => {
    const tied = apply(sports, put(sports, ...framesOf(sports).map((frame) => ({ ...frame, order: 'a0' }))))
    const order = framesOf(tied).map(({ id }) => id)
    const [first = '', second = '', third = ''] = order
    const added = addFrame(tied, first)
    const copied = duplicateFrames(tied, [first, second])
    const shownAfter = (change: Change) => framesOf(apply(tied, change)).map(({ id }) => id)
    expect(shownAfter(added.change)).toEqual([first, added.show, ...order.slice(1)])
    const withCopies = shownAfter(copied.change)
    expect([withCopies[0], withCopies[2], withCopies[3]]).toEqual([first, second, copied.show])
    expect(shownAfter(moveFrames(tied, [first], third))).toEqual([second, first, ...order.slice(2)])
    expect(shownAfter(stepFrame(tied, second, -1))).toEqual([second, first, ...order.slice(2)])
    for (const change of [added.change, copied.change, moveFrames(tied, [first], third)]) {
      expect(validateRecords([...apply(tied, change).values()])).toBeDefined()
      expect(new Map(apply(apply(tied, change), invert(change)))).toEqual(new Map(tied))
    }
  })

  test('whatever is done to frames, the board stays one that could be sent, and can be taken back', () => {
    const deed = fc.tuple(fc.constantFrom('add', 'copy', 'remove', 'move', 'title'), fc.nat(), fc.nat())
    fc.assert(
      fc.property(anyDoc(), fc.array(deed, { maxLength: 6 }), (start, deeds) => {
        let doc = start
        const done: Change[] = []
        for (const [what, a, b] of deeds) {
          const change = changeOf(doc, what, a, b)
          done.push(change)
          doc = apply(doc, change)
        }
        expect(validateRecords([...doc.values()])).toHaveLength(doc.size)
        for (const change of done.reverse()) doc = apply(doc, invert(change))
        expect(new Map(doc)).toEqual(new Map(start))
      }),
      { numRuns: 30 },
    )
  })
})

function changeOf(doc: Doc, what: string, a: number, b: number): Change {
  const frames = framesOf(doc)
  const one = frames[a % Math.max(1, frames.length)]
  const other = frames[b % (frames.length + 1)]
  if (!one) return addFrame(doc, null).change
  if (what === 'add') return addFrame(doc, one.id).change
  if (what === 'copy') return duplicateFrames(doc, [one.id, ...(other ? [other.id] : [])]).change
  if (what === 'remove') return removeFrames(doc, [one.id]).change
  if (what === 'move') return moveFrames(doc, [one.id], other?.id ?? null)
  return editFrame(doc, one.id, { title: `title ${b}` })
}
