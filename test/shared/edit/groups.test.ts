import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setHidden, setLocked } from '../../../shared/edit/arrange'
import { groupLayers, innerOf, topmost, ungroup } from '../../../shared/edit/groups'
import { LIMITS } from '../../../shared/limits'
import { apply, put } from '../../../shared/model/change'
import { type Doc, groupsAround, isHidden, isLocked, layer, layersOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { anySheet, bare, box, drawn, element, frame, mustBeSound, other, painted } from './drawing'

const boxes = [0, 1, 2, 3, 4].map((i) => box({ x: i * 80, y: 0, w: 60, h: 60 }))
const ids = boxes.map(({ id }) => id)
const [a = '', b = '', c = '', d = '', e = ''] = ids
const five = drawn(...boxes)

const order = (doc: Doc, holder: Id) => layersOf(doc, holder).map(({ id }) => id)

function grouped(doc: Doc, chosen: readonly Id[]): { doc: Doc; id: Id } {
  const made = groupLayers(doc, chosen)
  if (!made) throw new Error('no group')
  return { doc: apply(doc, made.change), id: made.id }
}

describe('grouping', () => {
  test('a group stands where its frontmost member stood, its members in their order', () => {
    const { doc, id } = grouped(five, [d, a])
    expect(layersOf(doc, frame).map((one) => one.id)).toEqual([b, c, id, e])
    expect(painted(doc)).toEqual([b, c, a, d, e])
    mustBeSound(doc)
  })

  test('one alone is no group, neither are layers of two frames', () => {
    const far = box({ x: 0, y: 0, w: 9, h: 9 }, { parent: other })
    const doc = apply(five, put(five, far))
    expect(groupLayers(doc, [a])).toBeNull()
    expect(groupLayers(doc, [a, a, 'elm_gone'])).toBeNull()
    expect(groupLayers(doc, [a, far.id])).toBeNull()
  })

  test('groups can be grouped, and what is inside comes along once', () => {
    const inner = grouped(five, [a, b])
    const outer = grouped(inner.doc, [inner.id, a, c])
    expect(layersOf(outer.doc, outer.id).map((one) => one.id)).toEqual([inner.id, c])
    expect(groupsAround(outer.doc, element(outer.doc, a, 'box')).map((one) => one.id)).toEqual([
      outer.id,
      inner.id,
    ])
    mustBeSound(outer.doc)
  })

  test('members of two groups come out of theirs; one left empty vanishes, one with a member stays', () => {
    const first = grouped(five, [a, b])
    const second = grouped(first.doc, [c, d])
    const { doc, id } = grouped(second.doc, [a, b, d])
    expect([doc.has(first.id), doc.has(second.id)]).toEqual([false, true])
    expect(layersOf(doc, frame).map((one) => one.id)).toEqual([second.id, id, e])
    expect(painted(doc)).toEqual([c, a, b, d, e])
    mustBeSound(doc)
  })

  test('some members of one group make a group inside of it', () => {
    const outer = grouped(five, [a, b, c])
    const { doc, id } = grouped(outer.doc, [a, b])
    expect(layersOf(doc, outer.id).map((one) => one.id)).toEqual([id, c])
  })

  test('groups stand no deeper in each other than a board can hold', () => {
    let now = { doc: five, id: a }
    let depth = 0
    for (;;) {
      const mate = box({ x: 0, y: 0, w: 9, h: 9 })
      const doc = apply(now.doc, put(now.doc, mate))
      const made = groupLayers(doc, [now.id, mate.id])
      if (!made) break
      now = { doc: apply(doc, made.change), id: made.id }
      depth += 1
      expect(depth).toBeLessThan(LIMITS.parentDepth)
    }
    expect(depth).toBe(LIMITS.parentDepth - 3)
    mustBeSound(now.doc)
    const innermost = layer(now.doc, a)?.parent ?? ''
    expect(groupLayers(now.doc, order(now.doc, innermost))).toBeNull()
    expect(groupLayers(now.doc, [a, order(now.doc, now.id)[0] ?? ''])).not.toBeNull()
  })
})

describe('ungrouping', () => {
  test('members take the place of the group, and are what is chosen then', () => {
    const { doc, id } = grouped(five, [b, c])
    const apart = ungroup(doc, [id, e])
    const after = apply(doc, apart.change)
    expect(apart.ids).toEqual([b, c, e])
    expect(painted(after)).toEqual(ids)
    expect(after.has(id)).toBe(false)
    mustBeSound(after)
  })

  test('several groups at once, one level each', () => {
    const first = grouped(five, [a, b])
    const outer = grouped(first.doc, [first.id, c])
    const second = grouped(outer.doc, [d, e])
    const apart = ungroup(second.doc, [outer.id, second.id])
    expect(apart.ids).toEqual([first.id, c, d, e])
    expect(painted(apply(second.doc, apart.change))).toEqual(ids)
  })

  test('what was locked or hidden by its group stays so', () => {
    const { doc, id } = grouped(five, [b, c])
    const shut = apply(doc, setHidden(doc, [id], true))
    const both = apply(shut, setLocked(shut, [id], true))
    const after = apply(both, ungroup(both, [id]).change)
    expect([b, c].map((one) => isHidden(after, element(after, one, 'box')))).toEqual([true, true])
    expect(isLocked(after, element(after, b, 'box'))).toBe(true)
    expect(isLocked(after, element(after, a, 'box'))).toBe(false)
  })

  test('grouped and ungrouped, neighbours are painted as before', () => {
    fc.assert(
      fc.property(anySheet(), fc.nat(), fc.integer({ min: 2, max: 5 }), (doc, from, count) => {
        const layers = layersOf(doc, frame)
        const chosen = layers
          .slice(from % layers.length)
          .slice(0, count)
          .map(({ id }) => id)
        const made = groupLayers(doc, chosen)
        expect(made === null).toBe(chosen.length === 1)
        if (!made) return
        const together = apply(doc, made.change)
        expect(painted(together)).toEqual(painted(doc))
        const apart = apply(together, ungroup(together, [made.id]).change)
        expect(painted(apart)).toEqual(painted(doc))
        expect(layersOf(apart, frame).map(({ id }) => id)).toEqual(layers.map(({ id }) => id))
        mustBeSound(apart)
      }),
      { numRuns: 60 },
    )
  })

  test('any grouping keeps everything, and keeps those chosen in their order', () => {
    fc.assert(
      fc.property(anySheet(), fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (doc, picks) => {
        const all = [...doc.values()].filter(({ kind }) => kind === 'element' || kind === 'group')
        const made = groupLayers(
          doc,
          picks.map((pick) => all[pick % all.length]?.id ?? ''),
        )
        if (!made) return
        const after = apply(doc, made.change)
        const inside = new Set(
          painted(after).filter((id) => innerOf(after, made.id, id) !== id || member(after, id)),
        )
        expect([...painted(after)].sort()).toEqual([...painted(doc)].sort())
        expect(painted(after).filter((id) => inside.has(id))).toEqual(
          painted(doc).filter((id) => inside.has(id)),
        )
        mustBeSound(after)

        function member(of: Doc, id: Id): boolean {
          return layer(of, id)?.parent === made?.id
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a click means', () => {
  const inner = grouped(five, [a, b])
  const outer = grouped(inner.doc, [inner.id, c])

  test('the outermost group, and one level less for each group that was entered', () => {
    expect(topmost(outer.doc, a, null)).toBe(outer.id)
    expect(topmost(outer.doc, a, outer.id)).toBe(inner.id)
    expect(topmost(outer.doc, a, inner.id)).toBe(a)
    expect(topmost(outer.doc, d, null)).toBe(d)
    expect(topmost(outer.doc, d, outer.id)).toBe(d)
    expect(topmost(outer.doc, 'elm_gone', null)).toBe('elm_gone')
  })

  test('entering a group at an element comes to the member it stands in', () => {
    expect(innerOf(outer.doc, outer.id, a)).toBe(inner.id)
    expect(innerOf(outer.doc, inner.id, a)).toBe(a)
    expect(innerOf(outer.doc, frame, a)).toBe(outer.id)
    expect(innerOf(bare, outer.id, a)).toBe(a)
  })
})
