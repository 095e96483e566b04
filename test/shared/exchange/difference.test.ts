import { describe, expect, test } from 'vitest'
import { addRater } from '../../../shared/edit/raters'
import { setLevel } from '../../../shared/edit/scores'
import { differenceOf } from '../../../shared/exchange/difference'
import { apply, drop, put } from '../../../shared/model/change'
import { boardOf, type Doc, framesOf, guestsOf, withDescendants } from '../../../shared/model/doc'
import { type Id, newId } from '../../../shared/model/id'
import { inserted } from '../../../shared/model/order'
import type { Rec } from '../../../shared/model/record'
import { frameAt, templateDoc } from '../../boards'
import { stampOn } from '../edit/pieces'

const board = templateDoc('sports')

test('a board beside itself differs in nothing', () => {
  const { records, ...lists } = differenceOf(board, new Map(structuredClone([...board])))
  expect(records).toBe(0)
  expect(Object.values(lists).flat()).toEqual([])
})

describe('frames', () => {
  test('that came and went are named, and those that stayed are not moved by it', () => {
    const [gone, like] = [frameAt(board, 1), frameAt(board, 3)]
    const less = apply(board, drop(board, withDescendants(board, [gone.id])))
    const added = { ...like, id: newId('frame') }
    const after = apply(less, put(less, ...inserted(framesOf(less), 2, [added])))
    const found = differenceOf(board, after)
    expect(found).toMatchObject({ framesAdded: [added.id], framesGone: [gone.id], framesMoved: [] })
  })

  test('one that was taken somewhere else is the one that moved', () => {
    const frames = framesOf(board)
    const last = frameAt(board, frames.length - 1)
    const [first] = inserted(frames.slice(0, -1), 0, [last])
    const after = first ? withAll(board, first) : board
    expect(differenceOf(board, after)).toMatchObject({
      framesMoved: [last.id],
      framesAdded: [],
      framesGone: [],
    })
  })

  test('one in another stage moved too', () => {
    const frame = frameAt(board, 0)
    const stage = frame.stage === 'use' ? 'advocacy' : 'use'
    expect(differenceOf(board, withAll(board, { ...frame, stage })).framesMoved).toEqual([frame.id])
  })

  test('whose drawings differ are named, whatever was drawn, moved or taken away', () => {
    const [one, two, three] = [frameAt(board, 0), frameAt(board, 1), frameAt(board, 2)]
    const stamp = stampOn(one.id)
    const before = withAll(board, stamp)
    const moved = withAll(before, { ...stamp, parent: two.id }, { ...three, background: 'street' })
    expect(differenceOf(before, moved).drawn).toEqual([one.id, two.id, three.id])
    expect(differenceOf(board, before).drawn).toEqual([one.id])
    expect(differenceOf(before, board).drawn).toEqual([one.id])
  })
})

test('texts are told as they were and as they are, the board first, then guests, then frames', () => {
  const [frame, guest] = [frameAt(board, 2), guestsOf(board)[0]]
  if (!guest) throw new Error('a guest is needed')
  const after = withAll(
    board,
    { ...frame, outcome: 'Better', importance: 1 },
    { ...guest, needs: ['one', 'two'] },
    { ...boardOf(board), promise: 'More' },
  )
  expect(differenceOf(board, after).texts).toEqual([
    expect.objectContaining({ kind: 'board', field: 'promise', after: 'More', frame: null }),
    expect.objectContaining({ kind: 'guest', field: 'needs', after: 'one\ntwo', frame: null }),
    {
      record: frame.id,
      kind: 'frame',
      frame: frame.id,
      field: 'outcome',
      before: frame.outcome,
      after: 'Better',
    },
  ])
})

test('levels are told with the rater who gave them', () => {
  const { change, rater } = addRater(board, 'Ann', 'sales')
  const before = apply(board, change)
  const frame = frameAt(board, 1).id
  const after = levelled(before, frame, rater, 4)
  expect(differenceOf(before, after).scores.filter((score) => score.rater === rater)).toEqual([
    { frame, rater, raterName: 'Ann', dimension: 'ease', before: null, after: 4 },
  ])
  const back = differenceOf(levelled(after, frame, rater, 2), before).scores
  expect(back).toContainEqual({ frame, rater, raterName: 'Ann', dimension: 'ease', before: 2, after: null })
})

test('guests and comments that came and went are named', () => {
  const like = guestsOf(board)[0]
  if (!like) throw new Error('a guest is needed')
  const guest = { ...like, id: newId('guest') }
  const own = {
    id: newId('comment'),
    kind: 'comment' as const,
    parent: frameAt(board, 0).id,
    order: 'a0',
    extra: {},
  }
  const comment = { ...own, author: 'Ann', text: 'Hm', on: null, at: '2026-01-01T00:00:00Z', resolved: false }
  const after = withAll(board, guest, comment)
  expect(differenceOf(board, after)).toMatchObject({
    guestsAdded: [guest.id],
    commentsAdded: [comment.id],
    records: 2,
  })
  expect(differenceOf(after, board)).toMatchObject({ guestsGone: [guest.id], commentsGone: [comment.id] })
})

function withAll(doc: Doc, ...records: readonly Rec[]): Doc {
  return apply(doc, put(doc, ...records))
}

function levelled(doc: Doc, frame: Id, rater: Id, level: 2 | 4): Doc {
  return apply(doc, setLevel(doc, frame, rater, 'ease', level, '2026-01-01T00:00:00Z'))
}
