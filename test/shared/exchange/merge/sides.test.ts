import { expect, test } from 'vitest'
import { merge } from '../../../../shared/exchange/merge/merge'
import { sidesOf } from '../../../../shared/exchange/merge/sides'
import { apply, drop, put } from '../../../../shared/model/change'
import { boardOf, type Doc, docOf, get, withDescendants } from '../../../../shared/model/doc'
import { newId } from '../../../../shared/model/id'
import type { Parcel } from '../../../../shared/model/sharing'
import type { Purpose } from '../../../../shared/model/vocabulary'
import { bare, frame, other } from '../../edit/drawing'
import { stampOn } from '../../edit/pieces'

test('what a slice leaves out was not deleted, what is gone from its frames was', () => {
  const [kept, gone] = [stampOn(frame), stampOn(frame)]
  const mine = apply(bare, put(bare, kept, gone, stampOn(other)))
  const sent = sliceOf(mine)
  const back = apply(sent, drop(sent, [gone.id]))
  const sides = sidesOf(mine, apply(back, put(back, { ...kept, x: 7 })))
  const { doc, conflicts } = merge(sides.base, mine, sides.theirs)
  expect(conflicts).toEqual([])
  expect(doc.has(gone.id)).toBe(false)
  expect(get(doc, kept.id, 'element')?.x).toBe(7)
  const others = [...mine.keys()].filter((id) => id !== gone.id)
  expect([...doc.keys()]).toEqual(others)
})

test('from the slice as it was sent a deleted frame is a deleted frame', () => {
  const sent = sliceOf(bare)
  const back = apply(sent, drop(sent, withDescendants(sent, [frame])))
  const sides = sidesOf(sent, back)
  expect([...sides.theirs.values()].some(({ kind }) => kind === 'parcel')).toBe(false)
  const { doc } = merge(sides.base, bare, sides.theirs)
  expect([doc.has(frame), doc.has(other)]).toEqual([false, true])
})

test('what is no slice is compared as it is', () => {
  expect(sidesOf(bare, bare)).toEqual({ base: bare, theirs: bare })
  expect(sidesOf(null, bare).base).toBeNull()
  const answer = docOf([...bare.values(), parcel('answer')])
  expect(sidesOf(bare, answer).base).toBe(bare)
})

/** The first of the two frames, as a slice of the board. */
function sliceOf(doc: Doc): Doc {
  const left = new Set(withDescendants(doc, [other]))
  return docOf([...[...doc.values()].filter(({ id }) => !left.has(id)), parcel('slice')])
}

function parcel(purpose: Purpose): Parcel {
  const board = boardOf(bare).id
  const own = { id: newId('parcel'), kind: 'parcel' as const, parent: board, order: 'a0', extra: {} }
  return { ...own, purpose, board, from: 'Ann', note: '', at: '2026-01-01T00:00:00Z' }
}
